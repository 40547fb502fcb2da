import type { Member } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/chip/chip';

/** How far somebody is in, where they are not a member at work: invited, or gone. */
export function StandingChip({ member: { state, invitation } }: { member: Member }) {
  const { t } = useTranslation('people');
  if (state === 'left') return <Chip tone="line">{t('left')}</Chip>;
  if (state !== 'invited') return null;
  const open = invitation === null || invitation.state === 'open' || invitation.state === 'used';
  return open ? (
    <Chip tone="accent" icon="clock">
      {t('invitation.state.open')}
    </Chip>
  ) : (
    <Chip tone="warn" icon="alert">
      {t(`invitation.state.${invitation.state}`)}
    </Chip>
  );
}
