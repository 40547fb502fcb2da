import type { CoverageSummary } from '@attest/api-client';
import { laterKinds, stripOfKind, tallyStrip } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';

type Counted = Pick<
  CoverageSummary,
  | 'indicatorsCovered'
  | 'indicatorsTotal'
  | 'criticalCovered'
  | 'criticalTotal'
  | 'requiredMissing'
  | 'outputStrip'
  | 'knowledgeStrip'
  | 'skillStrip'
  | 'attitudeStrip'
>;

/**
 * What a unit still lacks where its indicators are all covered, so that their strip looks complete: «行為指標都達成，還缺
 * 3 項：知識、態度»; null where nothing else is required, or where the strip itself shows that something is missing.
 */
export function useShortfall(): (coverage: Counted) => string | null {
  const { t } = useTranslation('terms');
  const format = useFormat();
  return (coverage) => {
    const { indicatorsCovered, indicatorsTotal, criticalCovered, criticalTotal, requiredMissing } = coverage;
    if (indicatorsTotal === 0 || indicatorsCovered < indicatorsTotal || criticalCovered < criticalTotal)
      return null;
    if (requiredMissing === 0) return null;
    const open = laterKinds
      .map((kind) => ({ kind, ...tallyStrip(coverage[stripOfKind[kind]]) }))
      .filter(({ covered, total }) => covered < total);
    const uncovered = open.reduce((sum, { covered, total }) => sum + total - covered, 0);
    // Where some of them are informative, the strips do not say which are missing.
    const kinds =
      uncovered === requiredMissing
        ? format.list(open.map(({ kind }) => t(`targetKind.${kind}`)))
        : t('shortfall.others');
    return t('shortfall.text', { count: requiredMissing, kinds });
  };
}
