import type { CompetenceItem, EnrolmentDetail, Person } from '@attest/api-client';

const person = (id: string, displayName: string): Person => ({ id, displayName, department: null });

const text = (code: string) => ({
  id: code,
  code,
  printedCode: code,
  text: `做到 ${code}`,
  raw: `做到 ${code}`,
});

/** An enrolment on a unit with the indicators 1.1 and 1.2, and one item of critical evidence, CE01. */
export const buildEnrolment = (change: Partial<EnrolmentDetail> = {}): EnrolmentDetail => ({
  ...{ id: 'enrolment', attempt: 1, dueOn: null, state: 'in_progress', version: 3, validUntil: null },
  candidate: person('candidate', '林佳穎'),
  assessor: person('assessor', '陳冠宇'),
  supervisor: person('supervisor', '許雅雯'),
  team: [],
  unit: {
    ...{ id: 'unit', code: 'IIS5R0727', title: '與客戶進行業務互動', level: 5, releaseId: 'release' },
    ...{ releaseCode: 'IIS5R0727', releaseName: '與客戶進行業務互動', releaseVersion: '1' },
    releaseState: 'published',
  },
  coverage: {
    ...{ indicatorsCovered: 0, indicatorsTotal: 2, criticalCovered: 0, criticalTotal: 1, toJudge: 0 },
    ...{ indicatorStrip: 'nn', criticalStrip: 'n', outputStrip: '', knowledgeStrip: '', skillStrip: '' },
    ...{ attitudeStrip: '', requiredMissing: 3 },
  },
  ...{ lastActivityAt: '2026-03-11T06:20:00Z', createdAt: '2026-01-05T01:00:00Z' },
  abilities: {
    ...{
      observe: false,
      ask: false,
      record: false,
      boundTo: null,
      judge: false,
      upload: true,
      request: false,
      settle: false,
      decide: false,
      sign: false,
    },
    ...{ return: false, edit: false, withdraw: false, readAudit: false, readEvidence: true },
  },
  structure: {
    ...{ id: 'unit', code: 'IIS5R0727', title: '與客戶進行業務互動', level: 5, knowledge: [], skills: [] },
    elements: [
      {
        ...{ id: 'element', code: '1', printedCode: '一', title: '了解客戶', level: null, noteRefs: [] },
        indicators: ['1.1', '1.2'].map((code) => ({ ...text(code), noteRefs: [] })),
        outputs: [],
      },
    ],
  },
  attitudes: [],
  assessmentGuide: {
    criticalEvidence: [text('CE01')],
    methods: [{ id: 'M1', code: 'M1', text: '直接觀察受評者的簡報', raw: '直接觀察受評者的簡報' }],
    ...{ contextAndResources: [], support: [] },
  },
  ...{ notes: [], outcomes: [], signOff: null, returns: [], requests: [], programmes: [] },
  validityMonths: null,
  ...change,
});

const item = (kind: CompetenceItem['kind'], code: string, items: string[] = []): CompetenceItem => ({
  ...text(code),
  ...{ kind, items, noteRefs: [], elementIds: kind === 'attitude' ? [] : ['element'] },
});

/** The same with one output, one skill, one attitude, and two items of knowledge, of which K01 lists two parts. */
export const buildWholeEnrolment = (): EnrolmentDetail => {
  const enrolment = buildEnrolment({ attitudes: [item('attitude', 'A01')] });
  const { structure } = enrolment;
  return {
    ...enrolment,
    structure: {
      ...structure,
      elements: structure.elements.map((element) => ({ ...element, outputs: [text('O1.1')] })),
      knowledge: [item('knowledge', 'K01', ['變更管理', '合約管理']), item('knowledge', 'K02')],
      skills: [item('skill', 'S01')],
    },
  };
};
