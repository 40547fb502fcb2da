import type { Verdict } from '@attest/api-client';
import { type AssessmentMethod, thirdPartyMethods, thirdPartyReport, verdictsAsStated } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { type Change } from '../../../base/change/change';
import { Checkbox } from '../../../ui/field/choice';
import styles from './claims.module.css';
import { isAllTaken, takeAll, takeBack, type Proposed, type ReviewDraft } from './judgement-draft';

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
}

/** One tick for all of them, exceptions by hand; it sends nothing. */
export function JudgeAll({ method, proposed, draft, onChange }: AllAtOnceProps) {
  const { t } = useTranslation('workspace');
  // One claim is judged as fast by itself.
  if (proposed.size < 2) return null;
  const taken = isAllTaken(draft, proposed);
  const notYet = [...proposed.values()].filter((verdict) => verdict === 'not_yet').length;
  const stated = isByThirdParty(method);
  return (
    <div className={styles.all}>
      <Checkbox
        framed
        label={t(stated ? 'review.asStated' : 'review.allSatisfactory')}
        note={
          notYet > 0
            ? t('review.allNoteMixed', { satisfactory: proposed.size - notYet, notYet })
            : t('review.allNote', { count: proposed.size })
        }
        checked={taken}
        onChange={() => {
          onChange((latest) =>
            isAllTaken(latest, proposed) ? takeBack(latest, proposed) : takeAll(latest, proposed),
          );
        }}
      />
    </div>
  );
}
