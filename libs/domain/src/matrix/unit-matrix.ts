import type { Day } from '../dates';
import { type AssessmentMethod, type TargetKind, targetKinds, type TargetStatus } from '../vocabulary';
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

/** A row: one target of any kind, with the status its coverage gives it. */
export interface UnitMatrixRow {
  readonly targetId: string;
  readonly kind: TargetKind;
  readonly code: string;
  readonly text: string;
  /** Of an indicator, and of an output that an element leaves behind; null for what belongs to the unit as a whole. */
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

/** Stands for all targets of a kind where an element's id is expected; indicators stand in their elements. */
export const unitSections = {
  critical_evidence: 'critical',
  output: 'output',
  knowledge: 'knowledge',
  skill: 'skill',
  attitude: 'attitude',
} as const satisfies Partial<Record<TargetKind, string>>;
type SectionKind = keyof typeof unitSections;

const isSectionKind = (kind: TargetKind): kind is SectionKind => kind in unitSections;
export const sectionKinds: readonly SectionKind[] = targetKinds.filter(isSectionKind);

/** Empty strings filter nothing. */
export interface UnitMatrixFilter {
  readonly method: AssessmentMethod | '';
  readonly status: TargetStatus | '';
  /** Id of an element, or of `unitSections`. */
  readonly element: string;
  /** Only what is not covered. */
  readonly gaps: boolean;
}

export interface UnitMatrixGroup<Row extends UnitMatrixRow> {
  /** Of the element, or of `unitSections`. */
  readonly id: string;
  readonly kind: TargetKind;
  /** Of indicators; null for every other kind. */
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

/** Indicators by element, all else by kind, and only the columns in which one of the rows shown has a cell. */
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
  const inElements = given.elements.map((element) => ({
    ...{ id: element.id, kind: 'indicator' as const, element },
    all: given.rows.filter((row) => row.kind === 'indicator' && row.elementId === element.id),
  }));
  const ofKinds = sectionKinds.map((kind) => ({
    ...{ id: unitSections[kind], kind, element: null },
    all: given.rows.filter((row) => row.kind === kind),
  }));
  const groups = [...inElements, ...ofKinds]
    .filter(({ id }) => filter.element === '' || filter.element === id)
    .map(({ id, kind, element, all }) => {
      return {
        ...{ id, kind, element },
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
