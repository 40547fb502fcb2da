/**
 * How wide a column is so that none is cut at the edge: all of them when there is room for all, or as many whole ones as
 * there is room for.
 * @param room for columns, in CSS pixels; 0 while it is not known
 * @param width a column has when nothing presses, and the least it can be read at
 */
export function fitColumns(
  room: number,
  count: number,
  { width, least }: { width: number; least: number },
): number {
  if (room < least || count === 0 || count * width <= room) return width;
  if (count * least <= room) return Math.floor(room / count);
  return Math.floor(room / Math.floor(room / least));
}
