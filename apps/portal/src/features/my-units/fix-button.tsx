import type { TargetState } from '@attest/api-client';
import { type AssessmentMethod, candidateFix, type CandidateFix } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button/button';
import { useTargetCode } from './use-target-code';
import { queryString } from '../../shared/http/request-url';

export const uploadPath = (enrolmentId: string, targetId?: string): string =>
  `/upload${queryString({ enrolment: enrolmentId, target: targetId })}`;

/** The page of the unit with the question to the assessor begun. */
const askPath = (enrolmentId: string, targetId: string): string =>
  `/my-units/${enrolmentId}${queryString({ target: targetId, ask: 1 })}`;

/** Where the candidate does what helps about a target. */
export const fixPath = (fix: CandidateFix, enrolmentId: string, targetId: string): string => {
  if (fix === 'upload') return uploadPath(enrolmentId, targetId);
  if (fix === 'third_party') return `/enrolments/${enrolmentId}/third-parties?propose=1`;
  return askPath(enrolmentId, targetId);
};

/** A target with the methods that the rules name for it. */
export type FixedTarget = Pick<TargetState, 'targetId' | 'kind' | 'code' | 'status' | 'reasons'> & {
  methods: readonly AssessmentMethod[];
};

interface FixButtonProps {
  target: FixedTarget;
  enrolmentId: string;
  /** Something of this kind was handed in before. */
  again: boolean;
  size: 'sm' | 'lg';
}

/** The one thing a candidate can do about a target. What is covered and here all the same will soon be too old. */
export function FixButton({ target, enrolmentId, again, size }: FixButtonProps) {
  const { t } = useTranslation('my-units');
  const code = useTargetCode()(target.code);
  const fix = candidateFix(target) ?? (target.status === 'covered' ? 'upload' : null);
  if (fix === null) return null;
  if (fix === 'upload') {
    return (
      <ButtonLink
        to={fixPath(fix, enrolmentId, target.targetId)}
        size={size}
        {...(size === 'sm' ? { icon: 'upload' } : {})}
        aria-label={t(again ? 'action.updateFor' : 'action.uploadFor', { code })}
      >
        {t(again ? 'action.update' : 'action.upload')}
      </ButtonLink>
    );
  }
  const icon = fix === 'third_party' ? 'people' : 'speech';
  return (
    <ButtonLink
      to={fixPath(fix, enrolmentId, target.targetId)}
      size={size}
      {...(size === 'sm' ? { icon } : {})}
      aria-label={t(`fix.${fix}For`, { code })}
    >
      {t(`fix.${fix}`)}
    </ButtonLink>
  );
}
