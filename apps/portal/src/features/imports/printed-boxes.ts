import type { ImportDetail, Place } from '@attest/api-client';

export interface PrintedBox {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** It belongs to the first of the places asked for. */
  first: boolean;
}

type Places = ImportDetail['places'];

/** Where places of the text are printed: the stretch that holds each, or the next one behind it in its line. */
export function printedBoxes(places: Places, marked: readonly Place[]): PrintedBox[] {
  return marked.flatMap((place, index) =>
    (stretchAt(places, place)?.boxes ?? []).map(
      ([page = 1, x = 0, y = 0, width = 0, height = 0]): PrintedBox => ({
        page,
        x,
        y,
        width,
        height,
        first: index === 0,
      }),
    ),
  );
}

function stretchAt(places: Places, { line, column }: Place): Places[number] | undefined {
  const own = places.filter(({ at }) => at.line === line);
  return (
    own.findLast(({ at, length }) => at.column <= column && column <= at.column + length) ??
    own.find(({ at }) => at.column >= column)
  );
}
