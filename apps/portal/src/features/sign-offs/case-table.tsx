import { readableCode } from '@attest/domain';
import type { Case, CaseRow, Method } from '@attest/api-client';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { cx } from '../../ui/cx';
import { caseGroups, groupCount } from './case-groups';
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

/** Every target with what stands behind it, counted by method. A row opens its evidence. */
export function CaseTable({ data, watch, openId, onOpen }: CaseTableProps) {
  const { t } = useTranslation(['sign-offs', 'terms']);
  const { coverage } = data.enrolment;
  const groups = caseGroups(data.rows);
  return (
    <table className={styles.table} ref={watch}>
      <thead>
        <tr>
          <th scope="col" colSpan={3}>
            {coverage.criticalTotal > 0 &&
              t('sign-offs:counts.critical', { have: coverage.criticalCovered, of: coverage.criticalTotal })}
            {t('sign-offs:counts.indicators', {
              have: coverage.indicatorsCovered,
              of: coverage.indicatorsTotal,
            })}
          </th>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={styles.count}>
              {t(`sign-offs:column.${column.id}`)}
            </th>
          ))}
          <th scope="col" className={styles.date}>
            {t('sign-offs:column.latest')}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <Fragment key={group.id}>
            <tr className={styles.group}>
              {group.element === null ? (
                <th scope="rowgroup" colSpan={8}>
                  {t(group.required ? 'sign-offs:group.required' : 'sign-offs:group.informative', {
                    kind: t(`terms:targetKind.${group.kind}`),
                    ...groupCount(group.rows),
                  })}
                </th>
              ) : (
                <th scope="rowgroup" colSpan={8} lang="zh-Hant">
                  {group.element}
                </th>
              )}
            </tr>
            {group.rows.map((row) => (
              <Row key={row.targetId} row={row} open={row.targetId === openId} onOpen={onOpen} />
            ))}
          </Fragment>
        ))}
        {data.unassessedKinds.length > 0 && (
          <tr className={styles.unassessed}>
            <td colSpan={8}>
              {t('sign-offs:unassessed', {
                kinds: data.unassessedKinds
                  .map((kind) => t(`terms:targetKind.${kind}`))
                  .join(t('sign-offs:kindJoiner')),
              })}
            </td>
          </tr>
        )}
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
        {row.through && (
          <small>
            {row.elementCodes.length === 0
              ? t('throughUnit')
              : t('through', { elements: row.elementCodes.join(t('kindJoiner')) })}
          </small>
        )}
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
