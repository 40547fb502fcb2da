import type { CompetenceItem, Coverage, EvidenceView, TargetState } from '@attest/api-client';
import { workspaceData, type WorkspaceData } from '../workspace-data';
import { buildCoverage, buildEnrolment, buildTarget } from './builders';

const item = (
  kind: CompetenceItem['kind'],
  code: string,
  text: string,
  more: Partial<CompetenceItem> = {},
): CompetenceItem => ({
  ...{ id: code, kind, code, printedCode: code, text, raw: text, items: [], elementIds: [], noteRefs: [] },
  ...more,
});

/** The unit of `buildEnrolment` with an output and K03 beside element three, a skill beside four, and an attitude. */
export function buildUnitOfAllKinds() {
  const enrolment = buildEnrolment();
  const { structure } = enrolment;
  const elements = structure.elements.map((element, index) => ({
    ...element,
    outputs: index > 0 ? [] : [{ id: 'O1', code: 'O1', printedCode: 'O1', text: '客戶服務企劃指引資料' }],
  }));
  const beside = (code: string) => ({ elementIds: [`element-${code}`] });
  return {
    ...enrolment,
    structure: {
      ...structure,
      elements,
      knowledge: [item('knowledge', 'K03', '商業慣例', { ...beside('3'), items: ['變更管理', '合約管理'] })],
      skills: [item('skill', 'S01', '溝通協調', beside('4'))],
    },
    attitudes: [item('attitude', 'A01', '主動積極')],
  };
}

const kinds = {
  O1: { kind: 'output', text: '客戶服務企劃指引資料', elementCodes: ['3'] },
  K03: { kind: 'knowledge', text: '商業慣例', elementCodes: ['3'], parts: ['變更管理', '合約管理'] },
  S01: { kind: 'skill', text: '溝通協調', elementCodes: ['4'] },
  A01: { kind: 'attitude', text: '主動積極', elementCodes: [] },
} satisfies Record<string, Partial<TargetState>>;

/** What a new organisation starts with. */
const recent = { pieces: 1, methods: 1, maxAgeMonths: 24 };
const byDefault: Omit<Coverage['rules'], 'indicator' | 'criticalEvidence'> = {
  output: { ...recent, methodsAnyOf: ['product_portfolio', 'document_review', 'prior_learning'] },
  knowledge: {
    ...{ ...recent, through: 'unless_asked' },
    methodsAnyOf: ['oral_questioning', 'written_questioning', 'document_review', 'prior_learning'],
  },
  skill: { ...recent, through: 'always' },
  attitude: { ...recent, methodsAnyOf: ['direct_observation', 'simulation', 'third_party_report'] },
};

export type KindCode = keyof typeof kinds;

interface Given {
  /** Of those of the four kinds; nothing was seen of what is not named. */
  states?: Partial<Record<KindCode, Partial<TargetState>>>;
  work?: Parameters<typeof buildCoverage>[0];
  rules?: Partial<Coverage['rules']>;
  evidence?: EvidenceView[];
  over?: Partial<Coverage>;
  enrolment?: Parameters<typeof buildEnrolment>[0];
}

/** A workspace in which indicators and critical evidence are covered, unless said otherwise, under the default rules. */
export function buildKinds({
  states = {},
  work = [],
  rules = {},
  evidence = [],
  over = {},
  enrolment = {},
}: Given = {}): WorkspaceData {
  const coverage = buildCoverage(work);
  const codes: readonly KindCode[] = ['O1', 'K03', 'S01', 'A01'];
  const targets = [
    ...coverage.targets,
    ...codes.map((code) => ({ ...buildTarget({ id: code }), ...kinds[code], ...states[code] })),
  ];
  const missing = targets.filter(({ required, status }) => required && status !== 'covered').length;
  return workspaceData(
    { enrolment: { ...buildUnitOfAllKinds(), ...enrolment }, etag: '"3"' },
    {
      ...coverage,
      targets,
      rules: { ...coverage.rules, ...byDefault, ...rules },
      requiredMissing: missing,
      decidable: missing === 0,
      ...over,
    },
    evidence,
    (number) => `關鍵 ${number}`,
  );
}
