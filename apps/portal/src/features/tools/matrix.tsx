import type { UnitTools } from '@attest/api-client';
import { toolCoverage, toolKinds } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/chip/chip';
import { StandardText } from '../../ui/standard-text/standard-text';
import { tieGroups } from './targets';
import { useTieTitle } from './use-tie-title';
import styles from './matrix.module.css';
import { useToolsUrl } from './use-tools-url';

/** Targets of all kinds against the tools that are not retired; a number leads to its lines. */
export function Matrix({ tools }: { tools: UnitTools }) {
  const { t } = useTranslation('tools');
  const title = useTieTitle();
  const { open } = useToolsUrl();
  const { unit, attitudes, assessmentGuide } = tools;
  const { rows, gaps } = toolCoverage(
    { ...unit, attitudes },
    assessmentGuide,
    tools.tools
      .filter(({ state }) => state !== 'retired')
      .map(({ kind, latest }) => ({ kind, lines: latest.lines })),
  );
  const cells = new Map(rows.map((row) => [row.id, row.lines]));
  const groups = tieGroups(tools).filter(({ kind }) => kind !== 'method');
  return (
    <div className={styles.wrap}>
      <p className={styles.sum} role="status">
        {gaps.length === 0 ? t('noGaps') : t('matrix.gaps', { count: gaps.length })}
      </p>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('matrix.tab')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {t('matrix.target')}
              </th>
              {toolKinds.map((kind) => (
                <th key={kind} scope="col" abbr={t(`kind.${kind}`)}>
                  {t(`kindShort.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.id}>
              <tr>
                <th colSpan={5} scope="rowgroup" className={styles.group}>
                  {group.title === null ? title(group.kind) : <StandardText text={group.title} />}
                </th>
              </tr>
              {group.ties.map((tie) => (
                <tr key={tie.id} data-gap={gaps.includes(tie.id) || undefined}>
                  <th scope="row" className={styles.target}>
                    <span className={styles.code}>{tie.code}</span>
                    <StandardText text={tie.text} />
                    {gaps.includes(tie.id) && <Chip tone="warn">{t('matrix.gap')}</Chip>}
                  </th>
                  {toolKinds.map((kind) => {
                    const count = cells.get(tie.id)?.[kind] ?? 0;
                    return (
                      <td key={kind}>
                        {count > 0 && (
                          <button
                            type="button"
                            className={styles.count}
                            aria-label={t('matrix.cell', { count, code: tie.code, tool: t(`kind.${kind}`) })}
                            onClick={() => {
                              open(kind, tie.id);
                            }}
                          >
                            {count}
                          </button>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}
