import { randomBytes, randomUUID } from 'node:crypto';
import { notificationTopics, type Role } from '@attest/domain';
import type { Call } from '../support/request';
import { metadata } from '../support/tus';
import { multipartHead, multipartType } from '../support/upload';
import { adjustmentBody, planBody } from './plans';
import {
  appointmentBody,
  type Case,
  type Corner,
  invitationBody,
  markBody,
  programmeBody,
  uploadBody,
} from './world';
import { indicatorRules } from '../support/rules';

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

const sameRuleSet = { ...indicatorRules, overrides: [], warnDays: 30 };
const yesterday = () => new Date(Date.now() - 86_400_000).toISOString();
const enrolment = ({ at }: Aim) => [at.enrolment.id];
const assignedProgramme = ({ at }: Aim) => [at.programme.id];
const programmeEnrolment = ({ at }: Aim) => [at.programmeEnrolmentId];
const target = ({ at }: Aim, index = 0) => at.enrolment.unit.indicatorIds[index];
const decidedOne = ({ corner }: Aim) => [corner.decided.enrolment.id];
/** Evidence that the role made itself. */
const ownEvidence = ({ role, at }: Aim) => [role === 'assessor' ? at.observationId : at.uploadId];
const finding = ({ corner }: Aim) => [corner.importId, corner.findingId];
const tool = ({ corner }: Aim) => [corner.toolId];
const programme = ({ corner }: Aim) => [corner.programmeId];
const group = ({ corner }: Aim) => [corner.groupId];
const appointment = ({ at }: Aim) => [at.appointmentId];
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const invitation = ({ at }: Aim) => [at.invitationId];
/** A role without uploads of its own is refused whatever it names. */
const upload = ({ role, corner, own }: Aim) => {
  // The author is the same in both corners of one organisation.
  if (role === 'author') return [corner.uploads[corner === own ? 'author' : 'candidate']];
  return [corner.uploads[role === 'assessor' ? role : 'candidate']];
};
const speaksTus = () => ({ headers: { 'tus-resumable': '1.0.0' } });
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

  'POST /system/jobs/:id/retry': { ids: ({ corner }) => [corner.deadLetters.retry] },
  'POST /system/jobs/:id/discard': { ids: ({ corner }) => [corner.deadLetters.discard] },

  'PATCH /organisation': { request: () => ({ body: { name: '機構' } }) },
  'GET /members/:id': { ids: member },
  'POST /members': {
    request: () => ({ body: { email: `${randomUUID()}@test.example`, displayName: '新人', roles: [] } }),
  },
  'POST /members/:id/invitation': { ids: member },
  'DELETE /members/:id/invitation': { ids: member },
  'POST /members/:id/password-reset': { ids: member },
  'PATCH /members/:id': { ids: member, request: () => ({ body: { department: '業務部' }, ifMatch: 1 }) },
  'GET /members/:id/open-work': { ids: member },
  'POST /members/:id/hand-over': { ids: member, request: () => ({ body: { units: [] } }) },
  'POST /members/:id/leave': { ids: member, request: () => ({ body: { units: [] }, ifMatch: 99 }) },
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
  'GET /programmes/:id': { ids: programme },
  'GET /programmes/:id/versions': { ids: programme },
  'GET /programme-versions/:id': { ids: ({ corner }) => [corner.programmeVersionId] },
  'POST /programmes': { request: ({ own }) => ({ body: programmeBody(own.unit.id) }) },
  'POST /releases/:id/programmes': { ids: ({ corner }) => [corner.unit.releaseId] },
  'POST /programmes/:id/versions': {
    ids: programme,
    request: ({ own }) => ({ body: programmeBody(own.unit.id), ifMatch: 1 }),
  },
  'POST /programmes/:id/newer-editions': { ids: programme, request: () => ({ ifMatch: 1 }) },
  'POST /programmes/:id/put-in-use': { ids: programme, request: () => ({ ifMatch: 1 }) },
  'POST /programmes/:id/retire': { ids: programme, request: () => ({ ifMatch: 1 }) },
  'POST /programmes/:id/bring-back': { ids: programme, request: () => ({ ifMatch: 1 }) },
  'GET /groups/:id': { ids: group },
  'GET /groups/:id/members': { ids: group },
  'GET /groups/:id/outlook': { ids: group },
  'POST /groups/:id/reminders': {
    ids: group,
    request: ({ corner }) => ({ body: { candidateIds: [corner.people.candidate.id] } }),
  },
  'POST /enrolments/bulk': {
    request: ({ at, nothing }) => ({
      body: { enrolmentIds: [nothing ?? at.enrolment.id], dueOn: '2031-01-31', dryRun: true },
    }),
  },
  'POST /groups': { request: () => ({ body: { name: '2026 系統整合班' } }) },
  'PATCH /groups/:id': {
    ids: group,
    request: () => ({ body: { endsOn: '2031-01-31' }, ifMatch: 1 }),
  },
  'POST /groups/:id/members': {
    ids: group,
    request: ({ own }) => ({ body: { candidateIds: [own.people.candidate.id] } }),
  },
  'POST /groups/:id/members/remove': {
    ids: group,
    request: ({ own }) => ({ body: { candidateIds: [own.people.candidate.id] } }),
  },
  'POST /groups/:id/close': { ids: group, request: () => ({ ifMatch: 1 }) },
  'POST /groups/:id/reopen': { ids: group, request: () => ({ ifMatch: 1 }) },
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
  'GET /imports/:id/succession': { ids: ({ corner }) => [corner.importId] },
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

  'POST /programmes/:id/assignment-proposals': {
    ids: assignedProgramme,
    request: (aim) => ({ body: { candidateIds: [aim.own.people.candidate.id] } }),
  },
  'POST /programmes/:id/assignments': {
    ids: assignedProgramme,
    request: (aim) => ({
      body: { versionId: aim.at.programme.versionId, candidateIds: [aim.own.people.candidate.id] },
    }),
  },
  'GET /programme-enrolments/:id': { ids: programmeEnrolment },
  'GET /programme-enrolments/:id/passport': { ids: programmeEnrolment },
  'POST /programme-enrolments/bulk': {
    request: ({ at, nothing }) => ({
      body: { ids: [nothing ?? at.programmeEnrolmentId], dueOn: '2030-01-31' },
    }),
  },
  'POST /programme-enrolments/bulk-withdrawal': {
    request: ({ at, nothing }) => ({
      body: { ids: [nothing ?? at.programmeEnrolmentId], reason: '計畫取消。', dryRun: true },
    }),
  },
  'POST /programme-enrolments/:id/entry-checks': {
    ids: programmeEnrolment,
    request: ({ at }) => ({
      body: { checks: [{ requirementId: at.programme.entryIds[0], result: 'confirmed' }] },
    }),
  },
  'POST /programme-enrolments/:id/electives': {
    ids: programmeEnrolment,
    request: ({ at }) => ({ body: { programmeUnitIds: [...at.programme.unitIds.values()] } }),
  },
  'GET /programme-enrolments/:id/renewal-people': { ids: programmeEnrolment },
  'POST /programme-enrolments/:id/renewal': { ids: programmeEnrolment, request: () => ({ body: {} }) },
  'POST /programme-enrolments/:id/withdraw': {
    ids: programmeEnrolment,
    request: () => ({ body: { reason: '離職。' }, ifMatch: 99 }),
  },
  'GET /programme-enrolments/:id/case': { ids: programmeEnrolment },
  'POST /programme-enrolments/:id/outcomes': {
    ids: programmeEnrolment,
    request: () => ({
      body: {
        ...{ decision: 'not_yet_competent', reasoning: '還差一個單元。' },
        displayed: { units: [], attitudes: [] },
      },
      ifMatch: 1,
    }),
  },
  'POST /programme-enrolments/:id/sign-off': {
    ids: programmeEnrolment,
    request: ({ password }) => ({
      body: {
        ...{ outcomeId: randomUUID(), manifestSha256: 'ab'.repeat(32), password, locale: 'zh-TW' },
        displayed: { units: [], attitudes: [] },
      },
    }),
  },
  'POST /programme-enrolments/:id/returns': {
    ids: programmeEnrolment,
    request: () => ({ body: { outcomeId: randomUUID(), reason: '請再看一次。' } }),
  },

  'GET /enrolments/:id': { ids: enrolment },
  'GET /enrolments/:id/coverage': { ids: enrolment },
  'GET /enrolments/:id/edition': { ids: enrolment },
  'GET /enrolments/:id/carry-over': { ids: enrolment },
  'GET /enrolments/:id/further-attempt': { ids: enrolment },
  'GET /enrolments/:id/evidence': { ids: enrolment },
  'GET /enrolments/:id/matrix': { ids: enrolment },
  'GET /appointments/:id': { ids: appointment },
  'GET /enrolments/:id/appointments': { ids: enrolment },
  'GET /busy-times': {
    query: ({ at }) => ({ from: inDays(1), to: inDays(8), enrolmentIds: at.enrolment.id }),
  },
  'GET /enrolments/:id/third-parties': { ids: enrolment },
  'GET /enrolments/:id/third-party-form': { ids: enrolment },
  'GET /enrolments/:id/matrix/export': { ids: enrolment, query: () => ({ format: 'xlsx' }) },
  'GET /matrix/export': { query: () => ({ format: 'xlsx' }) },
  'GET /enrolments/:id/case': { ids: enrolment },
  'GET /evidence/:id': { ids: ({ at }) => [at.uploadId] },
  'GET /candidates/:id/timeline': { ids: ({ at }) => [at.enrolment.candidate.id] },
  'GET /enrolments/:id/suggestions': {
    ids: enrolment,
    query: (aim) => ({ targetIds: target(aim) ?? '' }),
  },
  'GET /files/:id/same': {
    ids: ({ at }) => [at.fileId],
    query: ({ at }) => ({ enrolmentId: at.enrolment.id }),
  },
  'GET /enrolments/:id/marks': { ids: enrolment },
  'GET /evidence/:id/marks': { ids: ({ at }) => [at.uploadId] },
  'POST /files/:id/ticket': {
    ids: ({ role, at, corner, own }) => [
      role === 'author' && corner === own ? corner.sourceFileId : at.fileId,
    ],
  },
  'GET /files/:id/previews': {
    ids: ({ role, at, corner, own }) => [
      role === 'author' && corner === own ? corner.sourceFileId : at.fileId,
    ],
  },
  'GET /uploads/:id': { ids: upload },
  'HEAD /uploads/:id': { ids: upload, request: speaksTus },
  'PATCH /uploads/:id': {
    ids: upload,
    request: () => ({
      headers: {
        ...speaksTus().headers,
        'content-type': 'application/offset+octet-stream',
        'upload-offset': '0',
      },
      body: Buffer.from('a'),
    }),
  },
  'DELETE /uploads/:id': { ids: upload, request: speaksTus },
  'POST /uploads': {
    request: () => ({
      headers: {
        ...speaksTus().headers,
        'upload-length': '5',
        'upload-metadata': metadata({ filename: 'note.txt', sha256: randomBytes(32).toString('hex') }),
      },
    }),
  },

  'GET /enrolments/:id/plan': { ids: enrolment },
  'GET /assessment-plan-versions/:id': { ids: ({ at }) => [at.planVersionId] },
  'GET /enrolments/:id/plan/proposal': { ids: enrolment },
  'PUT /enrolments/:id/plan': {
    ids: enrolment,
    request: (aim) => ({ body: planBody(target(aim)), ifMatch: 1 }),
  },
  'POST /enrolments/:id/plan/share': { ids: enrolment, request: () => ({ ifMatch: 1 }) },
  'POST /enrolments/:id/plan/acknowledgement': {
    ids: enrolment,
    request: () => ({ body: { remark: '' }, ifMatch: 1 }),
  },
  'GET /enrolments/:id/adjustments': { ids: enrolment },
  'POST /enrolments/:id/adjustments': { ids: enrolment, request: () => ({ body: adjustmentBody }) },
  'POST /adjustments/:id/end': {
    ids: ({ at }) => [at.adjustmentId],
    request: () => ({ body: { because: '已不需要。' } }),
  },
  'GET /enrolments/:id/self-assessment': { ids: enrolment },
  'POST /enrolments/:id/self-assessment': {
    ids: enrolment,
    request: (aim) => ({
      body: { ratings: [{ targetId: target(aim), rating: 'alone', note: '', evidenceIds: [] }] },
    }),
  },

  'POST /files': { request: multipart },
  'POST /enrolments/:id/evidence': {
    ids: enrolment,
    request: (aim) => ({
      body: {
        method: 'simulation',
        title: '模擬',
        occurredAt: yesterday(),
        detail: {
          version: 1,
          scenario: '客戶抱怨',
          simulated: '客戶由評量人員扮演',
          assessorRole: 'role_player',
        },
        judgements: [{ targetId: target(aim), verdict: 'satisfactory' }],
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
  'POST /evidence/:id/marks': {
    ids: ({ at }) => [at.uploadId],
    request: (aim) => ({ body: markBody(aim.at) }),
  },
  'POST /marks/:id/removal': {
    ids: ({ role, at }) => [at.markIds[role === 'candidate' ? 'candidate' : 'assessor']],
    request: () => ({ body: {} }),
  },
  'POST /requests/:id/close': { ids: ({ at }) => [at.requestId] },
  'POST /appointments': { request: ({ at }) => ({ body: appointmentBody(at.enrolment) }) },
  'POST /appointments/:id/accept': {
    ids: appointment,
    request: () => ({ body: { proposalId: randomUUID() } }),
  },
  'POST /appointments/:id/decline': {
    ids: appointment,
    request: () => ({ body: { proposalId: randomUUID() } }),
  },
  'POST /appointments/:id/proposals': {
    ids: appointment,
    request: () => ({ body: { startsAt: inDays(3), minutes: 30, way: 'online', after: randomUUID() } }),
  },
  'POST /appointments/:id/assessor': {
    ids: appointment,
    request: ({ corner }) => ({ body: { assessorId: corner.people.assessor.id } }),
  },
  'POST /appointments/:id/cancel': { ids: appointment, request: () => ({ body: { reason: '改用書面。' } }) },
  'POST /enrolments/:id/third-parties': {
    ids: enrolment,
    request: (aim) => ({ body: invitationBody(target(aim)) }),
  },
  'POST /enrolments/:id/third-party-proposals': {
    ids: enrolment,
    request: () => ({ body: { inviteeName: '王經理', relationship: 'customer' } }),
  },
  'POST /third-parties/:id/remind': { ids: invitation },
  'POST /third-parties/:id/resend': { ids: invitation, request: () => ({ body: { days: 7 } }) },
  'POST /third-parties/:id/identity-checks': {
    ids: invitation,
    request: () => ({ body: { means: 'identity_in_person' } }),
  },
  'POST /third-parties/:id/withdraw': {
    ids: invitation,
    request: () => ({ body: { reason: '改問別人。' } }),
  },
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
  'POST /evidence-versions/:id/claims': {
    ids: ({ at }) => [at.uploadVersionId],
    request: (aim) => ({ body: { enrolmentId: aim.at.enrolment.id, targetIds: [target(aim, 1)] } }),
  },
  'POST /evidence/:id/dismissals': {
    ids: ({ at }) => [at.uploadId],
    request: (aim) => ({ body: { enrolmentId: aim.at.enrolment.id, targetId: target(aim, 2) } }),
  },
  'POST /evidence/:id/versions': {
    ids: ownEvidence,
    request: (aim) => ({
      body: { ...uploadBody(aim.own.open.fileId, target(aim, 1)), enrolmentId: aim.at.enrolment.id },
    }),
  },
  'POST /evidence/:id/withdraw': { ids: ownEvidence, request: () => ({ body: { reason: '放錯了。' } }) },

  'GET /notifications/stream': { query: () => ({ wait: 'false' }) },
  'POST /notifications/read': { request: () => ({ body: { through: 0 } }) },
  'PUT /notifications/preferences': {
    request: () => ({
      body: {
        deliveries: Object.fromEntries(notificationTopics.map((topic) => [topic, 'daily'])),
        quietHours: null,
        digestAt: '08:00',
      },
      ifMatch: 0,
    }),
  },
  'GET /enrolments/:id/conversation': { ids: enrolment },
  'POST /enrolments/:id/conversation/read': { ids: enrolment },
  'POST /enrolments/:id/conversation/release': { ids: enrolment },
  'POST /enrolments/:id/messages': {
    ids: enrolment,
    request: (aim) => ({
      body: {
        kind: aim.role === 'candidate' ? 'question' : 'feedback',
        text: '再說明一次。',
        targetId: target(aim),
      },
    }),
  },

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
  'POST /enrolments/:id/further-attempt': {
    ids: enrolment,
    request: () => ({ body: { decisions: [] }, ifMatch: 1 }),
  },
  'GET /enrolments/:id/renewal-people': { ids: enrolment },
  'POST /enrolments/:id/renewal-proposals': {
    ids: enrolment,
    request: () => ({ body: { reason: '換了新的設備。' } }),
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
  'PUT /enrolments/:id/team': { ids: enrolment, request: () => ({ body: { members: [] }, ifMatch: 1 }) },
  'POST /enrolments/team': {
    request: (aim) => ({
      body: { enrolmentIds: enrolment(aim), memberId: aim.own.people.assessor.id },
    }),
  },
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
  const known = (['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).find(
    (method) => method === text,
  );
  if (known === undefined) throw new Error(`No method: ${text}`);
  return known;
}
