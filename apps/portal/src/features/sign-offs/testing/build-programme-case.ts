import type { ProgrammeCase } from '@attest/api-client';

const person = (id: string, displayName: string) => ({ id, displayName, department: null });
const at = '2026-03-12T10:20:00.000000Z';
const sha256 = 'ab'.repeat(32);

const unit = (code: string, title: string): ProgrammeCase['units'][number] => ({
  ...{ programmeUnitId: `unit ${code}`, unitId: code, code, title, releaseCode: 'INM3513-005v3' },
  ...{ enrolmentId: `enrolment ${code}`, signOffId: `sign-off ${code}`, manifestSha256: sha256 },
  ...{ signer: '許雅雯', signedAt: at, validUntil: '2028-03-11' },
});

/** Two units signed, one attitude seen, one requirement confirmed; decided and ready to be signed. */
export const buildProgrammeCase = (over: Partial<ProgrammeCase> = {}): ProgrammeCase => ({
  enrolment: {
    id: 'whole',
    programme: {
      ...{
        id: 'programme',
        versionId: 'version',
        number: 2,
        name: '系統整合工程人員',
        nameEn: null,
        level: 5,
      },
    },
    candidate: person('candidate', '周思妤'),
    assessor: person('assessor', '陳冠宇'),
    supervisor: person('member-one', '許雅雯'),
    ...{ group: null, attempt: 1, startsOn: '2026-01-05', dueOn: null, state: 'decided' },
    units: { total: 2, open: 0, signed: 2 },
    ...{ createdAt: at, version: 3 },
    abilities: { manage: false, checkEntry: false },
  },
  programme: {
    ...{ id: 'programme', versionId: 'version', number: 2, contentSha256: sha256 },
    ...{ name: '系統整合工程人員', nameEn: null, code: 'INM3513-005', level: 5 },
  },
  outcome: {
    ...{ id: 'outcome', decision: 'competent', reasoning: '各單元都已簽核。' },
    ...{ decidedBy: person('assessor', '陳冠宇'), decidedAt: at },
  },
  ...{ signOff: null, returns: [] },
  units: [unit('T1', '規劃系統整合'), unit('T2', '建置系統')],
  attitudes: [
    {
      ...{ targetId: 'A01', code: 'A01', text: '主動積極：不需他人指示', required: true, status: 'covered' },
      judgements: [
        {
          ...{ judgementId: 'judgement', enrolmentId: 'enrolment T1', verdict: 'satisfactory' },
          ...{ judgedBy: '陳冠宇', judgedAt: at, evidenceId: 'evidence', evidenceVersionId: 'version' },
          ...{ contentSha256: sha256, evidenceTitle: '現場觀察' },
        },
      ],
    },
  ],
  entry: [
    {
      ...{ requirementId: 'entry', text: '專科以上畢業', result: 'confirmed', reason: null },
      ...{ checkedBy: '陳冠宇', checkedAt: at },
    },
  ],
  validity: { months: 24, until: '2028-03-12' },
  ...{ gaps: [], people: [] },
  manifest: { sha256, format: 'attest.programme-sign-off/1' },
  meaning: { 'zh-TW': '核准周思妤達成學程「系統整合工程人員」（職能級別 5）。', en: 'I approve.' },
  ...{ outdated: false, signable: true, blockers: [] },
  abilities: { decide: false, sign: true },
  ...over,
});
