import type { Day } from '../dates';
import type { AssessmentMethod, TargetKind, TargetStatus } from '../vocabulary';
import type { UnitCellState } from './unit-cell';

/** A column: one piece of evidence. */
export interface MatrixPiece {
  readonly evidenceId: string;
  readonly method: AssessmentMethod;
  readonly title: string;
  /** In the organisation's time zone. */
  readonly occurredOn: Day;
  readonly withdrawn: boolean;
}

export interface UnitMatrixCell {
  /** Index of the piece. */
  readonly piece: number;
  readonly state: UnitCellState;
}

/** A row: one indicator or item of critical evidence, with the status its coverage gives it. */
export interface UnitMatrixRow {
  readonly targetId: string;
  readonly kind: TargetKind;
  readonly code: string;
  readonly text: string;
  /** Null for critical evidence, which belongs to the unit as a whole. */
  readonly elementId: string | null;
  readonly status: TargetStatus;
  readonly cells: readonly UnitMatrixCell[];
}

export interface UnitMatrixElement {
  readonly id: string;
  /** As printed. */
  readonly code: string;
  readonly title: string;
}

/** Stands for the critical evidence where an element's id is expected. */
export const CRITICAL_ROWS = 'critical';

/** Empty strings filter nothing. */
export interface UnitMatrixFilter {
  readonly method: AssessmentMethod | '';
  readonly status: TargetStatus | '';
  /** Id of an element, or `CRITICAL_ROWS`. */
  readonly element: string;
  /** Only what is not covered. */
  readonly gaps: boolean;
}

export interface UnitMatrixGroup<Row extends UnitMatrixRow> {
  /** Null for critical evidence. */
  readonly element: UnitMatrixElement | null;
  readonly rows: readonly Row[];
  /** Of all its rows, whatever the filter shows. */
  readonly covered: number;
  readonly total: number;
}

export interface ArrangedUnit<Row extends UnitMatrixRow, Piece extends MatrixPiece> {
  readonly groups: readonly UnitMatrixGroup<Row>[];
  /** Columns in the order given; `at` is the index that cells name. */
  readonly columns: readonly { readonly at: number; readonly piece: Piece }[];
}

/** Rows by element, and only the columns in which one of the rows shown has a cell. */
export function arrangeUnit<Row extends UnitMatrixRow, Piece extends MatrixPiece>(
  given: {
    readonly elements: readonly UnitMatrixElement[];
    readonly rows: readonly Row[];
    readonly pieces: readonly Piece[];
  },
  filter: UnitMatrixFilter,
): ArrangedUnit<Row, Piece> {
  const isWanted = (row: Row): boolean =>
    (filter.status === '' || row.status === filter.status) && (!filter.gaps || row.status !== 'covered');
  const groups = [...given.elements, null]
    .filter((element) => filter.element === '' || filter.element === (element?.id ?? CRITICAL_ROWS))
    .map((element) => {
      const all = given.rows.filter((row) => row.elementId === (element?.id ?? null));
      return {
        element,
        rows: all.filter(isWanted),
        covered: all.filter((row) => row.status === 'covered').length,
        total: all.length,
      };
    })
    .filter((group) => group.rows.length > 0);
  const used = new Set(
    groups.flatMap((group) => group.rows.flatMap((row) => row.cells.map((cell) => cell.piece))),
  );
  const columns = given.pieces.flatMap((piece, at) =>
    used.has(at) && (filter.method === '' || piece.method === filter.method) ? [{ at, piece }] : [],
  );
  return { groups, columns };
}
