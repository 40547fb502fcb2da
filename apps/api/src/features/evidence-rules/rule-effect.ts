import {
  type Day,
  resolveRules,
  type RulePlace,
  type RuleSet,
  sameRules,
  targetKinds,
  withAttitudesByProgramme,
} from '@attest/domain';
import { coverWhole } from '../coverage/cover-enrolment';
import { unpackPiece } from '../coverage/pieces';
import type { UnitRules } from '../coverage/unit-rules';
import { isDecidable } from '../coverage/unit-tally';
import type { EnrolmentEvidence, OpenUnit } from './evidence-rules.repository';
import type { EnrolmentEffect } from './rule-effect.dto';

/** Whether anything else would be asked of any target of the unit. */
export function concerns(
  unit: Pick<OpenUnit, 'unitId' | 'standardId' | 'attitudesByProgramme'>,
  standing: RuleSet,
  proposed: RuleSet,
): boolean {
  const [one, other] = unit.attitudesByProgramme
    ? [withAttitudesByProgramme(standing), withAttitudesByProgramme(proposed)]
    : [standing, proposed];
  const at = { standardId: unit.standardId, unitId: unit.unitId };
  const differs = (place: RulePlace) => !sameRules(resolveRules(one, place), resolveRules(other, place));
  if (targetKinds.some((kind) => differs({ ...at, kind }))) return true;
  return [...one.overrides, ...other.overrides].some(
    ({ scope, id, kind }) => scope === 'target' && differs({ ...at, targetId: id, kind }),
  );
}

export interface Judged extends EnrolmentEffect {
  readonly lostCount: number;
  readonly gainedCount: number;
  readonly missingCount: number;
}

/** Something of the enrolment would be otherwise. */
export const isMoved = (one: Judged): boolean =>
  one.lostCount + one.gainedCount + one.missingCount > 0 || one.noLongerReady || one.newlyReady;

interface TwoRules {
  readonly standing: UnitRules;
  readonly proposed: UnitRules;
  readonly today: Day;
}

/** What other rules would make of one enrolment, against those it goes by now, both as of today. */
export function effectOn(enrolment: EnrolmentEvidence, { standing, proposed, today }: TwoRules): Judged {
  const targets = enrolment.targets.map(([targetId, kind, code, packed, position]) => ({
    ...{ targetId, kind, code, position, elementId: null },
    evidence: packed.map(unpackPiece),
  }));
  const now = coverWhole({ targets, rules: standing, today });
  const then = coverWhole({ targets, rules: proposed, today });
  const lost: string[] = [];
  const gained: string[] = [];
  const missing: string[] = [];
  targets.forEach(({ code }, index) => {
    const [is, would] = [now.targets[index], then.targets[index]];
    const before = is?.status === 'covered';
    const after = would?.status === 'covered';
    if (before && !after) lost.push(code);
    else if (!before && after) gained.push(code);
    else if (!after && would?.required === true && is?.required === false) missing.push(code);
  });
  const [ready, wouldBeReady] = [isDecidable(now.tally), isDecidable(then.tally)];
  const { enrolmentId, candidateName, unitCode, unitTitle } = enrolment;
  return {
    ...{ enrolmentId, candidateName, unitCode, unitTitle },
    lost: lost.slice(0, 20),
    gained: gained.slice(0, 20),
    missing: missing.slice(0, 20),
    lostCount: lost.length,
    gainedCount: gained.length,
    missingCount: missing.length,
    noLongerReady: ready && !wouldBeReady,
    newlyReady: !ready && wouldBeReady,
  };
}
