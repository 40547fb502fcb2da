import type { AssignmentDone, AssignmentProposal } from '@attest/api-client';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Change } from '../../base/change/change';
import { useLocale } from '../../base/i18n/use-locale';
import { api } from '../../shared/http/api';
import { useChange } from '../../shared/http/use-change';
import { useErrorText } from '../../shared/http/use-error-text';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { queryKeys } from '../../shared/queries/query-keys';
import { optional, useSearchState } from '../../shared/search-state/use-search-state';
import { Button, ButtonLink } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { ErrorState } from '../../ui/error-state/error-state';
import { Page } from '../../ui/page/page';
import { PageHead } from '../../ui/page/page-head';
import { SkeletonRows } from '../../ui/skeleton/skeleton';
import styles from './assignment.module.css';
import { type AssignmentDraft, assignmentOf, emptyDraft, hasPeople, lacksReason, requestOf } from './draft';
import { EntryStep } from './entry-step';
import { PeopleStep } from './people-step';
import { ProposalStep } from './proposal-step';
import { ResultList } from './result-list';
import { SumLine } from './sum-line';

/** `group`: everybody in it is to be assigned. */
const viewState = { group: optional };

/** Puts people on a programme: who, with whom, and how the entry requirements stand; one press at the end. */
export function AssignPage() {
  const { programmeId = '' } = useParams();
  const { t } = useTranslation('programme-assignment');
  const [{ group }] = useSearchState(viewState);
  const [draft, setDraft, forget] = usePersistedState<AssignmentDraft>(
    `assignment of ${[programmeId, group ?? ''].join(' ').trim()}`,
    () => emptyDraft(group),
  );
  const [done, setDone] = useState<AssignmentDone | null>(null);
  if (done !== null) {
    return (
      <Page title={t('title')}>
        <ResultList
          programmeId={programmeId}
          done={done}
          onMore={() => {
            setDraft(() => emptyDraft(null));
            setDone(null);
          }}
        />
      </Page>
    );
  }
  return (
    <AssignForm
      programmeId={programmeId}
      draft={draft}
      onChange={(change) => {
        setDraft(change);
      }}
      onDone={(made) => {
        forget();
        setDone(made);
      }}
    />
  );
}

interface AssignFormProps {
  programmeId: string;
  draft: AssignmentDraft;
  onChange: (change: Change<AssignmentDraft>) => void;
  onDone: (done: AssignmentDone) => void;
}

function AssignForm({ programmeId, draft, onChange, onDone }: AssignFormProps) {
  const { t } = useTranslation('programme-assignment');
  const { locale } = useLocale();
  const errorText = useErrorText();
  const client = useQueryClient();
  // Everybody who could assess or sign, from the proposal of nobody, so that leaving somebody out can be taken back.
  const base = useProposal(programmeId, {});
  const pools = base.data === undefined ? null : poolsOf(base.data);
  const request = useDeferredValue(requestOf(draft, pools));
  const { data: found, error, isFetching, refetch } = useProposal(programmeId, request);
  const proposal = found ?? base.data;
  const assign = useChange({
    mutationFn: (seen: AssignmentProposal) =>
      api.post('/programmes/{id}/assignments', {
        path: { id: programmeId },
        body: assignmentOf(draft, seen.programme.versionId, proposedIn(seen)),
      }),
    onSuccess: async (result) => {
      await Promise.all(
        [queryKeys.enrolments.all, queryKeys.overview.all, queryKeys.programmeEnrolments.all].map(
          (queryKey) => client.invalidateQueries({ queryKey }),
        ),
      );
      onDone(result);
    },
  });
  const programme = base.data?.programme;
  const name = locale === 'en' ? (programme?.nameEn ?? programme?.name) : programme?.name;
  const waived = lacksReason(draft);
  const ready = (proposal?.items ?? []).filter(({ status }) => status === 'new').length;
  return (
    <Page title={t('title')}>
      <PageHead
        title={name === undefined ? t('title') : t('titleOf', { name })}
        actions={<ButtonLink to={`/programmes/${programmeId}`}>{t('back')}</ButtonLink>}
      />
      {proposal === undefined ? (
        error === null && base.error === null ? (
          <SkeletonRows rows={6} />
        ) : (
          <ErrorState message={errorText(base.error ?? error)} onRetry={() => void base.refetch()} />
        )
      ) : (
        <div className={styles.steps}>
          <PeopleStep draft={draft} errors={proposal.errors} onChange={onChange} />
          {error !== null && <ErrorState message={errorText(error)} onRetry={() => void refetch()} />}
          {hasPeople(draft) ? (
            <ProposalStep
              draft={draft}
              proposal={proposal}
              everybody={base.data ?? proposal}
              onChange={onChange}
            />
          ) : (
            <Empty title={t('nobody.title')} icon="enrol" level={2}>
              {t('nobody.text')}
            </Empty>
          )}
          {proposal.programme.requirements.length > 0 && (
            <EntryStep requirements={proposal.programme.requirements} draft={draft} onChange={onChange} />
          )}
          {assign.error !== null && <ErrorState title={t('failed')} message={errorText(assign.error)} />}
          <div className={styles.foot} role="region" aria-label={t('summary')}>
            <SumLine items={proposal.items} errors={proposal.errors.length} />
            <Button
              variant="primary"
              size="lg"
              disabled={ready === 0 || waived || isFetching || error !== null}
              busy={assign.isPending}
              onClick={() => {
                assign.mutate(proposal);
              }}
            >
              {t('assign', { count: ready })}
            </Button>
            {waived && <p className={styles.warn}>{t('entry.reasonMissing')}</p>}
          </div>
        </div>
      )}
    </Page>
  );
}

/** Reads by asking what would be; the last answer stays while the next is on its way. */
function useProposal(programmeId: string, request: ReturnType<typeof requestOf>) {
  return useQuery({
    queryKey: queryKeys.programmeEnrolments.proposal(programmeId, JSON.stringify(request)),
    queryFn: ({ signal }) =>
      api.post('/programmes/{id}/assignment-proposals', { path: { id: programmeId }, body: request, signal }),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

const poolsOf = ({ assessors, supervisors }: AssignmentProposal) => ({
  assessorIds: assessors.map(({ person }) => person.id),
  supervisorIds: supervisors.map(({ person }) => person.id),
});

const proposedIn = ({ items }: AssignmentProposal) =>
  items.flatMap(({ status, candidateId, assessor, supervisor }) =>
    status === 'new' && assessor !== null && supervisor !== null
      ? [{ candidateId, assessorId: assessor.id, supervisorId: supervisor.id }]
      : [],
  );
