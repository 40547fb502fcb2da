import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { queryKeys } from './query-keys';

/** After evidence, a judgement, an outcome or a signature: what shows the state of that enrolment is read again. */
export function useRecordChanged(): (enrolmentId: string) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (enrolmentId) => {
      const stale = [
        queryKeys.enrolment.all(enrolmentId),
        queryKeys.enrolments.all,
        queryKeys.today,
        queryKeys.appointments.all,
        queryKeys.myUnits,
        queryKeys.myFeedback,
        queryKeys.signOffQueue,
        queryKeys.overview.all,
        queryKeys.evidence.all,
        queryKeys.passports.all,
        queryKeys.timeline.all,
      ];
      await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
    },
    [client],
  );
}
