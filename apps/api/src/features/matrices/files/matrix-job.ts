import type { GroupFilter, GroupSort, Locale, MatrixKind, UnitMatrixFilter } from '@attest/domain';
import type { GroupMatrix } from '../group-matrix.dto';
import type { UnitMatrix } from '../unit-matrix.dto';
import { printProgram } from '../../../platform/printing/printer';

export const matrixFormats = ['xlsx', 'pdf'] as const;
export type MatrixFormat = (typeof matrixFormats)[number];

interface Made {
  readonly format: MatrixFormat;
  readonly locale: Locale;
  /** The moment of making, as it is written on the page, with its time zone. */
  readonly madeAt: string;
}

/** Plain data: it goes to the printer's thread, which arranges and writes it. */
export type UnitMatrixJob = Made & {
  readonly what: 'unit-matrix';
  readonly matrix: UnitMatrix;
  readonly filter: UnitMatrixFilter;
};
export type GroupMatrixJob = Made & {
  readonly what: 'group-matrix';
  readonly matrix: GroupMatrix;
  /** What its cells say. */
  readonly kind: MatrixKind;
  readonly filter: GroupFilter;
  readonly sort: GroupSort;
};
export type MatrixJob = UnitMatrixJob | GroupMatrixJob;

export const unitMatrixPrinting = printProgram<UnitMatrixJob>('print-matrix', import.meta.url);
/** A group of five hundred on sixty units is ninety sheets: six seconds of a core that is free, more of one that is not. */
export const groupMatrixPrinting = printProgram<GroupMatrixJob>('print-matrix', import.meta.url, 120_000);
