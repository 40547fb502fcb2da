import type { RulesOfEvidence } from '@attest/api-client';
import { asksNothingOfLaterKinds, laterKinds, rulesFor, type TargetKind, targetKinds } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { useHasRole } from '../../shared/session/use-session';
import { ButtonLink } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Page } from '../../ui/page/page';
import { PageHead } from '../../ui/page/page-head';
import { QueryState } from '../../shared/queries/query-state';
import { oneOf, useSearchState } from '../../shared/search-state/use-search-state';
import { Tabs } from '../../ui/tabs/tabs';
import { History } from './history';
import { PlaceName } from './place-name';
import { rulesQuery } from './queries';
import { DefaultReason } from './own-rules';
import { ruleClauses } from './rule-clauses';
import { ruleTree } from './rule-tree';
import styles from './rules.module.css';

const isLater = (kind: TargetKind) => laterKinds.some((later) => later === kind);

const viewState = { tab: oneOf(['rules', 'history'], 'rules') };

/** What is enough: the organisation's own rules, what differs below them, and how it came to that. */
export function RulesPage() {
  const { t } = useTranslation('rules');
  const query = useQuery(rulesQuery);
  const [{ tab }, change] = useSearchState(viewState);
  const edits = useHasRole('admin', 'author');
  return (
    <Page title={t('title')}>
      <PageHead
        title={t('title')}
        meta={[t('explain')]}
        actions={
          edits && (
            <ButtonLink to="/rules/edit" variant="primary">
              {t('edit.open')}
            </ButtonLink>
          )
        }
      />
      <Tabs
        label={t('title')}
        tabs={[
          { value: 'rules', label: t('tab.rules') },
          { value: 'history', label: t('tab.history') },
        ]}
        value={tab}
        onChange={(value) => {
          change({ tab: value });
        }}
      >
        {tab === 'rules' ? (
          <QueryState query={query}>{(rules) => <Standing rules={rules} />}</QueryState>
        ) : (
          <History />
        )}
      </Tabs>
    </Page>
  );
}

function Standing({ rules: { rules, places, ...version } }: { rules: RulesOfEvidence }) {
  const { t } = useTranslation(['rules', 'terms']);
  const format = useFormat();
  const edits = useHasRole('admin', 'author');
  const left = asksNothingOfLaterKinds(rules);
  const tree = ruleTree(rules.overrides, places);
  return (
    <div className={styles.standing}>
      <p className={styles.meta}>
        {version.createdBy === null
          ? t('version.first', { number: version.version })
          : t('version.by', {
              number: version.version,
              name: version.createdBy.displayName,
              date: format.date(version.createdAt),
            })}
        {version.reason !== null && <q className={styles.reason}>{version.reason}</q>}
      </p>
      <p className={styles.meta} role="status">
        {version.behind > 0
          ? t('applying', { count: version.behind, total: version.open })
          : t('applied', { count: version.open })}
      </p>
      <section className={styles.block}>
        <h2 className={styles.heading}>{t('organisation')}</h2>
        <dl className={styles.own}>
          {targetKinds
            .filter((kind) => !left || !isLater(kind))
            .map((kind) => (
              <Fragment key={kind}>
                <dt>{t(`terms:targetKind.${kind}`)}</dt>
                <dd>
                  <Clauses clauses={ruleClauses(t, rulesFor(rules, kind))} />
                  <DefaultReason rules={rules} kind={kind} className={styles.why} />
                </dd>
              </Fragment>
            ))}
          <dt>{t('warnDays.label')}</dt>
          <dd>{t('warnDays.value', { count: rules.warnDays })}</dd>
        </dl>
        {left && (
          <div className={styles.offer} role="note">
            <p>{t('laterKinds.left')}</p>
            {edits && (
              <ButtonLink to="/rules/edit?takeIn=1" size="sm">
                {t('laterKinds.take')}
              </ButtonLink>
            )}
          </div>
        )}
      </section>
      <section className={styles.block}>
        <h2 className={styles.heading}>{t('overrides.title')}</h2>
        {tree.length === 0 && <Empty title={t('overrides.empty')}>{t('overrides.emptyText')}</Empty>}
        {tree.map((branch) => (
          <section key={branch.standardId} className={styles.branch}>
            <h3 className={styles.standard} lang="zh-Hant">
              {branch.code} {branch.name}
            </h3>
            <ul>
              {branch.rules.map(({ override, place }) => (
                <li
                  key={`${override.id} ${override.kind}`}
                  className={styles.override}
                  data-scope={override.scope}
                >
                  <PlaceName place={place} kind={override.kind} />
                  <Clauses clauses={ruleClauses(t, override.rules)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
    </div>
  );
}

export function Clauses({ clauses }: { clauses: readonly string[] }) {
  const { t } = useTranslation('rules');
  return (
    <span className={styles.clauses}>
      {clauses.map((clause, index) => (
        <span key={clause} className={styles.clause}>
          {clause}
          {index < clauses.length - 1 && t('clause.joiner')}
        </span>
      ))}
    </span>
  );
}
