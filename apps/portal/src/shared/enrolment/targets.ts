import type { CompetenceItem, Coverage, EnrolmentDetail, TargetState } from '@attest/api-client';
import {
  type AssessmentMethod,
  methodsNamed,
  readableCode,
  rulesFor,
  type TargetKind,
  targetKinds,
  type TargetRules,
} from '@attest/domain';
import type { Format } from '../../base/format/format';

/** One thing to be shown: an indicator, an item of critical evidence, an output, an item of knowledge and so on. */
export interface Target {
  id: string;
  kind: TargetKind;
  code: string;
  text: string;
}

/** The same as its unit prints it. */
export interface UnitTarget extends Target {
  /** What the standard lists under it, of which a claim may name some by their index. */
  parts: readonly string[];
  /** As printed: the elements it stands in or beside; none where it holds for the whole unit. */
  elementCodes: readonly string[];
}

/** All targets of one kind; of indicators, those of one element. */
export interface TargetGroup {
  /** Of the element, or the kind. */
  id: string;
  kind: TargetKind;
  /** Of the element, as printed («三», «T4.1»); null for other kinds. */
  code: string | null;
  title: string | null;
  targets: UnitTarget[];
}

const digits = '一二三四五六七八九';

/** «三» is 3 and «十二» is 12 to who reads English; any other code is said as it is printed. */
export function readableElement(code: string | null): string {
  const [, tens, ones = ''] = /^([一二三四五六七八九]?十)?([一二三四五六七八九])?$/u.exec(code ?? '') ?? [];
  if (code === null || code === '' || (tens === undefined && ones === '')) return code ?? '';
  const ten = tens === undefined ? 0 : tens === '十' ? 1 : digits.indexOf(tens.charAt(0)) + 1;
  return String(ten * 10 + (ones === '' ? 0 : digits.indexOf(ones) + 1));
}

type Unit = Pick<EnrolmentDetail, 'structure' | 'attitudes' | 'assessmentGuide'>;

/**
 * Everything an enrolment is judged on, in the order of the standard: each element, critical evidence, then outputs,
 * knowledge, skills and attitudes. A kind of which the standard lists none has no group.
 */
export function targetGroups(
  { structure: { elements, knowledge, skills }, attitudes, assessmentGuide }: Unit,
  named: (number: number) => string,
): TargetGroup[] {
  const inElements = elements.map(({ id, printedCode, title, indicators }): TargetGroup => ({
    ...{ id, kind: 'indicator', code: printedCode, title },
    targets: indicators.map((each) => ({
      ...{ id: each.id, kind: 'indicator', code: each.code, text: each.text },
      ...{ parts: [], elementCodes: [printedCode] },
    })),
  }));
  const codes = new Map(elements.map(({ id, printedCode }) => [id, printedCode]));
  const item = ({ id, kind, code, text, items, elementIds }: CompetenceItem): UnitTarget => ({
    ...{ id, kind, code, text, parts: items },
    elementCodes: elementIds.flatMap((elementId) => codes.get(elementId) ?? []),
  });
  const ofKinds: Record<Exclude<TargetKind, 'indicator'>, UnitTarget[]> = {
    critical_evidence: assessmentGuide.criticalEvidence.map(({ id, code, text }) => ({
      ...{ id, kind: 'critical_evidence', code: readableCode(code, named), text },
      ...{ parts: [], elementCodes: [] },
    })),
    output: elements.flatMap(({ printedCode, outputs }) =>
      outputs.map(({ id, code, text }) => ({
        ...{ id, kind: 'output' as const, code, text, parts: [], elementCodes: [printedCode] },
      })),
    ),
    knowledge: knowledge.map(item),
    skill: skills.map(item),
    attitude: attitudes.map(item),
  };
  const ofKind = targetKinds.map((kind): TargetGroup => ({
    ...{ id: kind, kind, code: null, title: null },
    targets: kind === 'indicator' ? [] : ofKinds[kind],
  }));
  return [...inElements, ...ofKind].filter(({ targets }) => targets.length > 0);
}

/** Indicators and critical evidence: the work itself, which is shown first; all other kinds stand beside it. */
export const isWork = ({ kind }: Pick<TargetGroup, 'kind'>): boolean =>
  kind === 'indicator' || kind === 'critical_evidence';

/** The same without outputs, knowledge, skills and attitudes. */
export const workGroups = (...unit: Parameters<typeof targetGroups>): TargetGroup[] =>
  targetGroups(...unit).filter(isWork);

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
