import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { LanguageSwitch } from '../../app/language-switch';
import { ThemeSwitch } from '../../app/theme-switch';
import { useSessionState } from '../../shared/session/use-session';
import { Logo } from '../../ui/app-shell/logo';
import { Bar } from '../../ui/skeleton/skeleton';
import { ChooseOrganisation } from './choose-organisation';
import { safeNext } from './safe-next';
import { SignInForm } from './sign-in-form';
import styles from './sign-in-page.module.css';
import { UnitShapes } from './unit-shapes';

export function SignInPage() {
  return (
    <Suspense fallback={null}>
      <SignIn />
    </Suspense>
  );
}

function SignIn() {
  const { t } = useTranslation('sign-in');
  const session = useSessionState();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const next = safeNext(query.get('next'));
  // True from the answer to the password until an organisation is chosen: then nothing redirects by itself.
  const [choosing, setChoosing] = useState(false);

  useEffect(() => {
    document.title = t('title');
  }, [t]);

  if (session.status === 'signed-in' && !choosing) return <Navigate to={next} replace />;

  return (
    <div className={styles.page}>
      <main className={styles.left}>
        <header className={styles.top}>
          <Logo />
          <span className={styles.name}>Attest</span>
          <span className={styles.switches}>
            <ThemeSwitch />
            <LanguageSwitch />
          </span>
        </header>
        <div className={styles.form}>
          {session.status === 'unknown' && <Bar width={160} height={24} />}
          {session.status === 'signed-in' && (
            <ChooseOrganisation session={session} onChosen={() => void navigate(next, { replace: true })} />
          )}
          {session.status === 'signed-out' && (
            <>
              <h1 className={styles.title}>{t('heading')}</h1>
              <p className={styles.lead}>{session.reason === 'ended' ? t('ended') : t('lead')}</p>
              <SignInForm
                onSeveral={() => {
                  setChoosing(true);
                }}
              />
            </>
          )}
        </div>
        <footer className={styles.foot}>{t('help')}</footer>
      </main>
      <aside className={styles.right} aria-hidden>
        <UnitShapes />
        <p className={styles.motto}>{t('motto')}</p>
      </aside>
    </div>
  );
}
