import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../shared/http/api';
import { signIn } from '../../shared/session/session-actions';
import { QueryState } from '../../shared/queries/query-state';
import { SignInLayout } from './sign-in-layout';
import { LinkInvalid } from './link-invalid';
import { OwnPasswordForm } from './own-password-form';
import styles from './sign-in-page.module.css';
import { type InvalidReason as Over, whyInvalid, useTokenLink } from './use-token-link';

/** For whoever holds a link to a password of their own, set anew. */
export function ResetPage() {
  return (
    <Suspense fallback={null}>
      <Held />
    </Suspense>
  );
}

function Held() {
  const { t } = useTranslation('sign-in');
  const navigate = useNavigate();
  const { query, over, headers } = useTokenLink('password-reset', (given) =>
    api.get('/auth/password-reset', given),
  );
  const [ended, setEnded] = useState<Over | null>(null);
  const set = async (email: string, password: string) => {
    try {
      await api.post('/auth/password-reset', { headers, body: { password } });
    } catch (error) {
      const why = whyInvalid(error);
      if (why === null) throw error;
      setEnded(why);
      return;
    }
    await signIn({ email, password });
    await navigate('/', { replace: true });
  };
  const why = ended ?? over;
  return (
    <SignInLayout tab={t('reset.tab')}>
      {why !== null ? (
        <LinkInvalid over={why} />
      ) : (
        <QueryState query={query}>
          {({ email }) => (
            <>
              <h1 className={styles.title}>{t('reset.heading')}</h1>
              <p className={styles.lead}>{t('reset.lead', { email })}</p>
              <OwnPasswordForm
                email={email}
                submit={t('reset.save')}
                failed={t('reset.failed')}
                onSubmit={(password) => set(email, password)}
              />
            </>
          )}
        </QueryState>
      )}
    </SignInLayout>
  );
}
