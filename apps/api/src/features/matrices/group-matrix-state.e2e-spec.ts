import type { Staff, TestMember } from '../../../test/support/actors';
import { createApp, type TestApp } from '../../../test/support/app';
import {
  type PlantedEnrolment,
  plantEnrolment,
  plantUnit,
  setClock,
  superuserSql,
} from '../../../test/support/assessment';
import { ask, coverAll, decide, displayed, observe } from '../../../test/support/case';
import type { Answer } from '../../../test/support/request';
import { indicatorRules } from '../../../test/support/rules';

let app: TestApp;
beforeAll(async () => {
  app = await createApp();
});
afterEach(() => setClock(app, null));
afterAll(() => app.close());

/** An organisation of its own: nobody else changes anything in it. */
async function enrolled(): Promise<{ staff: Staff; enrolment: PlantedEnrolment }> {
  const staff = await app.actors.organisation();
  const unit = await plantUnit(app, staff.organisationId);
  const { admin, candidate, assessor, supervisor } = staff;
  return { staff, enrolment: await plantEnrolment(app, unit, { admin, candidate, assessor, supervisor }) };
}

const read = ({ token }: TestMember, etag?: string, query = ''): Promise<Answer> =>
  app.call('GET', `/matrix${query}`, {
    token,
    ...(etag === undefined ? {} : { headers: { 'if-none-match': etag } }),
  });
const etagOf = ({ headers }: Answer): string => String(headers['etag']);

/** Nothing is sent while nothing changes; after the change everything is, under another ETag. */
async function changes(reader: TestMember, change: () => Promise<Answer>): Promise<Answer> {
  const before = etagOf(await read(reader));
  expect((await read(reader, before)).status).toBe(304);
  const done = await change();
  if (done.status > 299) throw new Error(`The change was refused: ${done.text}`);
  const after = await read(reader, before);
  expect(after.status).toBe(200);
  expect(etagOf(after)).not.toBe(before);
  const again = await read(reader, etagOf(after));
  expect([again.status, again.text, etagOf(again)]).toEqual([304, '', etagOf(after)]);
  return done;
}

const version = async ({ id }: PlantedEnrolment, { token }: TestMember): Promise<number> =>
  Number((await app.call('GET', `/enrolments/${id}`, { token })).at('version'));
const memberVersion = async (admin: TestMember, { id }: TestMember): Promise<number> =>
  Number((await app.call('GET', `/members/${id}`, { token: admin.token })).at('version'));

describe('the ETag of the matrix of a group', () => {
  it('becomes another with each step of an assessment, and the answer is sent once a state', async () => {
    const { staff, enrolment } = await enrolled();
    const { assessor, supervisor } = staff;
    const { indicatorIds, criticalIds } = enrolment.unit;
    await changes(assessor, () => observe(app, enrolment, [...indicatorIds, ...criticalIds]));
    await changes(assessor, () => ask(app, enrolment, indicatorIds));
    await changes(assessor, () => decide(app, enrolment));
    await changes(assessor, async () => {
      const { body } = await displayed(app, enrolment);
      return app.call('POST', `/enrolments/${enrolment.id}/return`, {
        token: supervisor.token,
        body: { outcomeId: body.outcomeId, reasonCode: 'other', reason: '缺附件' },
      });
    });
    await changes(assessor, () => decide(app, enrolment));
    await changes(assessor, async () => {
      const { body } = await displayed(app, enrolment);
      return app.call('POST', `/enrolments/${enrolment.id}/sign-off`, { token: supervisor.token, body });
    });
  });

  it('tells one returned from one that was never decided', async () => {
    const { staff, enrolment } = await enrolled();
    await coverAll(app, enrolment);
    await changes(staff.assessor, async () => {
      await decide(app, enrolment);
      const { body } = await displayed(app, enrolment);
      return app.call('POST', `/enrolments/${enrolment.id}/return`, {
        token: staff.supervisor.token,
        body: { outcomeId: body.outcomeId, reasonCode: 'other', reason: '缺附件' },
      });
    });
  });

  it('becomes another with a due date, an assessor, a withdrawal and a further enrolment', async () => {
    const { staff, enrolment } = await enrolled();
    const { admin, organisationId } = staff;
    const change = async (body: object) =>
      app.call('PATCH', `/enrolments/${enrolment.id}`, {
        token: admin.token,
        body,
        ifMatch: await version(enrolment, admin),
      });
    await changes(admin, () => change({ dueOn: '2031-01-31' }));
    const other = await app.actors.member({ roles: ['assessor'], organisationId });
    await changes(admin, () => change({ assessorId: other.id }));
    const candidate = await app.actors.member({ roles: ['candidate'], organisationId });
    await changes(admin, () =>
      app.call('POST', '/enrolments', {
        token: admin.token,
        body: {
          candidateIds: [candidate.id],
          unitId: enrolment.unit.id,
          assessorId: staff.assessor.id,
          supervisorId: staff.supervisor.id,
        },
      }),
    );
    await changes(admin, async () =>
      app.call('POST', `/enrolments/${enrolment.id}/withdraw`, {
        token: admin.token,
        body: { reason: '離職' },
        ifMatch: await version(enrolment, admin),
      }),
    );
  });

  it('becomes another with the name or department of a person, the rules and the time zone', async () => {
    const { staff } = await enrolled();
    const { admin, assessor } = staff;
    const rename = async (member: TestMember, body: object) =>
      app.call('PATCH', `/members/${member.id}`, {
        token: admin.token,
        body,
        ifMatch: await memberVersion(admin, member),
      });
    await changes(assessor, () => rename(staff.candidate, { displayName: '林佳穎' }));
    await changes(assessor, () => rename(staff.candidate, { department: '客戶成功部' }));
    await changes(assessor, () => rename(assessor, { displayName: '陳冠宇' }));
    await changes(admin, () =>
      app.call('PUT', '/evidence-rules', {
        token: admin.token,
        body: { rules: { ...indicatorRules, overrides: [], warnDays: 45 }, reason: '內部稽核要求' },
        ifMatch: 1,
      }),
    );
    expect((await read(admin)).at('warnDays')).toBe(45);
    const before = etagOf(await read(assessor));
    await superuserSql(app, 'UPDATE organisation SET time_zone = $2 WHERE id = $1', [
      staff.organisationId,
      'Pacific/Kiritimati',
    ]);
    expect(etagOf(await read(assessor, before))).not.toBe(before);
  });

  it('becomes another with the day and with what time alone has changed, which no event tells', async () => {
    const { staff, enrolment } = await enrolled();
    const { assessor } = staff;
    await coverAll(app, enrolment);
    const today = etagOf(await read(assessor));
    setClock(app, new Date(Date.now() + 86_400_000).toISOString());
    const tomorrow = etagOf(await read(assessor, today));
    expect(tomorrow).not.toBe(today);
    const late = new Date(Date.now() + 800 * 86_400_000).toISOString();
    setClock(app, late);
    const aged = await read(assessor, tomorrow);
    expect([aged.status, aged.at('cells.strip')]).toEqual([200, 'ooo oo']);
    expect((await read(assessor, etagOf(aged))).status).toBe(304);
    await superuserSql(
      app,
      "UPDATE enrolment SET indicator_strip = replace(indicator_strip, 'o', 'n') WHERE id = $1",
      [enrolment.id],
    );
    expect((await read(assessor, etagOf(aged))).status).toBe(200);
  });

  it('is of one reader: another reach, another release and another organisation have their own', async () => {
    const { staff, enrolment } = await enrolled();
    const { admin, assessor, supervisor } = staff;
    const own = etagOf(await read(assessor));
    expect((await read(admin, own)).status).toBe(200);
    expect((await read(supervisor, own)).status).toBe(200);
    expect((await read(assessor, own, `?releaseId=${enrolment.unit.releaseId}`)).status).toBe(200);
    await changes(assessor, async () =>
      app.call('PUT', `/members/${assessor.id}/roles`, {
        token: admin.token,
        body: { roles: ['assessor', 'admin'] },
        ifMatch: await memberVersion(admin, assessor),
      }),
    );
    const empty = etagOf(await read((await app.actors.organisation()).admin));
    expect((await read((await app.actors.organisation()).admin, empty)).status).toBe(200);
  });

  it('is known in a list, weak or as a proxy passes it on', async () => {
    const { staff } = await enrolled();
    const etag = etagOf(await read(staff.assessor));
    expect(etag).toMatch(/^W\/"[\w-]+"$/);
    expect((await read(staff.assessor, `"other", ${etag}`)).status).toBe(304);
    expect((await read(staff.assessor, etag.replace('W/', ''))).status).toBe(304);
    expect((await read(staff.assessor, '"other"')).status).toBe(200);
  });
});
