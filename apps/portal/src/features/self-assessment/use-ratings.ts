import type { SelfAssessment, SelfRatingGiven } from '@attest/api-client';
import { selfRatings } from '@attest/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { patched, type Patch } from '../../base/change/change';
import { selfAssessmentQuery } from '../../shared/enrolment/self-assessment-query';
import { api } from '../../shared/http/api';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { RatingQueue, ratingsOf, type SaveState } from './rating-queue';

/** The first tap says how. */
const unrated = (targetId: string): SelfRatingGiven => ({
  targetId,
  rating: selfRatings[0],
  note: '',
  evidenceIds: [],
});

/** The ratings on the page, ahead of what the server has by a moment. */
export function useRatings(enrolmentId: string, assessment: SelfAssessment) {
  const client = useQueryClient();
  const [ratings, setRatings] = useState(() => ratingsOf(assessment));
  const [unsent, keepUnsent, forgetUnsent] = usePersistedState<Readonly<Record<string, SelfRatingGiven>>>(
    `self-assessment of ${enrolmentId}`,
    {},
  );
  const resumed = useRef(false);
  // On this page; ahead of what is drawn.
  const tapped = useRef(new Map<string, SelfRatingGiven>());
  const [state, setState] = useState<SaveState>('saved');
  const [error, setError] = useState<unknown>(null);
  const queue = useRef<RatingQueue>(null);
  queue.current ??= new RatingQueue({
    delay: 600,
    send: async (given) => {
      const next = await api.post('/enrolments/{id}/self-assessment', {
        path: { id: enrolmentId },
        body: {
          ratings: given,
        },
      });
      client.setQueryData(selfAssessmentQuery(enrolmentId).queryKey, next);
    },
    onState: (next, why) => {
      setState(next);
      if (next === 'saved') forgetUnsent();
      setError(why);
    },
  });

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (queue.current?.isEmpty === false) event.preventDefault();
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') void queue.current?.flush();
    };
    const back = () => {
      void queue.current?.flush();
    };
    window.addEventListener('online', back);
    window.addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', back);
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', hidden);
      void queue.current?.flush();
    };
  }, []);

  // What a visit before could not send goes now, and is shown as if it had just been tapped.
  useEffect(() => {
    const left = Object.values(unsent);
    if (resumed.current || left.length === 0) return;
    resumed.current = true;
    for (const given of left) queue.current?.add(given);
  }, [unsent]);

  return {
    ratings: new Map([...ratings, ...Object.entries(unsent)]),
    state,
    error,
    rate: (targetId: string, patch: Patch<SelfRatingGiven>) => {
      resumed.current = true;
      const given = patched(
        tapped.current.get(targetId) ?? unsent[targetId] ?? ratings.get(targetId) ?? unrated(targetId),
        patch,
      );
      tapped.current.set(targetId, given);
      keepUnsent((before) => ({ ...before, [targetId]: given }));
      setRatings((before) => new Map(before).set(targetId, given));
      queue.current?.add(given);
    },
    retry: () => {
      setState('saving');
      void queue.current?.flush();
    },
  };
}
