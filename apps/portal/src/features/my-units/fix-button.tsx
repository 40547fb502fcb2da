import type { TargetState } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button/button';
import { candidateFix } from './candidate-fix';
import { useTargetCode } from './use-target-code';
import { queryString } from '../../shared/http/request-url';

export const uploadPath = (enrolmentId: string, targetId?: string): string =>
  `/upload${queryString({ enrolment: enrolmentId, target: targetId })}`;

/** The page of the unit with the question to the assessor begun. */
export const askPath = (enrolmentId: string, targetId: string): string =>
  `/my-units/${enrolmentId}${queryString({ target: targetId, ask: 1 })}`;

interface FixButtonProps {
  target: TargetState;
  enrolmentId: string;
  /** Something of this kind was handed in before. */
  again: boolean;
  size: 'sm' | 'lg';
}

/** The one thing a candidate can do about a target. */
export function FixButton({ target, enrolmentId, again, size }: FixButtonProps) {
  const { t } = useTranslation('my-units');
  const code = useTargetCode()(target.code);
  // Covered and here all the same: it will soon be too old.
  const fix = candidateFix(target) ?? 'upload';
  if (fix === 'upload') {
    return (
      <ButtonLink
        to={uploadPath(enrolmentId, target.targetId)}
        size={size}
        {...(size === 'sm' ? { icon: 'upload' } : {})}
        aria-label={t(again ? 'action.updateFor' : 'action.uploadFor', { code })}
      >
        {t(again ? 'action.update' : 'action.upload')}
      </ButtonLink>
    );
  }
  return (
    <ButtonLink
      to={
        fix === 'ask'
          ? askPath(enrolmentId, target.targetId)
          : `/enrolments/${enrolmentId}/third-parties?propose=1`
      }
      size={size}
      {...(size === 'sm' ? { icon: fix === 'ask' ? 'speech' : 'people' } : {})}
      aria-label={t(fix === 'ask' ? 'action.askFor' : 'action.thirdPartyFor', { code })}
    >
      {t(fix === 'ask' ? 'action.ask' : 'action.thirdParty')}
    </ButtonLink>
  );
}
