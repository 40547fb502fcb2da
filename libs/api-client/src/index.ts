export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  requestId: string;
  errors?: { field: string; code: string; message: string }[];
  facts?: Record<string, unknown>;
}
export type Role = 'admin' | 'author' | 'assessor' | 'candidate' | 'supervisor' | 'verifier' | 'auditor';
export interface Person {
  id: string;
  displayName: string;
  department: string | null;
}

export interface SignInRequest {
  email: string;
  password: string;
  organisationId?: string;
}
export interface Account {
  id: string;
  email: string;
  displayName: string;
  locale: 'zh-TW' | 'en';
}
export interface Membership {
  organisationId: string;
  organisationName: string;
  organisationSlug: string;
  memberId: string;
  roles: Role[];
}
export interface Session {
  accessToken: string;
  expiresAt: string;
  account: Account;
  organisation: Organisation;
  member: { id: string; displayName: string; department: string | null; jobTitle: string | null };
  roles: Role[];
  memberships: Membership[];
}
export interface SessionInfo {
  id: string;
  userAgent: string;
  createdAt: string;
  lastUsedAt: string;
  current: boolean;
}

export interface Organisation {
  id: string;
  name: string;
  slug: string;
  timeZone: string;
}
export interface Member {
  id: string;
  displayName: string;
  email: string;
  department: string | null;
  jobTitle: string | null;
  state: 'active' | 'left';
  roles: Role[];
  version: number;
  createdAt: string;
  abilities: { edit: boolean; changeRoles: boolean };
}
export interface MemberCreate {
  email: string;
  displayName: string;
  department?: string;
  jobTitle?: string;
  roles: Role[];
}
export interface MemberCreated {
  member: Member;
  temporaryPassword: string | null;
}
export interface MemberUpdate {
  displayName?: string;
  department?: string | null;
  jobTitle?: string | null;
  state?: 'active' | 'left';
}

export type StandardKind = 'unit' | 'occupation';
export interface ReleaseSummary {
  id: string;
  code: string;
  version: string;
  name: string;
  kind: StandardKind;
  level: number | null;
  domain: string | null;
  state: 'draft' | 'published' | 'superseded' | 'withdrawn';
  unitCount: number;
  indicatorCount: number;
  publishedAt: string | null;
}
export interface Indicator {
  id: string;
  code: string;
  printedCode: string;
  text: string;
  raw: string;
  noteRefs: string[];
}
export interface Output {
  id: string;
  code: string;
  printedCode: string;
  text: string;
}
export interface Element {
  id: string;
  code: string;
  printedCode: string;
  title: string;
  level: number | null;
  noteRefs: string[];
  indicators: Indicator[];
  outputs: Output[];
}
export interface CompetenceItem {
  id: string;
  kind: 'knowledge' | 'skill' | 'attitude';
  code: string;
  printedCode: string;
  text: string;
  raw: string;
  items: string[];
  elementIds: string[];
  noteRefs: string[];
  outline?: { depth: number; text: string }[];
}
export interface GuideItem {
  id: string;
  code: string;
  text: string;
  raw: string;
}
export interface AssessmentGuide {
  criticalEvidence: GuideItem[];
  contextAndResources: GuideItem[];
  methods: GuideItem[];
  support: GuideItem[];
}
export interface StandardNote {
  id: string;
  number: string | null;
  text: string;
  items: string[];
  outline?: { depth: number; text: string }[];
  citedBy: { kind: string; code: string }[];
}
export interface Unit {
  id: string;
  code: string;
  title: string;
  level: number | null;
  elements: Element[];
  knowledge: CompetenceItem[];
  skills: CompetenceItem[];
}
export interface ReleaseDetail extends ReleaseSummary {
  description: string | null;
  classification: { name: string; value: string; code: string | null }[];
  lineage: { version: string; code: string; name: string; state: string; note: string; date: string }[];
  entryRequirements: string[];
  units: Unit[];
  attitudes: CompetenceItem[];
  assessmentGuide: AssessmentGuide;
  notes: StandardNote[];
  source: { fileName: string; sha256: string } | null;
  publishedBy: Person | null;
  updates: string[];
  guideHeadings: { section: string; heading: string; introduction: string }[];
  otherTexts: { heading: string; lines: string[] }[];
  contentSha256: string | null;
}
export interface UnitSummary {
  id: string;
  releaseId: string;
  releaseCode: string;
  releaseName: string;
  code: string;
  title: string;
  level: number | null;
  indicatorCount: number;
  criticalCount: number;
}

export interface ImportSummary {
  id: string;
  fileName: string;
  code: string;
  name: string;
  kind: StandardKind;
  state: 'open' | 'published' | 'discarded';
  toDecide: number;
  decided: number;
  repaired: number;
  kept: number;
  createdAt: string;
  createdBy: Person;
  releaseId: string | null;
  version: number;
  abilities: { decide: boolean; publish: boolean; discard: boolean };
}
export interface Place {
  line: number;
  column: number;
}
export interface Words {
  'zh-TW': string;
  en: string;
}
export interface FindingEffect {
  op: string;
  at: Place | null;
  from: Place | null /* move: the element it stands under when nothing is decided */;
  to: Place | null;
  code: string | null;
  text: string | null;
}
export interface FindingChoice {
  id: string;
  label: Words;
  effect: Words | null;
  effects: FindingEffect[];
  accepts: 'text' | 'code' | 'per-item' | null;
  items: { code: string; choices: { id: string; effects: FindingEffect[] }[] }[];
}
export interface Finding {
  id: string;
  key: string;
  grade: 'decide' | 'repaired' | 'kept';
  code: string;
  at: Place;
  seen: string;
  proposed: string;
  message: Words;
  subject: string | null;
  choices: FindingChoice[];
  decision: {
    choiceId: string;
    custom: string | Record<string, string> | null;
    reason: string | null;
    decidedBy: Person;
    decidedAt: string;
    carriedOver: boolean;
  } | null;
  version: number;
}
export interface FindingDecision {
  choiceId: string;
  custom?: string | Record<string, string>;
  reason?: string;
}
export interface ReadCoded {
  code: string;
  printedCode: string;
  text: string;
  raw: string;
  noteRefs: number[];
  at: Place;
}
export interface ReadElement {
  code: string;
  printedCode: string;
  title: string;
  level: number | null;
  noteRefs: number[];
  at: Place;
  indicators: ReadCoded[];
  outputs: ReadCoded[];
}
export interface ReadCompetenceItem extends ReadCoded {
  items: string[];
  elements: string[];
}
export interface ReadUnit {
  code: string;
  printedCode: string;
  title: string;
  level: number | null;
  noteRefs: number[];
  at: Place;
  elements: ReadElement[];
  knowledge: ReadCompetenceItem[];
  skills: ReadCompetenceItem[];
}
export interface ReadGuideSection {
  kind: string;
  heading: string;
  introduction: string;
  items: ReadCoded[];
  at: Place;
}
export interface ReadNote {
  number: number | null;
  text: string;
  items: string[];
  at: Place;
}
export interface ReadText {
  heading: string;
  lines: string[];
  at: Place;
}
export interface Reading {
  standard: {
    kind: StandardKind;
    code: string;
    name: string;
    version: string;
    level: number | null;
    domain: string | null;
    description: string | null;
  };
  units: ReadUnit[];
  attitudes: ReadCoded[];
  guide: ReadGuideSection[];
  notes: ReadNote[];
  entryRequirements: string[];
  other: ReadText[];
}
export interface ImportDetail extends ImportSummary {
  sourceText: string;
  reading: Reading /* with the decisions applied */;
  findings: Finding[];
  account: { characters: number; placed: number; dropped: number };
}

export type EnrolmentState =
  'planned' | 'in_progress' | 'ready_to_decide' | 'decided' | 'signed' | 'withdrawn';
export interface CoverageSummary {
  indicatorsCovered: number;
  indicatorsTotal: number;
  criticalCovered: number;
  criticalTotal: number;
  toJudge: number;
  indicatorStrip: string;
  criticalStrip: string;
}
export interface EnrolmentUnit {
  id: string;
  code: string;
  title: string;
  level: number | null;
  releaseId: string;
  releaseCode: string;
  releaseName: string;
  releaseVersion: string;
}
export interface EnrolmentAbilities {
  observe: boolean;
  ask: boolean;
  judge: boolean;
  upload: boolean;
  request: boolean;
  decide: boolean;
  sign: boolean;
  return: boolean;
  edit: boolean;
  withdraw: boolean;
  readAudit: boolean;
  readEvidence: boolean;
}
export interface EnrolmentSummary {
  id: string;
  candidate: Person;
  assessor: Person;
  supervisor: Person;
  unit: EnrolmentUnit;
  attempt: number;
  dueOn: string | null;
  state: EnrolmentState;
  coverage: CoverageSummary;
  lastActivityAt: string;
  createdAt: string;
  version: number;
  abilities: EnrolmentAbilities;
}
export interface EnrolmentCreate {
  candidateIds: string[] /* 1..50, one transaction */;
  unitId: string;
  assessorId: string;
  supervisorId: string;
  dueOn?: string;
}
export interface Outcome {
  id: string;
  number: number;
  decision: 'competent' | 'not_yet_competent';
  reasoning: string;
  nextSteps: string | null;
  decidedBy: Person;
  decidedAt: string;
  supersedesId: string | null;
}
export interface SignOff {
  id: string;
  outcomeId: string;
  signer: Person;
  printedName: string;
  jobTitle: string | null;
  meaning: string;
  authentication: 'password';
  manifestSha256: string;
  signedAt: string;
  itemCount: number;
}
export interface SignOffReturn {
  id: string;
  outcomeId: string;
  returnedBy: Person;
  returnedAt: string;
  reasonCode: 'insufficient_evidence' | 'reasoning_unclear' | 'observe_again' | 'other';
  reason: string;
}
export interface EvidenceRequest {
  id: string;
  targetId: string;
  targetCode: string;
  message: string;
  requestedBy: Person;
  requestedAt: string;
  closedAt: string | null;
}
export interface EnrolmentDetail extends EnrolmentSummary {
  structure: Unit;
  assessmentGuide: AssessmentGuide;
  notes: StandardNote[];
  outcomes: Outcome[] /* newest first */;
  signOff: SignOff | null;
  returns: SignOffReturn[];
  requests: EvidenceRequest[];
}
export interface Overview {
  candidates: Person[];
  units: EnrolmentUnit[];
  cells: {
    enrolmentId: string;
    candidateId: string;
    unitId: string;
    state: EnrolmentState;
    dueOn: string | null;
    coverage: CoverageSummary;
    signedAt: string | null;
    returned: boolean;
  }[];
  truncated: boolean;
}

export type TargetStatus = 'covered' | 'partly' | 'to_judge' | 'not_yet' | 'expired' | 'none';
export interface Reason {
  rule:
    | 'none'
    | 'pieces'
    | 'methods'
    | 'pending'
    | 'not_yet'
    | 'expired'
    | 'valid'
    | 'authentic'
    | 'current'
    | 'not_seen';
  have?: number;
  need?: number;
  count?: number;
  on?: string /* date */;
  since?: string;
}
export interface TargetState {
  targetId: string;
  kind: 'indicator' | 'critical_evidence';
  code: string;
  text: string;
  elementCode: string | null;
  position: number;
  status: TargetStatus;
  evidenceCount: number;
  reasons: Reason[];
  expiresOn: string | null;
}
export interface EvidenceRules {
  indicator: { pieces: number; methods: number; maxAgeMonths: number | null };
  criticalEvidence: { pieces: number; methods: number; maxAgeMonths: number | null };
}
export interface Coverage extends CoverageSummary {
  enrolmentId: string;
  ruleVersion: number;
  rules: EvidenceRules;
  decidable: boolean;
  targets: TargetState[];
}

export type Method =
  | 'direct_observation'
  | 'document_review'
  | 'oral_questioning'
  | 'written_questioning'
  | 'third_party_report'
  | 'stakeholder_feedback'
  | 'product_portfolio'
  | 'simulation'
  | 'prior_learning';
export type Verdict = 'satisfactory' | 'not_yet' | 'not_seen';
export interface FileView {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  createdAt: string;
}
export interface JudgementView {
  id: string;
  verdict: Verdict;
  valid: boolean | null;
  authentic: boolean | null;
  current: boolean | null;
  remark: string | null;
  judgedBy: Person;
  judgedAt: string;
  supersedesId: string | null;
}
export interface ClaimView {
  id: string;
  enrolmentId: string;
  targetId: string;
  targetKind: 'indicator' | 'critical_evidence';
  code: string;
  madeBy: Person;
  madeAt: string;
  judgement: JudgementView | null;
  history: JudgementView[]; /* superseded ones, newest first */
}
export interface Question {
  question: string;
  expectedAnswer: string | null;
  answer: string;
  targetIds: string[];
  competenceItemIds: string[];
  verdict: 'satisfactory' | 'not_yet';
  remark: string | null;
}
export interface EvidenceVersionView {
  id: string;
  number: number;
  title: string;
  occurredAt: string;
  recordedAt: string;
  recordedBy: Person;
  place: string | null;
  context: string | null;
  narrative: string | null;
  durationMinutes: number | null;
  questions: Question[] /* oral questioning only */;
  declaration: string | null;
  contentSha256: string;
  files: FileView[];
  claims: ClaimView[]; /* of the enrolment asked for; all of the actor's scope in GET /evidence/:id */
}
export interface EvidenceView {
  id: string;
  method: Method;
  candidate: Person;
  createdBy: Person;
  current: EvidenceVersionView;
  versionCount: number;
  withdrawal: { reason: string; withdrawnBy: Person; withdrawnAt: string } | null;
  abilities: { judge: boolean; newVersion: boolean; withdraw: boolean };
}
export interface EvidenceDetail extends EvidenceView {
  versions: EvidenceVersionView[]; /* newest first */
}
export interface ObservationCreate {
  title: string;
  occurredAt: string;
  place?: string;
  context?: string;
  durationMinutes?: number;
  narrative?: string;
  fileIds?: string[];
  judgements: { targetId: string; verdict: Verdict; remark?: string }[];
}
export interface QuestioningCreate {
  title: string;
  occurredAt: string;
  place?: string;
  questions: {
    question: string;
    expectedAnswer?: string;
    answer: string;
    targetIds: string[];
    competenceItemIds?: string[];
    verdict: 'satisfactory' | 'not_yet';
    remark?: string;
  }[];
}
export interface UploadCreate {
  title: string;
  occurredAt: string;
  narrative?: string;
  fileIds: string[] /* 1..20 */;
  targetIds: string[];
  declaredOwnWork: true;
  declaration: string; /* the sentence as shown */
}
export interface JudgementsCreate {
  enrolmentId: string;
  judgements: {
    targetId: string;
    verdict: Verdict;
    valid?: boolean;
    authentic?: boolean;
    current?: boolean;
    remark?: string;
    supersedesId:
      string | null; /* the judgement shown when judging; 409 judgement.changed if another stands */
  }[];
}
export interface RecordedEvidence {
  evidenceId: string;
  versionId: string;
  coverage: CoverageSummary;
  targets: { targetId: string; status: TargetStatus }[];
}

export interface TodayItem {
  evidenceId: string;
  versionId: string;
  versionNumber: number;
  enrolmentId: string;
  candidate: Person;
  method: Method;
  title: string;
  mediaType: string | null;
  fileCount: number;
  unitCode: string;
  releaseCode: string;
  targetIds: string[];
  targetCodes: string[];
  submittedAt: string;
}
export interface Today {
  toJudge: TodayItem[];
  resubmitted: TodayItem[];
  due: EnrolmentSummary[] /* due within 14 days or overdue */;
  nearComplete: EnrolmentSummary[];
  returned: {
    enrolmentId: string;
    candidate: Person;
    unit: EnrolmentUnit;
    returnedBy: Person;
    returnedAt: string;
    reasonCode: string;
    reason: string;
  }[];
  week: { date: string; judged: number; notYet: number; due: number }[]; /* 7 days around today */
}
export interface Feedback {
  evidenceId: string;
  enrolmentId: string;
  targetId: string;
  targetCode: string;
  verdict: Verdict;
  remark: string;
  by: Person;
  at: string;
  evidenceTitle: string;
}
export interface MyUnits {
  units: {
    enrolment: EnrolmentSummary;
    latestFeedback: Feedback | null;
    yourTurn: TargetState[];
    waiting: TargetState[];
    requests: EvidenceRequest[];
    outcome: Outcome | null;
    signOff: SignOff | null;
  }[];
}

export interface QueueItem {
  enrolment: EnrolmentSummary;
  outcome: Outcome;
  waitingSince: string;
}
export interface Queue {
  waiting: QueueItem[];
  done: { enrolment: EnrolmentSummary; kind: 'signed' | 'returned'; at: string }[]; /* last 7 days */
}
export interface CaseRow {
  targetId: string;
  kind: 'indicator' | 'critical_evidence';
  code: string;
  text: string;
  elementCode: string | null;
  elementTitle: string | null;
  status: TargetStatus;
  counts: { method: Method; count: number }[];
  latestOn: string | null;
}
export interface ManifestItem {
  judgementId: string;
  evidenceVersionId: string;
  contentSha256: string;
  verdict: Verdict;
  targetCode: string;
  evidenceTitle: string;
}
export interface Case {
  enrolment: EnrolmentDetail;
  outcome: Outcome | null;
  rows: CaseRow[];
  evidence: EvidenceView[];
  evidenceCount: number;
  fileCount: number;
  period: { from: string; to: string } | null;
  manifest: { sha256: string; items: ManifestItem[] };
  meaning: { 'zh-TW': string; en: string };
  signable: boolean;
  blockers: string[]; /* codes */
}
export interface SignOffCreate {
  outcomeId: string;
  manifestSha256: string;
  items: { judgementId: string; evidenceVersionId: string; contentSha256: string }[];
  password: string;
  locale: 'zh-TW' | 'en';
}

export interface AuditEvent {
  sequence: number;
  occurredAt: string;
  actor: Person | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  enrolmentId: string | null;
  facts: Record<string, unknown>;
  hash: string;
  previousHash: string;
}
export interface AuditVerification {
  intact: boolean;
  events: number;
  headHash: string;
  brokenAt: number | null;
  checkedAt: string;
}
