import type { Validity } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import { RenewDialog, type RenewedWhole } from '../../shared/renewal/renew-dialog';
import { oneOf, text, useSearchState } from '../../shared/search-state/use-search-state';
import { Avatar } from '../../ui/avatar/avatar';
import { Button, ButtonLink } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { type Column, DataTable } from '../../ui/data-table/data-table';
import { Empty } from '../../ui/empty/empty';
import { Page } from '../../ui/page/page';
import { PageHead } from '../../ui/page/page-head';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import { AskDialog } from './ask-dialog';
import { ValidityFilters } from './validity-filters';
import styles from './validities.module.css';

const spans = ['30', '90', 'all', 'ended'] as const;
const viewState = { within: oneOf(spans, '90'), groupId: text, programmeId: text };

/** What runs out when, for whom, and what can be done about it. */
export function ValiditiesPage() {
  const { t } = useTranslation('validities');
  const [{ within, groupId, programmeId }, change] = useSearchState(viewState);
  const [asked, setAsked] = useState<Validity | null>(null);
  const columns = useColumns(setAsked);
  const whole = wholeOf(asked);
  const { query, more } = useCursorList({
    queryKey: queryKeys.validities({ within, groupId, programmeId }),
    read: (cursor, signal) =>
      api.get('/validities', {
        query: {
          ...{ cursor, within },
          ...(groupId === '' ? {} : { groupId }),
          ...(programmeId === '' ? {} : { programmeId }),
        },
        signal,
      }),
  });
  return (
    <Page title={t('title')}>
      <PageHead title={t('title')} meta={[t('explain')]} />
      <div className={styles.filter}>
        <SegmentedFilter
          label={t('filter.label')}
          value={within}
          onChange={(value) => {
            change({ within: value });
          }}
          options={spans.map((value) => ({ value, label: t(`filter.${value}`) }))}
        />
        <ValidityFilters groupId={groupId} programmeId={programmeId} onChange={change} />
      </div>
      <QueryState query={query}>
        {({ rows }) => (
          <DataTable
            caption={t('title')}
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            rowHeight={52}
            more={more}
            empty={
              <Empty title={t(`empty.${within}`)} icon="check">
                {t('empty.text')}
              </Empty>
            }
          />
        )}
      </QueryState>
      {whole !== null && (
        <RenewDialog
          whole={whole}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
      {asked !== null && whole === null && (
        <AskDialog
          validity={asked}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </Page>
  );
}

/** What is to be renewed, where it is a whole programme. */
function wholeOf(asked: Validity | null): RenewedWhole | null {
  if (asked === null || !asked.mayRenew || asked.programmeEnrolmentId === null) return null;
  const { programmeEnrolmentId: id, candidate, renewable, programme } = asked;
  return { id, candidate, renewable, programme: programme.name };
}

function useColumns(onAsk: (validity: Validity) => void): readonly Column<Validity>[] {
  const { t } = useTranslation(['validities', 'terms']);
  const format = useFormat();
  return [
    {
      id: 'candidate',
      header: t('terms:role.candidate'),
      width: '20%',
      cell: ({ candidate }) => (
        <span className={styles.person}>
          <Avatar name={candidate.displayName} />
          {candidate.displayName}
        </span>
      ),
    },
    {
      id: 'what',
      header: t('column.what'),
      cell: ({ unit, programme }) => (
        <span className={styles.what} lang="zh-Hant">
          {unit === null ? programme.name : `${unit.code} ${unit.title}`}
        </span>
      ),
    },
    {
      id: 'until',
      header: t('column.until'),
      width: '20%',
      cell: ({ validUntil, daysLeft }) => (
        <span className={styles.until}>
          {format.date(validUntil)}
          <Chip tone={daysLeft < 0 ? 'bad' : daysLeft <= 30 ? 'warn' : 'line'}>
            {daysLeft < 0 ? t('over', { count: -daysLeft }) : t('left', { count: daysLeft })}
          </Chip>
        </span>
      ),
    },
    {
      id: 'assessor',
      header: t('terms:role.assessor'),
      width: '14%',
      hideBelow: 'desk',
      cell: ({ assessor }) => assessor.displayName,
    },
    {
      id: 'next',
      header: t('column.next'),
      width: '160px',
      bare: true,
      cell: (validity) => <Next validity={validity} onAsk={onAsk} />,
    },
  ];
}

function Next({ validity, onAsk }: { validity: Validity; onAsk: (validity: Validity) => void }) {
  const { t } = useTranslation('validities');
  const { next, proposed, mayDecide, mayPropose, mayRenew, enrolmentId, candidate, unit } = validity;
  const { nextProgrammeEnrolmentId } = validity;
  const whose = { name: candidate.displayName, unit: unit?.title ?? validity.programme.name };
  if (nextProgrammeEnrolmentId !== null) {
    return (
      <ButtonLink to={`/passports/${nextProgrammeEnrolmentId}`} aria-label={t('next.openOf', whose)}>
        {t('next.open')}
      </ButtonLink>
    );
  }
  if (mayRenew) {
    return (
      <Button
        aria-label={t('renewOf', whose)}
        onClick={() => {
          onAsk(validity);
        }}
      >
        {t('renew')}
      </Button>
    );
  }
  if (next !== null) return <Chip tone="line">{t('next.open')}</Chip>;
  if (mayDecide && enrolmentId !== null) {
    return (
      <ButtonLink to={`/enrolments/${enrolmentId}/further-attempt`} aria-label={t('renewOf', whose)}>
        {t('renew')}
      </ButtonLink>
    );
  }
  if (proposed) {
    return (
      <span className={styles.asked}>
        <Chip tone="line">{t('next.proposed')}</Chip>
        {mayPropose && (
          <Button
            variant="link"
            size="sm"
            aria-label={t('othersOf', whose)}
            onClick={() => {
              onAsk(validity);
            }}
          >
            {t('others')}
          </Button>
        )}
      </span>
    );
  }
  return mayPropose ? (
    <Button
      aria-label={t('proposeOf', whose)}
      onClick={() => {
        onAsk(validity);
      }}
    >
      {t('propose')}
    </Button>
  ) : null;
}
