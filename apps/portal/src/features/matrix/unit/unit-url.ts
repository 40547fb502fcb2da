import { assessmentMethods, targetStatuses, type UnitMatrixFilter } from '@attest/domain';

/** The names in the address of what narrows the matrix; the export is asked with the same. */
export const filterNames = ['method', 'status', 'element', 'gaps'] as const;

export const unitFilter = (params: URLSearchParams): UnitMatrixFilter => ({
  method: assessmentMethods.find((each) => each === params.get('method')) ?? '',
  status: targetStatuses.find((each) => each === params.get('status')) ?? '',
  element: params.get('element') ?? '',
  gaps: params.get('gaps') === '1',
});
