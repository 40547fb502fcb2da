import type { AssessorLoad, GroupExpiry, GroupOutlook } from '@attest/api-client';
import { readableCode } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { QueryState } from '../../shared/queries/query-state';
import { Button } from '../../ui/button/button';
import { cx } from '../../ui/cx';
import { outlookQuery } from './queries';
import styles from './outlook.module.css';

/** What is due or runs out, by day, and how much the assessors of the group have to do. */
export function OutlookPane({ groupId, today }: { groupId: string; today: string }) {
  const query = useQuery(outlookQuery(groupId));
  return (
    <div className={styles.pane}>
      <QueryState query={query}>
        {(outlook) => (
          <>
            <Expiring outlook={outlook} today={today} />
            <Loads outlook={outlook} />
          </>
        )}
      </QueryState>
    </div>
  );
}

interface Happening {
  readonly first: GroupExpiry;
  readonly names: string[];
}

/** So many that the load of the assessors is in sight too. */
const SHOWN = 7;

/** The same on one day for several people is one line. */
function together(expiring: readonly GroupExpiry[]): Happening[] {
  const lines = new Map<string, Happening>();
  for (const one of expiring) {
    const key = `${one.on} ${one.kind} ${one.unit?.id ?? ''} ${one.target?.code ?? ''} ${one.count}`;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, { first: one, names: [one.candidate.displayName] });
    else line.names.push(one.candidate.displayName);
  }
  return [...lines.values()];
}

function Expiring({ outlook, today }: { outlook: GroupOutlook; today: string }) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const [all, setAll] = useState(false);
  const lines = together(outlook.expiring);
  const hidden = all ? 0 : Math.max(0, lines.length - SHOWN);
  return (
    <section>
      <h2 className={styles.title}>
        {t('outlook.expiring')}
        <small>{t('outlook.within', { days: outlook.days, count: outlook.people })}</small>
      </h2>
      {lines.length === 0 && <p className={styles.none}>{t('outlook.nothing')}</p>}
      <ul>
        {lines.slice(0, lines.length - hidden).map(({ first, names }) => (
          <li
            key={`${first.on} ${first.kind} ${first.candidate.id} ${first.unit?.id ?? ''}`}
            className={styles.line}
          >
            <time dateTime={first.on} className={cx(first.on <= today && styles.warn)}>
              {format.shortDate(first.on)}
            </time>
            <span>
              {format.list(names)}
              <small lang="zh-Hant" title={first.target?.text}>
                {first.unit?.code} <What of={first} />
              </small>
            </span>
            <em>{t(`outlook.kind.${first.kind}`)}</em>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          variant="link"
          onClick={() => {
            setAll(true);
          }}
        >
          {t('outlook.more', { count: hidden })}
        </Button>
      )}
    </section>
  );
}

/** Evidence is named by what it does not show any more: its own words are for those who assess. */
function What({ of: { kind, target, count } }: { of: GroupExpiry }) {
  const { t } = useTranslation('groups');
  if (target === null) return t(`outlook.what.${kind}`, { count });
  return (
    <>
      <b>{readableCode(target.code, (number) => t('outlook.critical', { number }))}</b> {target.text}
      {count > 1 && t('outlook.others', { count })}
    </>
  );
}

function Loads({ outlook }: { outlook: GroupOutlook }) {
  const { t } = useTranslation('groups');
  const { loads, mostOpen } = outlook;
  const scale = Math.max(mostOpen * 1.4, ...loads.map(({ open }) => open));
  if (loads.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>
        {t('load.title')}
        <small>{t('load.most', { number: mostOpen })}</small>
      </h2>
      <ul>
        {loads.map((load) => (
          <Load key={load.assessor.id} load={load} most={mostOpen} scale={scale} />
        ))}
      </ul>
      <ul className={styles.key}>
        {(['waiting', 'going', 'over', 'limit'] as const).map((each) => (
          <li key={each}>
            <i className={styles[each]} />
            {t(`load.${each}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LoadProps {
  load: AssessorLoad;
  most: number;
  scale: number;
}

function Load({ load: { assessor, open, toJudge }, most, scale }: LoadProps) {
  const { t } = useTranslation('groups');
  const within = Math.min(open, most);
  const waiting = Math.min(toJudge, within);
  const share = (number: number): CSSProperties => ({ width: `${(number / scale) * 100}%` });
  const over = open - most;
  return (
    <li className={styles.load}>
      <p>
        {assessor.displayName}
        <small>
          <span className={cx(over > 0 && styles.warn)}>
            {over > 0 ? t('load.openOver', { open, over }) : t('load.open', { open })}
          </span>
          {t('load.toJudge', { number: toJudge })}
        </small>
      </p>
      <div className={styles.bar} aria-hidden>
        <i className={styles.waiting} style={share(waiting)} />
        <i className={styles.going} style={share(within - waiting)} />
        {over > 0 && <i className={styles.over} style={share(over)} />}
        <u style={{ left: `${(most / scale) * 100}%` }} />
      </div>
    </li>
  );
}
