import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** Which row of the case is open, whose files are, and at which place in them: kept in the address. */
export function useRowUrl() {
  const [search, setSearch] = useSearchParams();
  const row = search.get('row');
  const openRow = useCallback(
    (targetId: string | null) => {
      setSearch(targetId === null ? {} : { row: targetId }, { replace: true });
    },
    [setSearch],
  );
  const openPiece = useCallback(
    (piece: string, mark: string | null = null) => {
      setSearch(
        { ...(row === null ? {} : { row }), piece, ...(mark === null ? {} : { mark }) },
        { replace: true },
      );
    },
    [row, setSearch],
  );
  const [piece, mark] = [search.get('piece'), search.get('mark')];
  return useMemo(() => ({ row, piece, mark, openRow, openPiece }), [row, piece, mark, openRow, openPiece]);
}

export type RowUrl = ReturnType<typeof useRowUrl>;
