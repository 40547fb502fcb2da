import type { ThirdPartyPage } from '@attest/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LanguageSwitch } from '../../../shared/preferences/language-switch';
import { isApiError } from '../../../shared/http/api-error';
import { storedLocale } from '../../../base/i18n/locale';
import { useUnlisted } from '../../../shared/links/use-unlisted';
import { useLocale } from '../../../base/i18n/use-locale';
import { Empty } from '../../../ui/empty/empty';
import { PrintHead } from '../../../ui/print/print-head';
import { QueryState } from '../../../shared/queries/query-state';
import { queryKeys } from '../../../shared/queries/query-keys';
import { SkeletonPage } from '../../../ui/skeleton/skeleton';
import { KeptForm } from './kept-form';
import styles from './respond.module.css';
import { readPage } from './third-party-api';

/** For somebody without an account, who holds a link: no frame, no navigation, nothing but what it is for. */
export function RespondPage() {
  return (
    <Suspense fallback={<SkeletonPage />}>
      <Respond />
    </Suspense>
  );
}

function Respond() {
  const { t } = useTranslation('third-parties');
  const { hash } = useLocation();
  const token = hash.slice(1);
  useUnlisted();
  useEffect(() => {
    document.title = t('respond.tab');
  }, [t]);
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <header className={styles.top} data-paper="none">
          <LanguageSwitch />
        </header>
        <main>{token === '' ? <NoLink /> : <Held key={token} token={token} />}</main>
        <footer className={styles.made}>{t('respond.foot')}</footer>
      </div>
    </div>
  );
}

function Held({ token }: { token: string }) {
  const { t } = useTranslation('third-parties');
  const client = useQueryClient();
  const queryKey = queryKeys.thirdPartyPage(token);
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => readPage(token, signal),
    retry: false,
    refetchOnWindowFocus: false,
  });
  useLanguageOf(query.data);
  if (isApiError(query.error) && query.error.status === 404) return <NoLink />;
  return (
    <QueryState query={query}>
      {(page) => (
        <>
          <PrintHead organisation={page.organisation} path={[{ label: t('respond.tab') }]} />
          {page.asked === null ? (
            <Over page={page} />
          ) : (
            <KeptForm
              page={page}
              asked={page.asked}
              token={token}
              onDone={(next) => {
                client.setQueryData(queryKey, next);
                window.scrollTo(0, 0);
              }}
            />
          )}
        </>
      )}
    </QueryState>
  );
}

/** What becomes of it, or why nothing can be done any more; and whom to ask. */
function Over({ page }: { page: ThirdPartyPage }) {
  const { t } = useTranslation('third-parties');
  const { name, email } = page.contact;
  return (
    <Empty
      level={1}
      icon={page.state === 'answered' ? 'check' : page.state === 'expired' ? 'clock' : 'info'}
      title={t(`over.${page.state}.title`)}
      className={styles.over}
    >
      <p>{t(`over.${page.state}.text`, { organisation: page.organisation })}</p>
      <p className={styles.contact}>
        {t('over.contact', { name, organisation: page.organisation })}
        <a href={`mailto:${email}`}>{email}</a>
      </p>
    </Empty>
  );
}

function NoLink() {
  const { t } = useTranslation('third-parties');
  return (
    <Empty level={1} icon="link" title={t('over.none.title')} className={styles.over}>
      <p>{t('over.none.text')}</p>
    </Empty>
  );
}

/** Begins in the language of the invitation, unless this browser has a choice of its own. */
function useLanguageOf(page: ThirdPartyPage | undefined): void {
  const { locale, setLocale } = useLocale();
  const wanted = page?.locale;
  const settled = useRef(false);
  useEffect(() => {
    if (wanted === undefined || settled.current) return;
    settled.current = true;
    if (wanted !== locale && storedLocale() === null) setLocale(wanted);
  }, [wanted, locale, setLocale]);
}
