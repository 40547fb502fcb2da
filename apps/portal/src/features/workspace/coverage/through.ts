import type { TargetState } from '@attest/api-client';
import { countsThrough } from '@attest/domain';
import { rulesOf, type UnitTarget } from '../../../shared/enrolment/targets';
import type { WorkspaceData } from '../workspace-data';

/**
 * How a target stands to the indicators it is printed beside. through: it is covered by them · may: it will be, once
 * all of them are · asked: only where the assessment guide asks for no questioning, and this one does · never
 */
export type ThroughState = 'through' | 'may' | 'asked' | 'never';

export function throughState(
  { coverage, states }: Pick<WorkspaceData, 'coverage' | 'states'>,
  target: Pick<UnitTarget, 'id' | 'kind'>,
): ThroughState {
  if (states.get(target.id)?.through === true) return 'through';
  const rules = rulesOf(coverage, target);
  if (countsThrough(rules, coverage.asksQuestions)) return 'may';
  return rules.through === 'unless_asked' ? 'asked' : 'never';
}

/** The indicators of the elements a target is printed beside; of the whole unit where it is printed beside none. */
export const indicatorsBeside = (
  { groups }: Pick<WorkspaceData, 'groups'>,
  { elementCodes }: Pick<UnitTarget, 'elementCodes'>,
): UnitTarget[] =>
  groups
    .filter(
      ({ kind, code }) =>
        kind === 'indicator' && (elementCodes.length === 0 || (code !== null && elementCodes.includes(code))),
    )
    .flatMap(({ targets }) => targets);

/** Its own evidence is missing, and it will be covered with its indicators all the same. */
export const followsIndicators = ({ status, reasons }: Pick<TargetState, 'status' | 'reasons'>): boolean =>
  status === 'none' && reasons.some(({ rule }) => rule === 'through');
