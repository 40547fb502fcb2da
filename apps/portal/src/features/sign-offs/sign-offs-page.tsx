import type { Queue } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Redirect } from '../../ui/redirect/redirect';
import { IconButton } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Page } from '../../ui/page/page';
import { Panes, usePaneLayout, type OpenPane } from '../../ui/panes/panes';
import { QueryState } from '../../shared/queries/query-state';
import { CaseView } from './case-view';
import { caseQuery, queueQuery } from './queries';
import { QueuePane } from './queue-pane';
import { SignPanel } from './sign-panel';
import { useCaseSeen } from './use-case-seen';
import styles from './sign-offs.module.css';

/** A supervisor's queue; beside it one case, whole, and the place to sign. */
export function SignOffsPage() {
  const { t } = useTranslation('sign-offs');
  const { enrolmentId } = useParams();
  const queue = useQuery(queueQuery);
  if (queue.data === undefined) {
    return (
      <Page title={t('title')}>
        <QueryState query={queue}>{() => null}</QueryState>
      </Page>
    );
  }
  return enrolmentId === undefined ? (
    <QueueOnly queue={queue.data} title={t('title')} />
  ) : (
    <OneCase key={enrolmentId} queue={queue.data} enrolmentId={enrolmentId} />
  );
}

function QueueOnly({ queue, title }: { queue: Queue; title: string }) {
  const { t } = useTranslation('sign-offs');
  const beside = usePaneLayout();
  const [first] = queue.waiting;
  // On a desk the oldest case opens at once; on a phone the list comes first.
  if (beside.left && first !== undefined) return <Redirect to={`/sign-offs/${first.enrolment.id}`} />;
  return (
    <Page title={title} layout="panes" unheaded>
      <div className={styles.alone}>
        {queue.waiting.length + queue.programmes.length === 0 && (
          <Empty title={t('queue.empty')} icon="sign">
            {t('queue.emptyText')}
          </Empty>
        )}
        <QueuePane queue={queue} openId={null} />
      </div>
    </Page>
  );
}

function OneCase({ queue, enrolmentId }: { queue: Queue; enrolmentId: string }) {
  const { t } = useTranslation('sign-offs');
  const navigate = useNavigate();
  const [open, setOpen] = useState<OpenPane>(null);
  const query = useQuery(caseQuery(enrolmentId));
  const seen = useCaseSeen();
  const ids = queue.waiting.map((item) => item.enrolment.id);
  const at = ids.indexOf(enrolmentId);
  const title = query.data === undefined ? t('title') : query.data.enrolment.candidate.displayName;
  const step = (by: number) => {
    const next = ids[at + by];
    if (next !== undefined) void navigate(`/sign-offs/${next}`);
  };

  return (
    <Page
      title={title}
      layout="panes"
      crumbs={[
        { label: t('title'), to: '/sign-offs' },
        {
          label:
            query.data === undefined
              ? title
              : t('crumb', { name: title, code: query.data.enrolment.unit.releaseCode }),
        },
      ]}
      topActions={
        at >= 0 && (
          <>
            <span className={styles.position}>{t('position', { number: at + 1, total: ids.length })}</span>
            <IconButton
              icon="up"
              size="sm"
              variant="default"
              label={t('previous')}
              disabled={at === 0}
              onClick={() => {
                step(-1);
              }}
            />
            <IconButton
              icon="down"
              size="sm"
              variant="default"
              label={t('next')}
              disabled={at === ids.length - 1}
              onClick={() => {
                step(1);
              }}
            />
          </>
        )
      }
    >
      <Panes
        left={{
          label: t('queue.title'),
          width: 272,
          screenOnly: true,
          content: <QueuePane queue={queue} openId={enrolmentId} />,
        }}
        {...(query.data === undefined
          ? {}
          : {
              right: {
                label: t('sign.panel'),
                width: 368,
                content: <SignPanel data={query.data} seen={seen} next={ids[at + 1] ?? null} />,
              },
            })}
        open={open}
        onOpen={setOpen}
      >
        <QueryState query={query}>
          {(data) => (
            <CaseView
              data={data}
              seen={seen}
              onSign={() => {
                setOpen('right');
              }}
            />
          )}
        </QueryState>
      </Panes>
    </Page>
  );
}
