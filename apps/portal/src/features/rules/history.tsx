import type { RuleHistory } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { QueryState } from '../../shared/queries/query-state';
import { PlaceName } from './place-name';
import { historyQuery } from './queries';
import { ruleSentence } from './rule-clauses';
import { changesBetween } from './rule-draft';
import styles from './rules.module.css';

/** Every version with who, when and why, and what it says otherwise than the one before. */
export function History() {
  const query = useQuery(historyQuery);
  return <QueryState query={query}>{(history) => <Versions history={history} />}</QueryState>;
}

function Versions({ history: { items, places } }: { history: RuleHistory }) {
  const { t } = useTranslation(['rules', 'terms']);
  const format = useFormat();
  return (
    <ol className={styles.history}>
      {items.map((version, index) => {
        const before = items[index + 1];
        const changes = before === undefined ? [] : changesBetween(before.rules, version.rules);
        return (
          <li key={version.version} className={styles.version}>
            <h2 className={styles.heading}>{t('version.number', { number: version.version })}</h2>
            <p className={styles.meta}>
              {version.createdBy === null
                ? t('version.begun', { date: format.date(version.createdAt) })
                : t('version.made', {
                    name: version.createdBy.displayName,
                    date: format.dateTime(version.createdAt),
                  })}
              {version.reason !== null && <q className={styles.reason}>{version.reason}</q>}
            </p>
            {before !== undefined && before.rules.warnDays !== version.rules.warnDays && (
              <p className={styles.change}>
                <span>{t('warnDays.label')}</span>
                <del>{t('warnDays.value', { count: before.rules.warnDays })}</del>
                <ins>{t('warnDays.value', { count: version.rules.warnDays })}</ins>
              </p>
            )}
            <ul>
              {changes.map(({ override, kind, before: was, after: is }) => {
                const place = places.find(
                  (each) => override !== null && each.id === override.id && each.scope === override.scope,
                );
                return (
                  <li key={`${override?.id ?? ''} ${kind}`} className={styles.change}>
                    <span>
                      {override === null || place === undefined ? (
                        t('organisationOf', { kind: t(`terms:targetKind.${kind}`) })
                      ) : (
                        <>
                          {place.scope === 'standard' && <span lang="zh-Hant">{place.standardCode} </span>}
                          <PlaceName place={place} kind={kind} />
                        </>
                      )}
                    </span>
                    {was !== null && <del>{ruleSentence(t, was)}</del>}
                    <ins>{is === null ? t('inheritsAgain') : ruleSentence(t, is)}</ins>
                  </li>
                );
              })}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
