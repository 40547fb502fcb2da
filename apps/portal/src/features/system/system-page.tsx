import type { SystemState } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { Button } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { BackgroundWork } from './background-work';
import { DeadLetters } from './dead-letters';
import styles from './system.module.css';

/** Whether what works in the background works. */
export function SystemPage() {
  const { t } = useTranslation('system');
  const query = useQuery({
    queryKey: queryKeys.system,
    queryFn: ({ signal }) => api.get('/system', { signal }),
    refetchInterval: 15_000,
  });
  return (
    <Page title={t('title')}>
      <PageHead
        title={t('title')}
        actions={<Button onClick={() => void query.refetch()}>{t('again')}</Button>}
      />
      <QueryState query={query}>
        {(state) => (
          <div className={styles.page}>
            <dl className={styles.list}>
              <Scanner state={state} />
              <Store state={state} />
              <Mail state={state} />
              <Line
                name={t('films.name')}
                chip={<Good good={state.ffmpeg} yes={t('films.on')} no={t('films.off')} />}
              >
                {!state.ffmpeg && t('films.offText')}
              </Line>
              <Worker state={state} />
            </dl>
            <DeadLetters letters={state.deadLetters} />
            <BackgroundWork jobs={state.jobs} installation={state.installationJobs} />
          </div>
        )}
      </QueryState>
    </Page>
  );
}

function Scanner({ state: { scanner, quarantined, refused } }: { state: SystemState }) {
  const { t } = useTranslation('system');
  if (!scanner.configured)
    return (
      <Line name={t('scanner.name')} chip={<Good good={false} yes="" no={t('scanner.none')} />}>
        {t('scanner.noneText')}
      </Line>
    );
  const reachable = scanner.reachable === true;
  return (
    <Line
      name={t('scanner.name')}
      chip={<Good good={reachable} yes={t('scanner.reachable')} no={t('scanner.unreachable')} />}
    >
      <p>{reachable ? scanner.version : t('scanner.unreachableText')}</p>
      <p>{t('scanner.counts', { quarantined, refused })}</p>
    </Line>
  );
}

function Store({ state: { storage } }: { state: SystemState }) {
  const { t } = useTranslation('system');
  const { bytes } = useFormat();
  return (
    <Line
      name={t('storage.name')}
      chip={<Good good={storage.reachable} yes={t('storage.reachable')} no={t('storage.unreachable')} />}
    >
      {t(`storage.${storage.kind}`)}
      {storage.freeBytes !== null && t('storage.free', { size: bytes(storage.freeBytes) })}
    </Line>
  );
}

function Mail({ state: { mail } }: { state: SystemState }) {
  const { t } = useTranslation('system');
  if (!mail.configured)
    return (
      <Line name={t('mail.name')} chip={<Good good={false} yes="" no={t('mail.none')} />}>
        {t('mail.noneText', { count: mail.waiting })}
      </Line>
    );
  return (
    <Line
      name={t('mail.name')}
      chip={
        <Good good={mail.failed === 0} yes={t('mail.sends')} no={t('mail.failed', { count: mail.failed })} />
      }
    >
      {mail.failed > 0 && <p>{t('mail.failedText')}</p>}
      <p>{t('mail.waiting', { count: mail.waiting })}</p>
    </Line>
  );
}

function Worker({ state: { worker } }: { state: SystemState }) {
  const { t } = useTranslation('system');
  const format = useFormat();
  const { working, silentSeconds } = worker;
  return (
    <Line
      name={t('worker.name')}
      chip={<Good good={working} yes={t('worker.working')} no={t('worker.silent')} />}
    >
      {!working &&
        (silentSeconds === null
          ? t('worker.noneText')
          : t('worker.silentText', { span: format.span(silentSeconds * 1000) }))}
    </Line>
  );
}

function Line({ name, chip, children }: { name: string; chip: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.line}>
      <dt>{name}</dt>
      <dd>
        {chip}
        <div className={styles.words}>{children}</div>
      </dd>
    </div>
  );
}

function Good({ good, yes, no }: { good: boolean; yes: string; no: string }) {
  return good ? (
    <Chip tone="ok" icon="check">
      {yes}
    </Chip>
  ) : (
    <Chip tone="warn" icon="alert">
      {no}
    </Chip>
  );
}
