import { readableCode } from '@attest/domain';
import type { Case, CaseRow, Method } from '@attest/api-client';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { cx } from '../../ui/cx';
import { Icon, type IconName } from '../../ui/icon/icon';
import { StateGlyph } from '../../ui/state-glyph/state-glyph';
import styles from './case-table.module.css';
import type { CaseSeen } from './use-case-seen';

/** The nine methods in four columns, as an assessor speaks of them. */
const columns: readonly {
  id: 'observed' | 'documents' | 'asked' | 'others';
  icon: IconName;
  methods: readonly Method[];
}[] = [
  { id: 'observed', icon: 'observe', methods: ['direct_observation', 'simulation'] },
  { id: 'documents', icon: 'document', methods: ['document_review', 'product_portfolio', 'prior_learning'] },
  { id: 'asked', icon: 'question', methods: ['oral_questioning', 'written_questioning'] },
  { id: 'others', icon: 'people', methods: ['third_party_report', 'stakeholder_feedback'] },
];

interface CaseTableProps {
  data: Case;
  watch: CaseSeen['watch'];
  openId: string | null;
  onOpen: (targetId: string) => void;
}

interface Group {
  id: string;
  title: string;
  own: boolean;
  rows: CaseRow[];
}

/** Every target with what stands behind it, counted by method. A row opens its evidence. */
export function CaseTable({ data, watch, openId, onOpen }: CaseTableProps) {
  const { t } = useTranslation('sign-offs');
  const { coverage } = data.enrolment;
  const groups = groupsOf(data.rows, t('criticalEvidence'));
  return (
    <table className={styles.table} ref={watch}>
      <thead>
        <tr>
          <th scope="col" colSpan={3}>
            {coverage.criticalTotal > 0 &&
              t('counts.critical', { have: coverage.criticalCovered, of: coverage.criticalTotal })}
            {t('counts.indicators', { have: coverage.indicatorsCovered, of: coverage.indicatorsTotal })}
          </th>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={styles.count}>
              {t(`column.${column.id}`)}
            </th>
          ))}
          <th scope="col" className={styles.date}>
            {t('column.latest')}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <Fragment key={group.id}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={8} lang={group.own ? undefined : 'zh-Hant'}>
                {group.title}
              </th>
            </tr>
            {group.rows.map((row) => (
              <Row key={row.targetId} row={row} open={row.targetId === openId} onOpen={onOpen} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, open, onOpen }: { row: CaseRow; open: boolean; onOpen: (targetId: string) => void }) {
  const { t } = useTranslation('sign-offs');
  const format = useFormat();
  return (
    <tr data-row className={cx(styles.row, open && styles.open)}>
      <td className={styles.state}>
        <StateGlyph state={row.status} />
      </td>
      <td className={styles.code}>{readableCode(row.code, String)}</td>
      <td className={styles.text}>
        <button
          type="button"
          lang="zh-Hant"
          aria-expanded={open}
          onClick={() => {
            onOpen(row.targetId);
          }}
        >
          {row.text}
        </button>
      </td>
      {columns.map((column) => {
        const count = row.counts
          .filter((entry) => column.methods.includes(entry.method))
          .reduce((sum, entry) => sum + entry.count, 0);
        return (
          <td key={column.id} className={styles.count}>
            {count > 0 && (
              <span>
                <Icon name={column.icon} size={14} label={t(`column.${column.id}`)} />
                {count}
              </span>
            )}
          </td>
        );
      })}
      <td className={styles.date}>{row.latestOn === null ? '' : format.shortDate(row.latestOn)}</td>
    </tr>
  );
}

function groupsOf(rows: readonly CaseRow[], criticalTitle: string): Group[] {
  const critical = rows.filter((row) => row.kind === 'critical_evidence');
  const groups: Group[] =
    critical.length > 0 ? [{ id: 'critical', title: criticalTitle, own: true, rows: critical }] : [];
  for (const row of rows.filter((each) => each.kind === 'indicator')) {
    const id = row.elementCode ?? '';
    const last = groups.at(-1);
    if (last !== undefined && last.id === id) last.rows.push(row);
    else groups.push({ id, title: `${id} ${row.elementTitle ?? ''}`, own: false, rows: [row] });
  }
  return groups;
}
