import type { ProgrammeCase } from '@attest/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { StateGlyph } from '../../../ui/state-glyph/state-glyph';
import type { CaseSeen } from '../use-case-seen';
import { fingerprint } from './programme-case-data';
import styles from './programme.module.css';

interface ProgrammeTableProps {
  data: ProgrammeCase;
  watch: CaseSeen['watch'];
}

/** Everything that the whole rests on: signatures of units, attitudes once, entry requirements. */
export function ProgrammeTable({ data, watch }: ProgrammeTableProps) {
  const { t } = useTranslation(['sign-offs', 'terms']);
  const { units, attitudes, entry } = data;
  return (
    <table className={styles.table} ref={watch}>
      <tbody>
        <Group label={t('sign-offs:programme.units', { count: units.length })} />
        {units.map((unit) => (
          <UnitRow key={unit.signOffId} unit={unit} />
        ))}
        {attitudes.length > 0 && (
          <Group
            label={t('sign-offs:group.required', {
              kind: t('terms:targetKind.attitude'),
              have: attitudes.filter(({ status }) => status === 'covered').length,
              of: attitudes.length,
            })}
          />
        )}
        {attitudes.map((attitude) => (
          <AttitudeRow key={attitude.targetId} attitude={attitude} />
        ))}
        {entry.length > 0 && <Group label={t('sign-offs:programme.entry')} />}
        {entry.map((each) => (
          <EntryRow key={each.requirementId} entry={each} />
        ))}
      </tbody>
    </table>
  );
}

function Group({ label }: { label: string }) {
  return (
    <tr className={styles.group}>
      <th scope="rowgroup" colSpan={3}>
        {label}
      </th>
    </tr>
  );
}

interface RowProps {
  state: 'covered' | ProgrammeCase['attitudes'][number]['status'];
  /** null: it has none, and its text begins where a code would. */
  code: string | null;
  aside: ReactNode;
  children: ReactNode;
}

function Row({ state, code, aside, children }: RowProps) {
  return (
    <tr data-row className={styles.row}>
      <td className={styles.state}>
        <StateGlyph state={state} />
      </td>
      {code !== null && <td className={styles.code}>{code}</td>}
      <td colSpan={code === null ? 2 : 1}>
        <div className={styles.what}>
          <div className={styles.text}>{children}</div>
          <div className={styles.aside}>{aside}</div>
        </div>
      </td>
    </tr>
  );
}

function UnitRow({ unit }: { unit: ProgrammeCase['units'][number] }) {
  const { t } = useTranslation('sign-offs');
  const format = useFormat();
  return (
    <Row
      state="covered"
      code={unit.code}
      aside={
        <>
          {t('programme.signedBy', { name: unit.signer, date: format.date(unit.signedAt) })}
          {unit.validUntil !== null && (
            <small>{t('programme.validUntil', { date: format.date(unit.validUntil) })}</small>
          )}
        </>
      }
    >
      <span lang="zh-Hant">{unit.title}</span>
      <small>
        {unit.releaseCode !== unit.code && unit.releaseCode}{' '}
        <span className={styles.print}>{fingerprint(unit.manifestSha256)}</span>
      </small>
    </Row>
  );
}

function AttitudeRow({ attitude }: { attitude: ProgrammeCase['attitudes'][number] }) {
  const { t } = useTranslation(['sign-offs', 'terms']);
  const format = useFormat();
  const newest = attitude.judgements.at(-1);
  return (
    <Row
      state={attitude.status}
      code={attitude.code}
      aside={
        newest === undefined ? null : (
          <>
            {t('sign-offs:programme.judgedBy', { name: newest.judgedBy, date: format.date(newest.judgedAt) })}
            <small>{t('sign-offs:programme.pieces', { count: attitude.judgements.length })}</small>
          </>
        )
      }
    >
      <span lang="zh-Hant">{attitude.text.split(/[：:]/, 1)[0]}</span>
      <small>
        {t(`terms:state.${attitude.status}`)}
        {!attitude.required && ` ${t('sign-offs:programme.informative')}`}
        {newest !== undefined && ` ${newest.evidenceTitle}`}
      </small>
    </Row>
  );
}

function EntryRow({ entry }: { entry: ProgrammeCase['entry'][number] }) {
  const { t } = useTranslation(['sign-offs', 'terms']);
  const format = useFormat();
  return (
    <Row
      state={entry.result === 'open' ? 'none' : 'covered'}
      code={null}
      aside={
        entry.checkedAt === null ? null : (
          <>
            {entry.checkedBy} {format.date(entry.checkedAt)}
          </>
        )
      }
    >
      <span lang="zh-Hant">{entry.text}</span>
      <small>
        {t(`terms:entry.${entry.result}`)}
        {entry.reason !== null && ` ${entry.reason}`}
      </small>
    </Row>
  );
}
