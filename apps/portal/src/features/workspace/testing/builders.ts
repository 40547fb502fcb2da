import type {
  ClaimView,
  Coverage,
  EnrolmentAbilities,
  EnrolmentDetail,
  EvidenceView,
  JudgementView,
  Method,
  Person,
  Reason,
  TargetState,
  TargetStatus,
} from '@attest/api-client';
import { notRequired } from '@attest/domain';
import { workspaceData, type WorkspaceData } from '../workspace-data';

const person = (id: string, displayName: string): Person => ({ id, displayName, department: null });

export const candidate = person('candidate', '林佳穎');
export const assessor = person('assessor', '陳冠宇');
export const supervisor = person('supervisor', '許雅雯');

export const noAbilities: EnrolmentAbilities = {
  observe: false,
  ask: false,
  record: false,
  boundTo: null,
  judge: false,
  upload: false,
  request: false,
  settle: false,
  decide: false,
  sign: false,
  return: false,
  edit: false,
  withdraw: false,
  readAudit: false,
  readEvidence: true,
};

export const assessing: EnrolmentAbilities = {
  ...noAbilities,
  observe: true,
  ask: true,
  judge: true,
  record: true,
  settle: true,
  request: true,
  decide: true,
};

interface TargetSpec {
  id: string;
  status?: TargetStatus;
  reasons?: Reason[];
  evidenceCount?: number;
  expiresOn?: string;
}

const text: Record<string, string> = {
  '3.1': '與客戶進行會談，以帶來新機會',
  '3.2': '清楚、簡潔和完整地向客戶提出提案計畫書',
  '4.1': '評估新提案的完成進度',
  CE01: '識別可能的新業務提案',
};

/** Two elements with indicators 3.1, 3.2 and 4.1, and one item of critical evidence, CE01. */
export function buildEnrolment(change: Partial<EnrolmentDetail> = {}): EnrolmentDetail {
  const indicator = (code: string) => ({
    id: code,
    code,
    printedCode: code,
    text: text[code] ?? code,
    raw: text[code] ?? code,
    noteRefs: [],
  });
  const element = (code: string, printedCode: string, title: string, indicators: string[]) => ({
    id: `element-${code}`,
    code,
    printedCode,
    title,
    level: null,
    noteRefs: [],
    indicators: indicators.map(indicator),
    outputs: [],
  });
  return {
    id: 'enrolment',
    validUntil: null,
    candidate,
    assessor,
    supervisor,
    team: [],
    unit: {
      id: 'unit',
      code: 'IIS5R0727',
      title: '與客戶進行業務互動',
      level: 5,
      releaseId: 'release',
      releaseCode: 'IIS5R0727',
      releaseName: '與客戶進行業務互動',
      releaseVersion: '1',
      releaseState: 'published',
    },
    attempt: 1,
    dueOn: null,
    state: 'in_progress',
    coverage: {
      indicatorsCovered: 0,
      indicatorsTotal: 3,
      criticalCovered: 0,
      criticalTotal: 1,
      toJudge: 0,
      indicatorStrip: 'nn n',
      criticalStrip: 'n',
      ...{ outputStrip: '', knowledgeStrip: '', skillStrip: '', attitudeStrip: '', requiredMissing: 4 },
    },
    lastActivityAt: '2026-03-11T06:20:00Z',
    createdAt: '2026-01-05T01:00:00Z',
    version: 3,
    abilities: assessing,
    structure: {
      id: 'unit',
      code: 'IIS5R0727',
      title: '與客戶進行業務互動',
      level: 5,
      elements: [
        element('3', '三', '協商新的業務提案', ['3.1', '3.2']),
        element('4', '四', '監督、調整及執行程序以確保客戶至上', ['4.1']),
      ],
      knowledge: [],
      skills: [],
    },
    attitudes: [],
    assessmentGuide: {
      criticalEvidence: [{ id: 'CE01', code: 'CE01', text: text['CE01'] ?? '', raw: text['CE01'] ?? '' }],
      contextAndResources: [],
      methods: [],
      support: [],
    },
    notes: [],
    outcomes: [],
    signOff: null,
    returns: [],
    requests: [],
    programmes: [],
    validityMonths: null,
    ...change,
  };
}

export const buildTarget = ({
  id,
  status = 'none',
  reasons = status === 'none' ? [{ rule: 'none' }] : [],
  evidenceCount = 0,
  expiresOn,
}: TargetSpec): TargetState => ({
  targetId: id,
  kind: id === 'CE01' ? 'critical_evidence' : 'indicator',
  code: id,
  text: text[id] ?? id,
  elementCode: id === 'CE01' ? null : id.slice(0, 1),
  elementCodes: id === 'CE01' ? [] : [id.slice(0, 1)],
  ...{ parts: [], required: true, through: false },
  position: 0,
  status,
  evidenceCount,
  reasons,
  expiresOn: expiresOn ?? null,
});

export function buildCoverage(changed: readonly TargetSpec[] = []): Coverage {
  const targets = ['3.1', '3.2', '4.1', 'CE01'].map((id) =>
    buildTarget(changed.find((target) => target.id === id) ?? { id, status: 'covered', evidenceCount: 2 }),
  );
  const covered = (kind: TargetState['kind']) =>
    targets.filter((target) => target.kind === kind && target.status === 'covered').length;
  return {
    enrolmentId: 'enrolment',
    ruleVersion: 1,
    rules: {
      ...{ output: notRequired, knowledge: notRequired, skill: notRequired, attitude: notRequired },
      indicator: { pieces: 2, methods: 2, maxAgeMonths: 24 },
      criticalEvidence: { pieces: 1, methods: 1, maxAgeMonths: 24 },
    },
    targetRules: [],
    attitudesByProgramme: false,
    asksQuestions: false,
    warnDays: 30,
    indicatorsCovered: covered('indicator'),
    indicatorsTotal: 3,
    criticalCovered: covered('critical_evidence'),
    criticalTotal: 1,
    toJudge: targets.filter((target) => target.status === 'to_judge').length,
    indicatorStrip: '',
    criticalStrip: '',
    ...{ outputStrip: '', knowledgeStrip: '', skillStrip: '', attitudeStrip: '' },
    requiredMissing: targets.filter((target) => target.status !== 'covered').length,
    decidable: targets.every((target) => target.status === 'covered'),
    targets,
  };
}

export const buildJudgement = (change: Partial<JudgementView> = {}): JudgementView => ({
  id: 'judgement',
  verdict: 'satisfactory',
  valid: true,
  authentic: true,
  current: true,
  remark: null,
  judgedBy: assessor,
  judgedAt: '2026-03-11T06:30:00Z',
  supersedesId: null,
  disagrees: false,
  ...change,
});

interface EvidenceSpec {
  id: string;
  method?: Method;
  /** Claimed targets with the judgement that stands; null waits to be judged. */
  claims: Record<string, JudgementView | null>;
  history?: JudgementView[];
  withdrawn?: boolean;
}

export function buildEvidence({
  id,
  method = 'document_review',
  claims,
  history = [],
  withdrawn = false,
}: EvidenceSpec): EvidenceView {
  return {
    id,
    method,
    candidate,
    createdBy: candidate,
    current: {
      id: `${id}-1`,
      number: 1,
      title: '鴻昇精密提案計畫書',
      occurredAt: '2026-03-05T01:12:00Z',
      recordedAt: '2026-03-05T01:15:00Z',
      recordedBy: candidate,
      place: null,
      context: null,
      narrative: null,
      durationMinutes: null,
      questions: [],
      declaration: null,
      detail: null,
      tool: null,
      occasionId: null,
      contentSha256: 'hash',
      files: [],
      probed: [],
      claims: Object.entries(claims).map(([targetId, judgement]): ClaimView => ({
        id: `${id}-${targetId}`,
        enrolmentId: 'enrolment',
        targetId,
        targetKind: targetId === 'CE01' ? 'critical_evidence' : 'indicator',
        code: targetId,
        parts: null,
        kept: false,
        madeBy: candidate,
        madeAt: '2026-03-05T01:15:00Z',
        judgement,
        history,
      })),
    },
    versionCount: 1,
    withdrawal: withdrawn
      ? { reason: '傳錯檔案', withdrawnBy: candidate, withdrawnAt: '2026-03-06T01:00:00Z' }
      : null,
    abilities: { judge: true, newVersion: false, withdraw: false },
  };
}

export function buildWorkspace({
  enrolment = {},
  coverage = [],
  evidence = [],
}: {
  enrolment?: Partial<EnrolmentDetail>;
  coverage?: readonly TargetSpec[];
  evidence?: EvidenceView[];
} = {}): WorkspaceData {
  return workspaceData(
    { enrolment: buildEnrolment(enrolment), etag: '"3"' },
    buildCoverage(coverage),
    evidence,
    (number) => `關鍵 ${number}`,
  );
}
