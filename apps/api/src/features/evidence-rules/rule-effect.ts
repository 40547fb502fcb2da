import {
  type Day,
  isCovered,
  resolveRules,
  type RulePlace,
  type RuleSet,
  sameRules,
  type TargetRules,
} from '@attest/domain';
import { unpackPiece } from '../coverage/pieces';
import type { EnrolmentEvidence, OpenUnit } from './evidence-rules.repository';
import type { EnrolmentEffect } from './rule-effect.dto';

/** Whether anything else would be asked of any target of the unit. */
export function concerns(
  unit: Pick<OpenUnit, 'unitId' | 'standardId'>,
  one: RuleSet,
  other: RuleSet,
): boolean {
  const at = { standardId: unit.standardId, unitId: unit.unitId };
  const differs = (place: RulePlace) => !sameRules(resolveRules(one, place), resolveRules(other, place));
  if (differs({ ...at, kind: 'indicator' }) || differs({ ...at, kind: 'critical_evidence' })) return true;
  return [...one.overrides, ...other.overrides].some(
    ({ scope, id, kind }) => scope === 'target' && differs({ ...at, targetId: id, kind }),
  );
}

export interface Judged extends EnrolmentEffect {
  readonly lostCount: number;
  readonly gainedCount: number;
}

/** What other rules would make of one enrolment, against those it goes by now, both as of today. */
export function effectOn(
  enrolment: EnrolmentEvidence,
  standardId: string,
  standing: RuleSet,
  proposed: RuleSet,
  today: Day,
): Judged {
  const lost: string[] = [];
  const gained: string[] = [];
  let ready = true;
  for (const [targetId, kind, code, packed] of enrolment.targets) {
    const place = { standardId, unitId: enrolment.unitId, targetId, kind };
    const [now, then] = [resolveRules(standing, place), resolveRules(proposed, place)];
    const pieces = packed.map(unpackPiece);
    const covered = (rules: TargetRules) => isCovered(pieces, rules, today);
    const before = covered(now);
    const after = sameRules(now, then) ? before : covered(then);
    if (before && !after) lost.push(code);
    if (!before && after) gained.push(code);
    ready &&= before;
  }
  const { enrolmentId, candidateName, unitCode, unitTitle } = enrolment;
  return {
    ...{ enrolmentId, candidateName, unitCode, unitTitle },
    lost: lost.slice(0, 20),
    gained: gained.slice(0, 20),
    lostCount: lost.length,
    gainedCount: gained.length,
    noLongerReady: ready && lost.length > 0,
  };
}
