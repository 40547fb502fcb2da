import type { CoverageSummary } from '@attest/api-client';
import { IndicatorStrip } from '../../ui/indicator-strip/indicator-strip';
import { stripGroups } from '../../ui/indicator-strip/strip-groups';
import { useShortfall } from './use-shortfall';

interface UnitStripProps {
  coverage: Omit<CoverageSummary, 'toJudge'>;
  size?: 'normal' | 'small';
}

/** The indicators of a unit at a glance; where they look complete and the unit is not, what else is missing is said. */
export function UnitStrip({ coverage, size = 'small' }: UnitStripProps) {
  const note = useShortfall()(coverage);
  return <IndicatorStrip groups={stripGroups(coverage.indicatorStrip)} size={size} note={note} />;
}
