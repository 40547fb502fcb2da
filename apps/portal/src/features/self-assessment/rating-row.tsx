import type { EnrolmentDetail, SelfRatingGiven } from '@attest/api-client';
import { selfRatings } from '@attest/domain';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Patch } from '../../base/change/change';
import type { Target } from '../../shared/enrolment/targets';
import { Button } from '../../ui/button/button';
import { StandardText } from '../../ui/standard-text/standard-text';
import { EvidencePart } from './evidence-part';
import styles from './self-assessment.module.css';

interface RatingRowProps {
  target: Target;
  given: SelfRatingGiven | null;
  enrolment: EnrolmentDetail;
  mayWrite: boolean;
  onRate: (patch: Patch<SelfRatingGiven>) => void;
}

/** One indicator, four answers, and room for the evidence there is. */
export function RatingRow({ target, given, enrolment, mayWrite, onRate }: RatingRowProps) {
  const { t } = useTranslation(['self-assessment', 'terms']);
  const id = useId();
  const [open, setOpen] = useState(false);
  const has = given !== null && (given.note !== '' || given.evidenceIds.length > 0);
  return (
    <li className={styles.row}>
      <fieldset className={styles.rating} aria-describedby={`${id}-text`}>
        <legend className={styles.text} id={`${id}-text`}>
          <span className={styles.code}>{target.code}</span> <StandardText text={target.text} />
        </legend>
        <div className={styles.choices}>
          {selfRatings.map((rating) => (
            <label key={rating} className={styles.choice} data-rating={rating}>
              <input
                type="radio"
                name={id}
                className={styles.unseen}
                checked={given?.rating === rating}
                disabled={!mayWrite}
                onChange={() => {
                  onRate({ rating });
                }}
              />
              {t(`terms:selfRating.${rating}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {given !== null &&
        (open || has ? (
          <EvidencePart given={given} enrolmentId={enrolment.id} mayWrite={mayWrite} onRate={onRate} />
        ) : (
          mayWrite && (
            <Button
              variant="link"
              size="sm"
              icon="plus"
              aria-label={t('self-assessment:evidence.addFor', { code: target.code })}
              onClick={() => {
                setOpen(true);
              }}
            >
              {t('self-assessment:evidence.add')}
            </Button>
          )
        ))}
    </li>
  );
}
