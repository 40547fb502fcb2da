import type { EnrolmentUnit } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/chip/chip';

/** Beside a unit whose release was withdrawn: work under way goes on, and says what it stands under. */
export function WithdrawnRelease({ unit }: { unit: Pick<EnrolmentUnit, 'releaseState'> }) {
  const { t } = useTranslation('terms');
  if (unit.releaseState !== 'withdrawn') return null;
  return (
    <Chip tone="warn" icon="alert">
      {t('word.releaseWithdrawn')}
    </Chip>
  );
}
