import type { TargetState } from '@attest/api-client';
import { countsByItself } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import type { UnitTarget } from '../../shared/enrolment/targets';
import { useReasons } from '../../shared/enrolment/use-reasons';

/** Why a target is where it is, in a candidate's words. */
export function useWhy(): (target: TargetState, expiring: boolean) => string {
  const { t } = useTranslation(['my-units', 'terms']);
  const format = useFormat();
  const reasons = useReasons('candidate');
  return (target, expiring) => {
    const state = t(`terms:state.${target.status}`);
    const why =
      expiring && target.expiresOn !== null
        ? t('my-units:reason.expiring', { date: format.date(target.expiresOn) })
        : reasons.all(target);
    if (why === '') return state;
    return target.status === 'partly' || target.status === 'covered'
      ? t('my-units:because', { state, why })
      : why;
  };
}

/** What it counts through, where it does or will once the indicators beside it are covered; null elsewhere. */
export function useThrough({ elementCodes }: UnitTarget): (target: TargetState) => string | null {
  const { t } = useTranslation('my-units');
  const format = useFormat();
  const elements = format.list(elementCodes.map((code) => t('through.element', { code })));
  return (target) => {
    const word = target.through ? 'covered' : countsByItself(target) ? 'follows' : null;
    if (word === null) return null;
    return elementCodes.length === 0 ? t(`through.${word}Unit`) : t(`through.${word}`, { elements });
  };
}
