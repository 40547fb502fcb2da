import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Role } from '@attest/domain';
import type { Staff, TestMember } from '../support/actors';
import type { TestApp } from '../support/app';
import {
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantFile,
  plantUnit,
  superuserSql,
} from '../support/assessment';
import { coverAll, decide, observe } from '../support/case';
import { plantDeadLetter } from '../support/jobs';
import { countFor, plantOnProgramme, type PlantedProgramme, plantProgramme } from '../support/programmes';
import { sql } from '../support/sql';
import { beginUpload } from '../support/tus';
import { upload } from '../support/upload';
import { planCase } from './plans';

/** An enrolment with everything on it that has an address of its own. */
export interface Case {
  readonly enrolment: PlantedEnrolment;
  /** What the assessor recorded, and what the candidate brought, not judged yet. */
  readonly observationId: string;
  readonly uploadId: string;
  readonly uploadVersionId: string;
  readonly fileId: string;
  readonly requestId: string;
  /** In the upload, by each who may. */
  readonly markIds: { readonly assessor: string; readonly candidate: string };
  /** Somebody without an account is asked about the candidate. */
  readonly invitationId: string;
  /** Proposed by the assessor. */
  readonly appointmentId: string;
  readonly outcomeId: string | null;
  readonly planVersionId: string;
  readonly adjustmentId: string;
  /** Of the unit alone; the candidate is on it with this enrolment. */
  readonly programme: PlantedProgramme;
  readonly programmeEnrolmentId: string;
}

/** One set of people with their cases, in one organisation. */
export interface Corner {
  readonly people: Readonly<Record<Role, TestMember>>;
  readonly unit: PlantedUnit;
  readonly open: Case;
  readonly decided: Case;
  readonly toolId: string;
  readonly toolVersionId: string;
  readonly programmeId: string;
  readonly programmeVersionId: string;
  /** Led by the assessor, with the candidate in it. */
  readonly groupId: string;
  readonly importId: string;
  readonly findingId: string;
  readonly editId: string;
  readonly sourceFileId: string;
  /** Begun by each of those who may. */
  readonly uploads: Readonly<Record<'author' | 'assessor' | 'candidate', string>>;
  /** Jobs that were given up, by what is to be done about them. */
  readonly deadLetters: Readonly<Record<'retry' | 'discard', string>>;
}

export interface World {
  /** The people who ask, and what is theirs. */
  readonly own: Corner;
  /** Other people of the same organisation. */
  readonly others: Corner;
  /** Another organisation. */
  readonly away: Corner;
}

export async function makeWorld(app: TestApp): Promise<World> {
  const { home, away } = app.actors;
  const others = await otherPeople(app, home);
  const unit = await plantUnit(app, home.organisationId);
  return {
    own: await makeCorner(app, home, unit),
    others: await makeCorner(app, others, unit),
    away: await makeCorner(app, away, await plantUnit(app, away.organisationId)),
  };
}

async function otherPeople(app: TestApp, home: Staff): Promise<Staff> {
  const one = (role: Role) => app.actors.member({ roles: [role] });
  return {
    ...home,
    assessor: await one('assessor'),
    candidate: await one('candidate'),
    supervisor: await one('supervisor'),
  };
}

export async function makeCorner(app: TestApp, people: Staff, unit: PlantedUnit): Promise<Corner> {
  return {
    people,
    unit,
    open: await makeCase(app, people, unit, false),
    decided: await makeCase(app, people, unit, true),
    ...(await makeTools(app, people.author, unit)),
    ...(await makeProgramme(app, people.author, unit)),
    groupId: await makeGroup(app, people),
    // Whoever publishes is another one than who imported.
    ...(await makeImport(
      app,
      await app.actors.member({ roles: ['author'], organisationId: unit.organisationId }),
    )),
    sourceFileId: await plantFile(app, people.author, { purpose: 'standard_source' }),
    uploads: {
      author: await makeUpload(app, people.author),
      assessor: await makeUpload(app, people.assessor),
      candidate: await makeUpload(app, people.candidate),
    },
    deadLetters: {
      retry: await plantDeadLetter(app, unit.organisationId),
      discard: await plantDeadLetter(app, unit.organisationId),
    },
  };
}

/** Of a unit that two corners share, the tools of the first are those of the second. */
async function makeTools(app: TestApp, author: TestMember, unit: PlantedUnit) {
  await app.call('POST', `/units/${unit.id}/tools`, { token: author.token });
  const [tool] = await sql(
    app.database.superuserUrl,
    'SELECT id, latest_version_id AS version FROM assessment_tool WHERE unit_id = $1 ORDER BY kind LIMIT 1',
    [unit.id],
  );
  return { toolId: String(tool?.['id']), toolVersionId: String(tool?.['version']) };
}

async function makeGroup(app: TestApp, { admin, assessor, candidate }: Staff): Promise<string> {
  const body = { name: '2026 系統整合班', leaderId: assessor.id };
  const id = (await app.call('POST', '/groups', { token: admin.token, body })).textAt('id');
  const members = { candidateIds: [candidate.id] };
  await app.call('POST', `/groups/${id}/members`, { token: admin.token, body: members });
  return id;
}

async function makeProgramme(app: TestApp, { token }: TestMember, unit: PlantedUnit) {
  const made = await app.call('POST', `/releases/${unit.releaseId}/programmes`, { token });
  return { programmeId: made.textAt('id'), programmeVersionId: made.textAt('latest.id') };
}

async function makeCase(app: TestApp, people: Staff, unit: PlantedUnit, decided: boolean): Promise<Case> {
  const { admin, candidate, assessor, supervisor } = people;
  // A second unit's worth of work of the same candidate: one open and one decided enrolment stand side by side.
  const enrolment = await plantEnrolment(app, decided ? await plantUnit(app, unit.organisationId) : unit, {
    admin,
    candidate,
    assessor,
    supervisor,
  });
  const { indicatorIds } = enrolment.unit;
  const observed = await observe(app, enrolment, indicatorIds.slice(0, 1));
  const fileId = await plantFile(app, candidate);
  const uploaded = await app.call('POST', `/enrolments/${enrolment.id}/uploads`, {
    token: candidate.token,
    body: uploadBody(fileId, indicatorIds[1]),
  });
  const request = await app.call('POST', `/enrolments/${enrolment.id}/requests`, {
    token: assessor.token,
    body: { targetId: indicatorIds[2], message: '請補上客戶簽收單。' },
  });
  const place = { enrolment, fileId, uploadVersionId: uploaded.textAt('versionId') };
  const mark = async ({ token }: TestMember) => {
    const path = `/evidence/${uploaded.textAt('evidenceId')}/marks`;
    return (await app.call('POST', path, { token, body: markBody(place) })).textAt('id');
  };
  const markIds = { assessor: await mark(assessor), candidate: await mark(candidate) };
  const invited = await app.call('POST', `/enrolments/${enrolment.id}/third-parties`, {
    token: assessor.token,
    body: invitationBody(indicatorIds[0]),
  });
  const agreed = await app.call('POST', '/appointments', {
    token: assessor.token,
    body: appointmentBody(enrolment),
  });
  const planned = await planCase(app, enrolment);
  const onProgramme = await putOnProgramme(app, people, enrolment);
  let outcomeId: string | null = null;
  if (decided) {
    await coverAll(app, enrolment);
    outcomeId = (await decide(app, enrolment)).textAt('id');
    await superuserSql(app, "UPDATE programme_enrolment SET state = 'decided' WHERE id = $1", [
      onProgramme.programmeEnrolmentId,
    ]);
  }
  return {
    enrolment,
    observationId: observed.textAt('evidenceId'),
    uploadId: uploaded.textAt('evidenceId'),
    uploadVersionId: uploaded.textAt('versionId'),
    fileId,
    requestId: request.textAt('id'),
    markIds,
    invitationId: invited.textAt('invitation.id'),
    appointmentId: agreed.textAt('id'),
    outcomeId,
    ...planned,
    ...onProgramme,
  };
}

async function putOnProgramme(app: TestApp, people: Staff, enrolment: PlantedEnrolment) {
  const staff = { ...people, organisationId: enrolment.unit.organisationId };
  const programme = await plantProgramme(app, staff, {
    sections: [{ units: [enrolment.unit] }],
    entry: ['高中職以上畢業'],
    attitudesOnce: false,
  });
  const { candidate, assessor, supervisor } = enrolment;
  const made = await plantOnProgramme(app, programme, staff, { units: [], candidate, assessor, supervisor });
  await countFor(app, made, enrolment, 'going_on');
  return { programme, programmeEnrolmentId: made.id };
}

async function makeUpload(app: TestApp, { token }: TestMember): Promise<string> {
  const answer = await beginUpload(
    { url: app.url, token },
    { name: 'note.txt', size: 5, sha256: randomBytes(32).toString('hex') },
  );
  return String(answer.at('id'));
}

export const programmeBody = (unitId: string) => ({
  ...{ name: '新進人員學程', nameEn: null, description: null, level: null, attitudesOnce: true },
  ...{ dueMonths: 6, validityMonths: 24, unitValidityMonths: null },
  sections: [{ name: null, choose: null, units: [{ unitId, dueMonths: null, requires: [] }] }],
  entryRequirements: [{ text: '高中職以上畢業' }],
});

export const uploadBody = (fileId: string, targetId: string | undefined) => ({
  title: '簽收單',
  occurredAt: new Date(Date.now() - 3_600_000).toISOString(),
  fileIds: [fileId],
  targetIds: [targetId],
  declaredOwnWork: true,
  declaration: '這是我自己完成的工作。',
});

/** A page of the upload, said to show the indicator it is claimed for. */
export const markBody = ({
  enrolment,
  fileId,
  uploadVersionId,
}: Pick<Case, 'enrolment' | 'fileId' | 'uploadVersionId'>) => ({
  versionId: uploadVersionId,
  fileId,
  enrolmentId: enrolment.id,
  locator: { kind: 'page', page: 1 },
  targetIds: [enrolment.unit.indicatorIds[1]],
});

export const appointmentBody = ({ id }: Pick<PlantedEnrolment, 'id'>) => ({
  ...{ method: 'direct_observation', enrolmentIds: [id], minutes: 45, way: 'on_site' },
  startsAt: new Date(Date.now() + 2 * 86_400_000).toISOString(),
});

export const invitationBody = (targetId: string | undefined) => ({
  method: 'third_party_report',
  inviteeName: '陳主任',
  relationship: 'supervisor',
  locale: 'zh-TW',
  days: 14,
  questions: [{ text: '他能不能自己完成簽收？', targetIds: [targetId] }],
});

async function makeImport(
  app: TestApp,
  author: TestMember,
): Promise<{ importId: string; findingId: string; editId: string }> {
  const content = readFileSync(new URL('../../../../samples/BAS2421-003v2.txt', import.meta.url));
  const answer = await upload(app.url, '/imports', author.token, {
    name: 'sample.txt',
    content,
    type: 'text/plain',
  });
  if (answer.status !== 201) throw new Error(answer.text);
  const importId = String(answer.at('id'));
  const [finding] = await sql(
    app.database.superuserUrl,
    'SELECT id FROM finding WHERE import_id = $1 ORDER BY position LIMIT 1',
    [importId],
  );
  // The edits of the corner before come over: what it edited has a version already.
  const version = answer.at('edits.0.version');
  const edited = await app.call('POST', `/imports/${importId}/edits`, {
    ...{ token: author.token, ifMatch: typeof version === 'number' ? version : 0 },
    body: {
      ...{ kind: 'element', op: 'set-text', text: `改過的名稱 ${importId}` },
      at: answer.at('reading.units.0.elements.0.at'),
    },
  });
  return { importId, findingId: String(finding?.['id']), editId: edited.textAt('edits.0.edits.0.id') };
}
