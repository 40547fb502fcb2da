import type { Coverage, EnrolmentDetail, TargetState } from '@attest/api-client';
import {
  type AssessmentMethod,
  methodsNamed,
  readableCode,
  rulesFor,
  type TargetKind,
  type TargetRules,
} from '@attest/domain';
import type { Format } from '../../base/format/format';

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

const digits = '一二三四五六七八九';

/** «三» is 3 and «十二» is 12 to who reads English; any other code is said as it is printed. */
export function readableElement(code: string | null): string {
  const [, tens, ones = ''] = /^([一二三四五六七八九]?十)?([一二三四五六七八九])?$/u.exec(code ?? '') ?? [];
  if (code === null || code === '' || (tens === undefined && ones === '')) return code ?? '';
  const ten = tens === undefined ? 0 : tens === '十' ? 1 : digits.indexOf(tens.charAt(0)) + 1;
  return String(ten * 10 + (ones === '' ? 0 : digits.indexOf(ones) + 1));
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

/** What is asked of one target: its own rules, or those of its kind in the unit. */
export const rulesOf = (
  { rules, targetRules }: Pick<Coverage, 'rules' | 'targetRules'>,
  { id, kind }: { id: string; kind: TargetKind },
): TargetRules => targetRules.find((own) => own.targetId === id)?.rules ?? rulesFor(rules, kind);

/** Methods that the unit's assessment guide names, in its order. */
export const guideMethods = ({
  assessmentGuide,
}: Pick<EnrolmentDetail, 'assessmentGuide'>): AssessmentMethod[] => [
  ...new Set(assessmentGuide.methods.flatMap((item) => methodsNamed(item.text))),
];

/** Covered today, and not any more within the days of which people are told beforehand. */
export function isExpiring(
  target: Pick<TargetState, 'status' | 'expiresOn'>,
  warnDays: number,
  { daysUntil }: Pick<Format, 'daysUntil'>,
): boolean {
  return target.status === 'covered' && target.expiresOn !== null && daysUntil(target.expiresOn) <= warnDays;
}
