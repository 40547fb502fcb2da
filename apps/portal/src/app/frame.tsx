import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useMatches } from 'react-router';
import { Redirect } from '../ui/redirect/redirect';
import { useWaiting } from '../shared/navigation/waiting';
import { mayOpen } from '../shared/session/route-handle';
import type { SignedIn } from '../shared/session/session-store';
import { useSessionState } from '../shared/session/use-session';
import { ChunkMissing } from '../ui/chunks/chunk-missing';
import { loadChunk } from '../base/chunks/load-chunk';
import { useOnline } from '../shared/sync/use-online';
import { AppShell } from '../ui/app-shell/app-shell';
import { Forbidden } from '../ui/error-state/whole-page';
import { Page } from '../ui/page/page';
import { SkeletonPage } from '../ui/skeleton/skeleton';
import { CompactControls, TopControls } from './top-controls';
import { Bands } from './bands';
import { TooOld } from './too-old';
import { MemberMenu } from './member-menu';
import { PaletteHost } from './palette-control';
import { usePrefetchDevicePages } from './use-prefetch-device-pages';
import { destinationsFor, homeFor, isWideOnly, sectionOf } from '../shared/navigation/destinations';

const OutboxRunner = lazy(async () => ({
  default: (await loadChunk(() => import('../shared/outbox/outbox-runner'))).OutboxRunner,
}));

const PasswordDue = lazy(async () => ({
  default: (await import('../features/sign-in/password-due-page')).PasswordDuePage,
}));

const UploadTray = lazy(async () => ({
  default: (await loadChunk(() => import('../shared/uploads/upload-tray'))).UploadTray,
}));

const KeepDay = lazy(async () => ({
  default: (await loadChunk(() => import('../shared/kept/keep-day'))).KeepDay,
}));

const NotificationStream = lazy(async () => ({
  default: (await loadChunk(() => import('../shared/notifications/notification-stream'))).NotificationStream,
}));

/** Behind this stands everything that needs a session. */
export function Frame() {
  const session = useSessionState();
  const location = useLocation();
  if (session.status === 'unknown') return <SkeletonPage />;
  if (session.status === 'signed-out') {
    if (session.reason === 'too-old') return <TooOld />;
    // Who left on purpose may hand the device on: the next person starts at their own first page.
    const next =
      session.reason === 'left' || location.pathname === '/'
        ? ''
        : `?next=${encodeURIComponent(location.pathname + location.search)}`;
    return <Redirect to={`/sign-in${next}`} />;
  }
  if (session.passwordChangeDue) {
    return (
      <Suspense fallback={<SkeletonPage />}>
        <PasswordDue session={session} />
      </Suspense>
    );
  }
  return <SignedInFrame session={session} />;
}

function SignedInFrame({ session }: { session: SignedIn }) {
  const { t } = useTranslation('common');
  const counts = useWaiting(session.roles);
  const section = sectionOf(useLocation().pathname, session.roles);
  const open = mayOpen(useMatches(), session.roles);
  usePrefetchDevicePages(session.roles);
  const nav = destinationsFor(session.roles).map((destination) => {
    const label = t(`nav.${destination.id}`);
    const count = counts[destination.id] ?? 0;
    return {
      id: destination.id,
      to: destination.to,
      icon: destination.icon,
      label,
      count,
      countLabel: t('nav.count', { label, count }),
      current: destination.id === section,
      primary: destination.primary === true,
      wideOnly: isWideOnly(destination, session.roles),
    };
  });
  return (
    <AppShell
      nav={nav}
      home={homeFor(session.roles)}
      member={<MemberMenu session={session} />}
      me={{ to: '/me', label: t('nav.me') }}
      controls={<TopControls />}
      compactControls={<CompactControls name={session.member.displayName} />}
      band={<Bands />}
    >
      <Suspense fallback={<OnItsWay />}>
        {/* Another organisation is another record: nothing on the page may outlive the switch. */}
        {open ? (
          <Outlet key={session.organisation.id} />
        ) : (
          <Page title={t('error.forbiddenTitle')}>
            <Forbidden />
          </Page>
        )}
      </Suspense>
      <PaletteHost key={`palette ${session.member.id}`} session={session} />
      <Suspense fallback={null}>
        <OutboxRunner key={session.member.id} memberId={session.member.id} />
        {session.roles.includes('candidate') && <UploadTray key={`uploads ${session.member.id}`} />}
        <KeepDay memberId={session.member.id} roles={session.roles} />
        <NotificationStream key={`news ${session.member.id}`} memberId={session.member.id} />
      </Suspense>
    </AppShell>
  );
}

/** A page whose words are being loaded; without a network that takes until it is back. */
function OnItsWay() {
  return useOnline() ? <SkeletonPage /> : <ChunkMissing why="offline" />;
}
