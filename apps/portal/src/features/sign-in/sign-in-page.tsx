import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Redirect } from '../../ui/redirect/redirect';
import { useSessionState } from '../../shared/session/use-session';
import { optional, useSearchState } from '../../shared/search-state/use-search-state';
import { Bar } from '../../ui/skeleton/skeleton';
import { ChooseOrganisation } from './choose-organisation';
import { SignInLayout } from './sign-in-layout';
import { safeNext } from './safe-next';
import { SignInForm } from './sign-in-form';
import styles from './sign-in-page.module.css';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../shared/queries/query-keys';

export function SignInPage() {
  return (
    <Suspense fallback={null}>
      <SignIn />
    </Suspense>
  );
}

const viewState = { next: optional };

function SignIn() {
  const { t } = useTranslation('sign-in');
  const session = useSessionState();
  const navigate = useNavigate();
  const [view] = useSearchState(viewState);
  const next = safeNext(view.next);
  // True from the answer to the password until an organisation is chosen: then nothing redirects by itself.
  const [choosing, setChoosing] = useState(false);

  if (session.status === 'signed-in' && !choosing) return <Redirect to={next} />;

  return (
    <SignInLayout tab={t('title')} foot={t('help')}>
      {session.status === 'unknown' && <Bar width={160} height={24} />}
      {session.status === 'signed-in' && (
        <ChooseOrganisation session={session} onChosen={() => void navigate(next, { replace: true })} />
      )}
      {session.status === 'signed-out' && (
        <>
          <h1 className={styles.title}>{t('heading')}</h1>
          <p className={styles.lead}>{session.reason === 'ended' ? t('ended') : t('lead')}</p>
          <UnsentNote />
          <SignInForm
            onSeveral={() => {
              setChoosing(true);
            }}
          />
          <p className={styles.other}>
            <Link to="/forgot-password">{t('forgot.link')}</Link>
          </p>
        </>
      )}
    </SignInLayout>
  );
}

/** Records wait on this device for whoever wrote them to sign in again; of whom and what is theirs to see. */
function UnsentNote() {
  const { t } = useTranslation('sign-in');
  const { data: count = 0 } = useQuery({
    queryKey: queryKeys.device.unsent,
    // The device is asked after the page stands: it needs nothing of the outbox before.
    queryFn: async () => (await import('../../shared/outbox/waiting-records')).countUnsent(),
    networkMode: 'always',
    staleTime: 0,
    retry: false,
  });
  return count === 0 ? null : (
    <p className={styles.lead} role="note">
      {t('unsent', { count })}
    </p>
  );
}
