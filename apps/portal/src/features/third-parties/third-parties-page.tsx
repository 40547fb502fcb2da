import type { EnrolmentDetail, ThirdPartyList } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { enrolmentQuery } from '../../shared/enrolment/enrolment-queries';
import { useUnitCrumbs } from '../../shared/enrolment/use-unit-crumbs';
import { Button } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Page } from '../../ui/page/page';
import { PageHead } from '../../ui/page/page-head';
import { QueryState } from '../../shared/queries/query-state';
import { InviteSheet } from './invite/invite-sheet';
import { ProposeSheet } from './invite/propose-sheet';
import { InvitationRow } from './list/invitation-row';
import { thirdPartiesQuery } from '../../shared/third-parties/third-parties-query';
import styles from './third-parties.module.css';
import { useThirdPartiesUrl } from './use-third-parties-url';

/** Who is asked about the candidate's work, how far each is, and what came back. */
export function ThirdPartiesPage() {
  const { t } = useTranslation('third-parties');
  const { enrolmentId = '' } = useParams();
  const read = useQuery(enrolmentQuery(enrolmentId));
  const crumbs = useUnitCrumbs(read.data?.enrolment, t('title'));
  return (
    <Page title={t('title')} crumbs={crumbs}>
      <QueryState query={read}>{({ enrolment: known }) => <Loaded enrolment={known} />}</QueryState>
    </Page>
  );
}

function Loaded({ enrolment }: { enrolment: EnrolmentDetail }) {
  const { t } = useTranslation('third-parties');
  const query = useQuery(thirdPartiesQuery(enrolment.id));
  const url = useThirdPartiesUrl();
  const list = query.data;
  return (
    <div className={styles.page}>
      <PageHead
        title={t('title')}
        onPhone="shown"
        meta={[
          enrolment.candidate.displayName,
          <span key="unit" lang="zh-Hant">
            {enrolment.unit.title}
          </span>,
        ]}
        actions={
          <>
            {list?.mayInvite === true && (
              <Button
                variant="primary"
                icon="plus"
                onClick={() => {
                  url.change({ invite: 'new' });
                }}
              >
                {t('action.invite')}
              </Button>
            )}
            {list?.mayPropose === true && (
              <Button
                variant="primary"
                icon="plus"
                onClick={() => {
                  url.change({ propose: true });
                }}
              >
                {t('action.propose')}
              </Button>
            )}
          </>
        }
      />
      <QueryState query={query}>
        {(known) => (
          <Rows
            list={known}
            onInvite={(id) => {
              url.change({ invite: id });
            }}
          />
        )}
      </QueryState>
      {list !== undefined && (
        <>
          <InviteSheet
            enrolment={enrolment}
            proposal={list.items.find(({ id }) => id === url.invite) ?? null}
            opened={list.mayInvite && url.invite !== null}
            target={url.target}
            onClose={() => {
              url.change({});
            }}
          />
          <ProposeSheet
            enrolment={enrolment}
            opened={list.mayPropose && url.propose}
            onClose={() => {
              url.change({});
            }}
          />
        </>
      )}
    </div>
  );
}

function Rows({ list, onInvite }: { list: ThirdPartyList; onInvite: (proposalId: string) => void }) {
  const { t } = useTranslation('third-parties');
  if (list.items.length === 0) {
    return (
      <Empty icon="people" title={t('empty.title')}>
        {t(list.mayPropose ? 'empty.propose' : 'empty.text')}
      </Empty>
    );
  }
  return (
    <ul className={styles.rows}>
      {list.items.map((invitation) => (
        <InvitationRow
          key={invitation.id}
          invitation={invitation}
          onInvite={() => {
            onInvite(invitation.id);
          }}
        />
      ))}
    </ul>
  );
}
