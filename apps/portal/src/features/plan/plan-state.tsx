import type { PlanVersionHead } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/chip/chip';

/** Where a version stands between draft, shown and read by the candidate. */
export function PlanState({ version }: { version: PlanVersionHead | null }) {
  const { t } = useTranslation('plan');
  if (version === null) return null;
  const { number, shared, acknowledged } = version;
  if (acknowledged !== null)
    return (
      <Chip tone="ok" icon="check">
        {t('state.acknowledged', { number })}
      </Chip>
    );
  return shared === null ? (
    <Chip tone="line">{t('state.draft', { number })}</Chip>
  ) : (
    <Chip tone="accent">{t('state.shared', { number })}</Chip>
  );
}
