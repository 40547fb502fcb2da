import type { CoverageSummary } from '@attest/api-client';
import { laterKinds, stripOfKind, tallyStrip } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import styles from './kind-counts.module.css';

/** How many outputs, knowledge, skills and attitudes are covered; nothing of a kind that the standard lists none of. */
export function KindCounts({ coverage }: { coverage: CoverageSummary }) {
  const { t } = useTranslation('terms');
  const counts = laterKinds
    .map((kind) => ({ kind, ...tallyStrip(coverage[stripOfKind[kind]]) }))
    .filter(({ total }) => total > 0);
  if (counts.length === 0) return null;
  return (
    <ul className={styles.counts}>
      {counts.map(({ kind, covered, total }) => (
        <li key={kind}>
          {t(`targetKind.${kind}`)} <b>{covered}</b>/{total}
        </li>
      ))}
    </ul>
  );
}
