import type { Verdict } from '@attest/api-client';
import { type AssessmentMethod, thirdPartyMethods, thirdPartyReport, verdictsAsStated } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { type Change } from '../../../base/change/change';
import { Checkbox } from '../../../ui/field/choice';
import styles from './claims.module.css';
import { cx } from '../../../ui/cx';
import {
  isAllTaken,
  isAsProposed,
  takeAll,
  takeBack,
  type Proposed,
  type ReviewDraft,
} from './judgement-draft';

const isByThirdParty = (method: AssessmentMethod): boolean =>
  thirdPartyMethods.some((other) => other === method);

/**
 * What one tick gives to the claims that wait: of a third party as they stated it, of everything else satisfactory.
 * Answers in words alone are left to be judged one by one.
 */
export function proposedFor(
  method: AssessmentMethod,
  { detail }: { readonly detail: unknown },
  waiting: readonly string[],
): Proposed {
  const stated = isByThirdParty(method) ? thirdPartyReport.kept(detail) : null;
  const verdicts = stated === null ? null : verdictsAsStated(stated);
  return new Map(
    waiting.flatMap((targetId): [string, Verdict][] => {
      const verdict = verdicts === null ? 'satisfactory' : verdicts.get(targetId);
      return verdict === undefined ? [] : [[targetId, verdict]];
    }),
  );
}

interface AllAtOnceProps {
  method: AssessmentMethod;
  proposed: Proposed;
  draft: ReviewDraft;
  onChange: (change: Change<ReviewDraft>) => void;
  /** In a round, where it is a key, it is there for a single claim too. */
  playing?: boolean;
}

/** Gives to all what one tick gives, or takes that back. */
export const toggleAllTaken = (draft: ReviewDraft, proposed: Proposed): ReviewDraft =>
  isAllTaken(draft, proposed) ? takeBack(draft, proposed) : takeAll(draft, proposed);

/** One tick for all of them, exceptions by hand; it sends nothing. */
export function JudgeAll({ method, proposed, draft, onChange, playing = false }: AllAtOnceProps) {
  const { t } = useTranslation('workspace');
  // One claim is judged as fast by itself.
  if (proposed.size < (playing ? 1 : 2)) return null;
  const taken = isAllTaken(draft, proposed);
  const notYet = [...proposed.values()].filter((verdict) => verdict === 'not_yet').length;
  const stated = isByThirdParty(method);
  const exceptions = [...proposed].filter(([id, verdict]) => !isAsProposed(draft[id], verdict)).length;
  return (
    <div className={cx(styles.all, playing && taken && styles.taken)}>
      <Checkbox
        framed={!playing}
        label={t(stated ? 'review.asStated' : 'review.allSatisfactory')}
        note={
          taken && exceptions > 0
            ? t('review.exceptions', { count: exceptions })
            : notYet > 0
              ? t('review.allNoteMixed', { satisfactory: proposed.size - notYet, notYet })
              : t(playing ? 'play.allNote' : 'review.allNote', { count: proposed.size })
        }
        checked={taken}
        onChange={() => {
          onChange((latest) => toggleAllTaken(latest, proposed));
        }}
      />
    </div>
  );
}
