import type { EnrolmentDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../shared/session/use-session';
import { Chip } from '../../../ui/chip/chip';
import { selfAssessmentQuery } from '../../../shared/enrolment/self-assessment-query';
import styles from './self-rating-mark.module.css';

interface SelfRatingMarkProps {
  enrolment: Pick<EnrolmentDetail, 'id' | 'assessor'>;
  targetId: string;
}

/** To the assessor, how the candidate sees themselves on one target; said to be no judgement. */
export function SelfRatingMark({ enrolment, targetId }: SelfRatingMarkProps) {
  const { t } = useTranslation('terms');
  const { member } = useSession();
  const { data } = useQuery({
    ...selfAssessmentQuery(enrolment.id),
    enabled: member.id === enrolment.assessor.id,
  });
  const rating = data?.ratings.find((each) => each.targetId === targetId);
  if (rating === undefined) return null;
  return (
    <Chip tone="line" icon="person" className={styles.mark}>
      {t('selfRatingMark', { label: t('selfRatingLabel'), rating: t(`selfRating.${rating.rating}`) })}
    </Chip>
  );
}
