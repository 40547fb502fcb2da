import type { PrintedPlace } from './imports.dto';
import type { ImportContentRow } from './imports.repository';

const tenth = (n: number): number => Math.round(n * 10) / 10;

/** Offsets of the reader as lines and columns, by which findings and the reading name their places. */
export function printedPlaces({
  places,
  source_text: text,
}: Pick<ImportContentRow, 'places' | 'source_text'>): PrintedPlace[] {
  let line = 1;
  let lineStart = 0;
  return (places ?? []).map(({ start, end, boxes }) => {
    for (
      let next = text.indexOf('\n', lineStart);
      next >= 0 && next < start;
      next = text.indexOf('\n', lineStart)
    ) {
      line += 1;
      lineStart = next + 1;
    }
    return {
      at: { line, column: start - lineStart + 1 },
      length: end - start,
      boxes: boxes.map(({ page, x, y, width, height }) => [page, ...[x, y, width, height].map(tenth)]),
    };
  });
}
