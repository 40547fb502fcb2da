import { useCallback, useMemo } from 'react';
import { optional, useSearchState } from '../../shared/search-state/use-search-state';

const viewState = { row: optional, piece: optional, mark: optional };

/** Which row of the case is open, whose files are, and at which place in them: kept in the address. */
export function useRowUrl() {
  const [{ row, piece, mark }, change] = useSearchState(viewState);
  const openRow = useCallback(
    (targetId: string | null) => {
      change({ row: targetId }, { clear: true });
    },
    [change],
  );
  const openPiece = useCallback(
    (pieceId: string, markId: string | null = null) => {
      change({ row, piece: pieceId, mark: markId }, { clear: true });
    },
    [change, row],
  );
  return useMemo(() => ({ row, piece, mark, openRow, openPiece }), [row, piece, mark, openRow, openPiece]);
}

export type RowUrl = ReturnType<typeof useRowUrl>;
