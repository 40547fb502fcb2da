import type { Finding, Place } from '@attest/api-client';
import { createContext, useContext } from 'react';
import type { Edits } from './use-edits';

/** What every row of the result has to know about the rest of the review. */
export interface ResultRow {
  finding: (at: Place) => Finding | null;
  touched: (at: Place) => boolean;
  point: (at: Place) => void;
  edits: Edits | null;
}

export const ResultContext = createContext<ResultRow>({
  finding: () => null,
  touched: () => false,
  point: () => undefined,
  edits: null,
});

export const useResultRow = (): ResultRow => useContext(ResultContext);
