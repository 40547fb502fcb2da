import type { StoredCoverage } from './coverage.repository';
import type { UnitRules } from './unit-rules';
import { isDecidable } from './unit-tally';

/**
 * The Coverage of the wire as JSON in UTF-8. The targets are JSON already and are passed on as they are: this is the read that
 * every open screen repeats.
 */
export function presentCoverage(
  enrolmentId: string,
  stored: StoredCoverage,
  rules: UnitRules,
  targets: readonly Buffer[],
): Buffer {
  const head = JSON.stringify({
    enrolmentId,
    ruleVersion: stored.ruleVersion,
    attitudesByProgramme: stored.attitudesByProgramme,
    indicatorsCovered: stored.indicatorsCovered,
    indicatorsTotal: stored.indicatorsTotal,
    criticalCovered: stored.criticalCovered,
    criticalTotal: stored.criticalTotal,
    toJudge: stored.toJudge,
    indicatorStrip: stored.indicatorStrip,
    criticalStrip: stored.criticalStrip,
    outputStrip: stored.outputStrip,
    knowledgeStrip: stored.knowledgeStrip,
    skillStrip: stored.skillStrip,
    attitudeStrip: stored.attitudeStrip,
    requiredMissing: stored.requiredMissing,
    decidable: isDecidable(stored),
  });
  const before = `${head.slice(0, -1)},${rules.json},"targets":[`;
  return Buffer.concat([Buffer.from(before), ...targets, Buffer.from(']}')]);
}
