import type { AlsoJudgedFor } from '@attest/api-client';
import type { Verdict } from '@attest/domain';
import type { Immutable } from '../http/api-types';

/** A target of another unit of the same candidate that a piece shows too, with its words as they were chosen. */
export interface AlsoTarget {
  readonly enrolmentId: string;
  readonly targetId: string;
  readonly unit: string;
  readonly code: string;
  readonly text: string;
  readonly verdict: Verdict | 'later';
}

/** By enrolment and target. */
export type AlsoChosen = Readonly<Record<string, AlsoTarget>>;

/** As the API takes it, unit by unit. */
export function alsoForOf(chosen: AlsoChosen): Immutable<AlsoJudgedFor>[] {
  const all = Object.values(chosen);
  return [...new Set(all.map(({ enrolmentId }) => enrolmentId))].map((enrolmentId) => {
    const here = all.filter((target) => target.enrolmentId === enrolmentId);
    const judgements = here.flatMap(({ targetId, verdict }) =>
      verdict === 'later' ? [] : [{ targetId, verdict }],
    );
    return {
      enrolmentId,
      targetIds: here.map(({ targetId }) => targetId),
      ...(judgements.length === 0 ? {} : { judgements }),
    };
  });
}

/** Without verdicts, for whoever only proposes. */
export const alsoClaimedOf = (chosen: AlsoChosen) =>
  alsoForOf(chosen).map(({ enrolmentId, targetIds }) => ({ enrolmentId, targetIds: [...targetIds] }));
