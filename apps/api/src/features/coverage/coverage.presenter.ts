import type { StoredCoverage } from './coverage.repository';
import type { UnitRules } from './unit-rules';
import { isDecidable } from './unit-tally';

/**
 * The Coverage of the wire as JSON text. The targets are JSON already and are passed on as they are: this is the read that
 * every open screen repeats.
 */
export function presentCoverage(
  enrolmentId: string,
  stored: StoredCoverage,
  rules: UnitRules,
  targets: string,
): string {
  const head = JSON.stringify({
    enrolmentId,
    ruleVersion: stored.ruleVersion,
    indicatorsCovered: stored.indicatorsCovered,
    indicatorsTotal: stored.indicatorsTotal,
    criticalCovered: stored.criticalCovered,
    criticalTotal: stored.criticalTotal,
    toJudge: stored.toJudge,
    indicatorStrip: stored.indicatorStrip,
    criticalStrip: stored.criticalStrip,
    decidable: isDecidable(stored),
  });
  return `${head.slice(0, -1)},${rules.json},"targets":[${targets}]}`;
}
