import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { queryKeys } from './query-keys';

/** After evidence, a judgement, an outcome or a signature: what shows the state of that enrolment is read again. */
export function useRecordChanged(): (enrolmentId: string) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (enrolmentId) => {
      const stale = [
        queryKeys.enrolment(enrolmentId),
        queryKeys.enrolments,
        queryKeys.today,
        queryKeys.myUnits,
        queryKeys.myFeedback,
        queryKeys.queue,
        queryKeys.overview,
        ['evidence'],
      ];
      await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
    },
    [client],
  );
}
