import type { Coverage, EnrolmentDetail, TargetState } from '@attest/api-client';
import { rulesFor, type EvidenceRules, type TargetKind, type TargetRules } from '@attest/domain';

/** One thing to be shown: an indicator, or an item of critical evidence. */
export interface Target {
  id: string;
  kind: TargetKind;
  code: string;
  text: string;
}

export interface TargetGroup {
  /** Of the element, or `critical`. */
  id: string;
  /** As printed («三», «T4.1»); null for critical evidence. */
  code: string | null;
  title: string | null;
  targets: Target[];
}

/** The record calls critical evidence CE01, CE02 …; people say «關鍵證據 1», in the words that `named` has for it. */
export function readableCode(code: string, named: (number: number) => string): string {
  const number = /^CE0*(\d+)$/.exec(code)?.[1];
  return number === undefined ? code : named(Number(number));
}

/** Everything an enrolment is judged on, in the order of the standard: each element, then critical evidence. */
export function targetGroups(
  enrolment: Pick<EnrolmentDetail, 'structure' | 'assessmentGuide'>,
  named: (number: number) => string,
): TargetGroup[] {
  const elements = enrolment.structure.elements.map((element) => ({
    id: element.id,
    code: element.printedCode,
    title: element.title,
    targets: element.indicators.map(({ id, code, text }) => ({ id, kind: 'indicator' as const, code, text })),
  }));
  const critical = enrolment.assessmentGuide.criticalEvidence.map(({ id, code, text }) => ({
    id,
    kind: 'critical_evidence' as const,
    code: readableCode(code, named),
    text,
  }));
  const groups: TargetGroup[] = elements.filter((group) => group.targets.length > 0);
  if (critical.length > 0) groups.push({ id: 'critical', code: null, title: null, targets: critical });
  return groups;
}

export const statesById = (coverage: Coverage): ReadonlyMap<string, TargetState> =>
  new Map(coverage.targets.map((target) => [target.targetId, target]));

export const rulesOf = (rules: EvidenceRules, kind: TargetKind): TargetRules => rulesFor(rules, kind);
