import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../base/format/use-format';
import { syncStore } from '../shared/sync/sync-store';
import { useOnline } from '../shared/sync/use-online';
import { useStore } from '../base/store/create-store';
import { Avatar } from '../ui/avatar/avatar';
import { SyncState } from '../ui/sync-state/sync-state';
import { Bell } from './bell';
import { LanguageSwitch } from '../shared/preferences/language-switch';
import { ThemeSwitch } from '../shared/preferences/theme-switch';
import { CompactPaletteButton, PaletteButton } from './palette-control';
import styles from './top-controls.module.css';

const device = '/me/device';

/** What the device still holds, or that all of it arrived. */
function Sync() {
  const { t } = useTranslation('common');
  const { waiting, lastSentAt, sending } = useStore(syncStore);
  const online = useOnline();
  const format = useFormat();
  if (waiting > 0 && online && sending)
    return <SyncState tone="busy" text={t('top.sending', { number: waiting })} to={device} />;
  if (waiting > 0)
    return <SyncState tone="waiting" text={t('top.waiting', { number: waiting })} to={device} />;
  if (!online) return <SyncState tone="waiting" text={t('top.offline')} />;
  return (
    <SyncState
      tone="done"
      text={lastSentAt === null ? t('top.online') : t('top.synced', { time: format.time(lastSentAt) })}
    />
  );
}

export function TopControls() {
  return (
    <>
      <Sync />
      <PaletteButton />
      <Bell />
      <ThemeSwitch />
      <LanguageSwitch />
    </>
  );
}

/** On a phone the settings are one step away, under «me»; only what needs attention stays in sight. */
export function CompactControls({ name }: { name: string }) {
  const { t } = useTranslation('common');
  const { waiting } = useStore(syncStore);
  return (
    <>
      {/* That there is no network is said across the page. */}
      {waiting > 0 && <Sync />}
      <CompactPaletteButton />
      <Bell />
      <LanguageSwitch />
      <Link to="/me" className={styles.me} aria-label={t('nav.me')}>
        <Avatar name={name} size={32} self />
      </Link>
    </>
  );
}
