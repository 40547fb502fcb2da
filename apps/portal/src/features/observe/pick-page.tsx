import type { EnrolmentSummary } from '@attest/api-client';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listDraftIds } from '../../shared/outbox/device-db';
import { draftIdOf, draftPrefix } from '../../shared/outbox/draft-id';
import { useSession } from '../../shared/session/use-session';
import { Avatar } from '../../ui/avatar/avatar';
import { ButtonLink } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { Empty } from '../../ui/empty/empty';
import { SearchField } from '../../ui/field/search-field';
import { IndicatorStrip } from '../../ui/indicator-strip/indicator-strip';
import { stripGroups } from '../../ui/indicator-strip/strip-groups';
import { LoadMore } from '../../ui/load-more/load-more';
import { Page } from '../../ui/page/page';
import { PageHead } from '../../ui/page/page-head';
import { QueryState } from '../../shared/queries/query-state';
import { text, useSearchState } from '../../shared/search-state/use-search-state';
import { DueText } from '../../ui/text/date-text';
import { DeviceEntries } from './device-entries';
import styles from './pick.module.css';
import { useToObserve } from './use-to-observe';

const viewState = { q: text };

/** Who is observed now? People in work, found by name; what this device still holds stands above them. */
export function PickPage() {
  const { t } = useTranslation('observe');
  const { member } = useSession();
  const [{ q: search }, change] = useSearchState(viewState);
  const [drafts, setDrafts] = useState<readonly string[]>([]);
  const { query, more, people, leave } = useToObserve(search);

  useEffect(() => {
    void listDraftIds(draftPrefix('observation', member.id)).then(setDrafts, () => undefined);
    // The form itself is fetched while there is a network to fetch it with.
    void import('./observe-page');
  }, [member.id]);

  return (
    <Page title={t('pick.title')}>
      <div className={styles.page}>
        <PageHead title={t('pick.title')} />
        <DeviceEntries memberId={member.id} />
        <QueryState query={query}>
          {() => {
            if (people.length === 0 && search === '')
              return (
                <Empty title={t('pick.emptyTitle')} icon="people">
                  {t('pick.emptyText')}
                </Empty>
              );
            const found = leave(people);
            return (
              <>
                <SearchField
                  label={t('pick.search')}
                  labelHidden
                  placeholder={t('pick.search')}
                  className={styles.search}
                  value={search}
                  onSearch={(q) => {
                    change({ q });
                  }}
                />
                <ul className={styles.list}>
                  {found.map((enrolment) => (
                    <Row
                      key={enrolment.id}
                      enrolment={enrolment}
                      begun={drafts.includes(draftIdOf('observation', member.id, enrolment.id))}
                    />
                  ))}
                </ul>
                <LoadMore more={more} />
                {found.length === 0 && (
                  <Empty
                    title={t('pick.noMatchTitle', { search })}
                    icon="search"
                    actions={<ButtonLink to="?">{t('pick.clear')}</ButtonLink>}
                  />
                )}
              </>
            );
          }}
        </QueryState>
      </div>
    </Page>
  );
}

function Row({ enrolment, begun }: { enrolment: EnrolmentSummary; begun: boolean }) {
  const { t } = useTranslation('observe');
  const { candidate, unit, coverage } = enrolment;
  return (
    <li>
      <Link className={styles.row} to={`/enrolments/${enrolment.id}/observe`}>
        <Avatar name={candidate.displayName} size={32} />
        <span className={styles.words}>
          <span className={styles.name}>
            {candidate.displayName}
            {enrolment.state === 'decided' && (
              <Chip tone="warn" icon="sign">
                {t('waitsForSignature')}
              </Chip>
            )}
            {begun && (
              <Chip tone="warn" icon="edit">
                {t('pick.begun')}
              </Chip>
            )}
          </span>
          <span className={styles.unit}>
            <span>{unit.code}</span> <span lang="zh-Hant">{unit.title}</span>
          </span>
        </span>
        <span className={styles.numbers}>
          <span>
            {coverage.indicatorsCovered}/{coverage.indicatorsTotal}
          </span>
          <IndicatorStrip size="small" groups={stripGroups(coverage.indicatorStrip)} />
        </span>
        <span className={styles.due}>{enrolment.dueOn !== null && <DueText on={enrolment.dueOn} />}</span>
      </Link>
    </li>
  );
}
