import { assessmentMethods, targetStatuses, type UnitMatrixFilter } from '@attest/domain';

/** The names in the address of what narrows the matrix. */
export const filterNames = ['method', 'status', 'element', 'gaps'] as const;

export const unitFilter = (params: URLSearchParams): UnitMatrixFilter => ({
  method: assessmentMethods.find((each) => each === params.get('method')) ?? '',
  status: targetStatuses.find((each) => each === params.get('status')) ?? '',
  element: params.get('element') ?? '',
  gaps: params.get('gaps') === '1',
});

/** What the export is asked with, for the file to show what the page shows. */
export const exportQuery = ({ gaps, ...filter }: UnitMatrixFilter) => ({
  ...filter,
  gaps: gaps ? ('1' as const) : null,
});
