import { assessmentMethods, targetStatuses, type UnitMatrixFilter } from '@attest/domain';
import { flag, oneOf, text } from '../../../shared/search-state/use-search-state';

/** What narrows the matrix, in the address. */
export const filterState = {
  method: oneOf(assessmentMethods, ''),
  status: oneOf(targetStatuses, ''),
  element: text,
  gaps: flag,
};

export const noFilter: UnitMatrixFilter = { method: '', status: '', element: '', gaps: false };

/** What the export is asked with, for the file to show what the page shows. */
export const exportQuery = ({ gaps, ...filter }: UnitMatrixFilter) => ({
  ...filter,
  gaps: gaps ? ('1' as const) : null,
});
