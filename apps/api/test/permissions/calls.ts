import { randomUUID } from 'node:crypto';
import { defaultRules, type Role } from '@attest/domain';
import type { Call } from '../support/request';
import { multipartHead, multipartType } from '../support/upload';
import { type Case, type Corner, uploadBody } from './world';

/** What is asked for: the ids in the address, and the corner of the world the rest of the request is about. */
export interface Aim {
  readonly role: Role;
  readonly corner: Corner;
  /** The corner of the one who asks. */
  readonly own: Corner;
  /** The case the address names; for a verifier in scope a decided one. */
  readonly at: Case;
  /** Replaces every id of the address: there is nothing under it. */
  readonly nothing: string | null;
  readonly password: string;
}

type Request = Omit<Call, 'method' | 'token' | 'path'>;
interface Plan {
  /** The ids in the address, in their order. */
  readonly ids?: (aim: Aim) => string[];
  readonly request?: (aim: Aim) => Request;
  /** What stands behind the question mark. */
  readonly query?: (aim: Aim) => Readonly<Record<string, string>>;
  /** Ends sessions or changes the account: asked by somebody who is not needed afterwards. */
  readonly fresh?: boolean;
}

const sameRuleSet = { ...defaultRules, overrides: [], warnDays: 30 };
const yesterday = () => new Date(Date.now() - 86_400_000).toISOString();
const enrolment = ({ at }: Aim) => [at.enrolment.id];
const target = ({ at }: Aim, index = 0) => at.enrolment.unit.indicatorIds[index];
const decidedOne = ({ corner }: Aim) => [corner.decided.enrolment.id];
/** Evidence that the role made itself. */
const ownEvidence = ({ role, at }: Aim) => [role === 'assessor' ? at.observationId : at.uploadId];
const finding = ({ corner }: Aim) => [corner.importId, corner.findingId];
const tool = ({ corner }: Aim) => [corner.toolId];
const member = ({ corner }: Aim) => [corner.people.verifier.id];

const multipart = (): Request => ({
  body: Buffer.concat([
    multipartHead({ name: 'note.txt', type: 'text/plain' }),
    Buffer.from('a note\r\n--attest-test-boundary--\r\n'),
  ]),
  headers: { 'content-type': multipartType },
});

/** How each route of the table is called, valid in all but who asks and what for. */
export const plans: Readonly<Record<string, Plan>> = {
  'PATCH /me': { request: () => ({ body: { locale: 'zh-TW' } }) },
  'POST /auth/switch': {
    request: ({ corner, nothing }) => ({ body: { organisationId: nothing ?? corner.unit.organisationId } }),
    fresh: true,
  },
  'POST /me/password': {
    request: ({ password }) => ({ body: { currentPassword: password, newPassword: 'a whole new secret' } }),
    fresh: true,
  },
  'POST /auth/sign-out-everywhere': { fresh: true },

  'PATCH /organisation': { request: () => ({ body: { name: '機構' } }) },
  'GET /members/:id': { ids: member },
  'POST /members': {
    request: () => ({ body: { email: `${randomUUID()}@test.example`, displayName: '新人', roles: [] } }),
  },
  'PATCH /members/:id': { ids: member, request: () => ({ body: { department: '業務部' }, ifMatch: 1 }) },
  'PUT /members/:id/roles': { ids: member, request: () => ({ body: { roles: ['verifier'] }, ifMatch: 2 }) },

  'GET /releases/:id': { ids: ({ corner }) => [corner.unit.releaseId] },
  'GET /standard-template': { query: () => ({ kind: 'unit', format: 'csv' }) },
  'GET /releases/:id/lineage': { ids: ({ corner }) => [corner.unit.releaseId] },
  'GET /releases/:id/comparison': {
    ids: ({ corner }) => [corner.unit.releaseId],
    query: ({ own }) => ({ with: own.unit.releaseId }),
  },
  'GET /releases/:id/comparison/file': {
    ids: ({ corner }) => [corner.unit.releaseId],
    query: ({ own }) => ({ with: own.unit.releaseId, format: 'csv' }),
  },
  'POST /releases/:id/withdrawal': {
    ids: ({ corner }) => [corner.unit.releaseId],
    request: () => ({ body: { reason: '公告已廢止。' } }),
  },
  'GET /units/:id/tools': { ids: ({ corner }) => [corner.unit.id] },
  'POST /units/:id/tools': { ids: ({ corner }) => [corner.unit.id] },
  'GET /tools/:id': { ids: tool },
  'GET /tools/:id/versions': { ids: tool },
  'GET /tool-versions/:id': { ids: ({ corner }) => [corner.toolVersionId] },
  'PUT /tools/:id/draft': { ids: tool, request: () => ({ body: { lines: [] }, ifMatch: 1 }) },
  'POST /tools/:id/put-in-use': { ids: tool, request: () => ({ ifMatch: 1 }) },
  'POST /tools/:id/retire': { ids: tool, request: () => ({ ifMatch: 1 }) },
  'POST /evidence-rules/effect': { request: () => ({ body: { rules: sameRuleSet } }) },
  // Stale, so that nothing is recomputed while others are asked.
  'PUT /evidence-rules': { request: () => ({ body: { rules: sameRuleSet, reason: '測試' }, ifMatch: 9 }) },
  'GET /releases/:id/translations': { ids: ({ corner }) => [corner.unit.releaseId] },
  'PUT /releases/:id/translations/:sourceId': {
    ids: ({ corner }) => [corner.unit.releaseId, corner.unit.id],
    request: () => ({ body: { locale: 'en', part: 0, text: 'A unit' }, ifMatch: 0 }),
  },
  'POST /releases/:id/translations/decisions': {
    ids: ({ corner }) => [corner.unit.releaseId],
    request: ({ corner }) => ({
      body: {
        locale: 'en',
        decision: 'withdraw',
        lines: [{ sourceId: corner.unit.id, part: 0, version: 1 }],
      },
    }),
  },
  'GET /releases/:id/export': {
    ids: ({ corner }) => [corner.unit.releaseId],
    query: () => ({ format: 'json' }),
  },
  'GET /units/:id/tools/export': { ids: ({ corner }) => [corner.unit.id], query: () => ({ format: 'json' }) },
  'GET /imports/:id': { ids: ({ corner }) => [corner.importId] },
  'POST /imports': { request: multipart },
  'PUT /imports/:id/findings/:findingId/decision': {
    ids: finding,
    request: () => ({ body: { choiceId: 'as-printed' }, ifMatch: 1 }),
  },
  'DELETE /imports/:id/findings/:findingId/decision': { ids: finding, request: () => ({ ifMatch: 1 }) },
  'POST /imports/:id/decisions': {
    ids: ({ corner }) => [corner.importId],
    request: ({ corner }) => ({
      body: { findings: [{ id: corner.findingId, version: 1 }], choiceId: 'as-printed' },
    }),
  },
  'POST /imports/:id/looked-through': {
    ids: ({ corner }) => [corner.importId],
    request: ({ corner }) => ({ body: { findingIds: [corner.findingId], lookedThrough: true } }),
  },
  'POST /imports/:id/edits': {
    ids: ({ corner }) => [corner.importId],
    request: () => ({
      body: { kind: 'indicator', at: { line: 1, column: 1 }, op: 'set-text', text: '改寫' },
      ifMatch: 0,
    }),
  },
  'DELETE /imports/:id/edits/:editId': {
    ids: ({ corner }) => [corner.importId, corner.editId],
    request: () => ({ ifMatch: 1 }),
  },
  'POST /imports/:id/submission': {
    ids: ({ corner }) => [corner.importId],
    request: () => ({ body: { note: '請看。' }, ifMatch: 1 }),
  },
  'POST /imports/:id/return': {
    ids: ({ corner }) => [corner.importId],
    request: () => ({ body: { reason: '請再看一次。' }, ifMatch: 1 }),
  },
  'POST /imports/:id/publish': { ids: ({ corner }) => [corner.importId], request: () => ({ ifMatch: 1 }) },
  'POST /imports/:id/discard': { ids: ({ corner }) => [corner.importId], request: () => ({ ifMatch: 1 }) },

  'GET /enrolments/:id': { ids: enrolment },
  'GET /enrolments/:id/coverage': { ids: enrolment },
  'GET /enrolments/:id/edition': { ids: enrolment },
  'GET /enrolments/:id/carry-over': { ids: enrolment },
  'GET /enrolments/:id/evidence': { ids: enrolment },
  'GET /enrolments/:id/case': { ids: enrolment },
  'GET /evidence/:id': { ids: ({ at }) => [at.uploadId] },
  'POST /files/:id/ticket': {
    ids: ({ role, at, corner, own }) => [
      role === 'author' && corner === own ? corner.sourceFileId : at.fileId,
    ],
  },

  'POST /files': { request: multipart },
  'POST /enrolments/:id/observations': {
    ids: enrolment,
    request: (aim) => ({
      body: {
        title: '觀察',
        occurredAt: yesterday(),
        judgements: [{ targetId: target(aim), verdict: 'satisfactory' }],
      },
    }),
  },
  'POST /enrolments/:id/questionings': {
    ids: enrolment,
    request: (aim) => ({
      body: {
        title: '提問',
        occurredAt: yesterday(),
        questions: [
          { question: '為什麼？', answer: '因為。', targetIds: [target(aim)], verdict: 'satisfactory' },
        ],
      },
    }),
  },
  'POST /enrolments/:id/uploads': {
    ids: enrolment,
    request: (aim) => ({ body: uploadBody(aim.own.open.fileId, target(aim, 1)) }),
  },
  'POST /enrolments/:id/requests': {
    ids: enrolment,
    request: (aim) => ({ body: { targetId: target(aim, 3), message: '請補件。' } }),
  },
  'POST /requests/:id/close': { ids: ({ at }) => [at.requestId] },
  'POST /evidence-versions/:id/judgements': {
    ids: ({ at }) => [at.uploadVersionId],
    request: (aim) => ({
      body: {
        enrolmentId: aim.at.enrolment.id,
        judgements: [
          {
            targetId: target(aim, 1),
            verdict: 'not_yet',
            valid: false,
            remark: '看不清楚。',
            supersedesId: null,
          },
        ],
      },
    }),
  },
  'POST /evidence/:id/versions': {
    ids: ownEvidence,
    request: (aim) => ({
      body: { ...uploadBody(aim.own.open.fileId, target(aim, 1)), enrolmentId: aim.at.enrolment.id },
    }),
  },
  'POST /evidence/:id/withdraw': { ids: ownEvidence, request: () => ({ body: { reason: '放錯了。' } }) },

  'POST /enrolments/:id/outcomes': {
    ids: enrolment,
    request: () => ({
      body: { decision: 'not_yet_competent', reasoning: '還差一次。', nextSteps: '再觀察一次。' },
      ifMatch: 1,
    }),
  },
  'POST /enrolments/:id/carry-over': {
    ids: enrolment,
    request: () => ({ body: { decisions: [] }, ifMatch: 1 }),
  },
  'POST /enrolments/:id/sign-off': {
    ids: decidedOne,
    request: ({ corner, password }) => ({
      body: {
        outcomeId: corner.decided.outcomeId,
        manifestSha256: 'ab'.repeat(32),
        items: [
          {
            judgementId: randomUUID(),
            evidenceVersionId: corner.decided.uploadVersionId,
            contentSha256: 'ab'.repeat(32),
          },
        ],
        password,
        locale: 'zh-TW',
      },
    }),
  },
  'POST /enrolments/:id/return': {
    ids: decidedOne,
    request: ({ corner }) => ({
      body: { outcomeId: corner.decided.outcomeId, reasonCode: 'observe_again', reason: '請再觀察一次。' },
    }),
  },

  'POST /enrolments': {
    request: ({ own }) => ({
      body: {
        candidateIds: [own.people.candidate.id],
        unitId: own.unit.id,
        assessorId: own.people.assessor.id,
        supervisorId: own.people.supervisor.id,
      },
    }),
  },
  'PATCH /enrolments/:id': { ids: enrolment, request: () => ({ body: { dueOn: '2030-01-31' }, ifMatch: 1 }) },
  'POST /enrolments/:id/withdraw': {
    ids: enrolment,
    request: () => ({ body: { reason: '離職' }, ifMatch: 1 }),
  },
};

/** `GET /enrolments/:id` and an aim, as a call. */
export function callOf(route: string, aim: Aim): Call {
  const plan = plans[route] ?? {};
  const [method = '', template = ''] = route.split(' ');
  const ids = (plan.ids?.(aim) ?? []).map((id) => aim.nothing ?? id);
  const path = template.replaceAll(/:\w+/g, () => ids.shift() ?? 'missing');
  const query = plan.query === undefined ? '' : `?${new URLSearchParams(plan.query(aim)).toString()}`;
  return { method: methodOf(method), path: path + query, ...plan.request?.(aim) };
}

function methodOf(text: string): Call['method'] {
  const known = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).find((method) => method === text);
  if (known === undefined) throw new Error(`No method: ${text}`);
  return known;
}
