import { beat, tellNews } from '../../../test/support/jobs';
import { notificationTopics } from '@attest/domain';
import { createApp, type TestApp } from '../../../test/support/app';
import {
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantUnit,
  setClock,
  superuserSql,
} from '../../../test/support/assessment';
import { coverAll, decide, observe } from '../../../test/support/case';
import { letters } from '../../../test/support/letters';
import { Database } from '../../platform/database/database';
import { MailQueue } from '../../platform/mail/mail-queue';
import { DeriveNotifications } from './derive-notifications';

let app: TestApp;
let unit: PlantedUnit;
beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId, { elements: [2], critical: 1 });
});
afterEach(() => {
  setClock(app, null);
});
afterAll(() => app.close());

/** After everything that is recorded by the clock on the wall. */
const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);

const newEnrolment = async (): Promise<PlantedEnrolment> =>
  plantEnrolment(app, unit, {
    candidate: await app.actors.member({ roles: ['candidate'], displayName: '周思妤' }),
    assessor: await app.actors.member({ roles: ['assessor'], displayName: '林佳穎' }),
    supervisor: await app.actors.member({ roles: ['supervisor'] }),
  });
const indicator = (index: number): string => unit.indicatorIds[index] ?? '';
const derive = () => tellNews(app);
const told = async (who: { token: string }) => {
  const page = await app.call('GET', '/notifications', { token: who.token });
  const { items } = Object(page.body) as {
    items: { id: string; kind: string; link: string; readAt: string | null }[];
  };
  return items;
};
const kindsOf = async (who: { token: string }) => (await told(who)).map(({ kind }) => kind);
const request = (enrolment: PlantedEnrolment, message = '請補上客戶簽收單。', index = 0) =>
  app.call('POST', `/enrolments/${enrolment.id}/requests`, {
    token: enrolment.assessor.token,
    body: { targetId: indicator(index), message },
  });
const mails = (memberId: string) => letters(app, 'member_id = $1 ORDER BY created_at, id', [memberId]);

describe('who is told', () => {
  it('tells who gets a unit, who loses it and who goes on with it, each in their own words', async () => {
    const enrolment = await newEnrolment();
    const next = await app.actors.member({ roles: ['assessor'], displayName: '陳冠宇' });
    const signer = await app.actors.member({ roles: ['supervisor'], displayName: '許雅雯' });
    await app.call('PATCH', `/enrolments/${enrolment.id}`, {
      token: app.as('admin'),
      ifMatch: 1,
      body: { assessorId: next.id, supervisorId: signer.id },
    });
    await derive();
    const first = async (who: { token: string }) => (await told(who)).map(({ kind, link }) => [kind, link]);
    const place = `/enrolments/${enrolment.id}`;
    expect(await first(enrolment.assessor)).toEqual([['assessing_taken', '/candidates']]);
    expect(await first(enrolment.supervisor)).toEqual([['signing_taken', '/sign-offs']]);
    expect(await first(next)).toEqual([
      ['supervisor_changed', place],
      ['assessing_given', place],
    ]);
    expect(await first(signer)).toEqual([
      ['signing_given', place],
      ['assessor_changed', place],
    ]);
    expect(await kindsOf(enrolment.candidate)).toEqual(['supervisor_changed', 'assessor_changed']);
    const [given] = (await told(next)).filter(({ kind }) => kind === 'assessing_given');
    expect(given).toMatchObject({ other: { displayName: '林佳穎' }, candidate: { displayName: '周思妤' } });
    const [mail] = await mails(enrolment.assessor.id);
    expect(mail?.subject).toMatch(/把周思妤改由陳冠宇評量/);
  });

  it('tells each party in their own words where to go, and nobody of what they did themselves', async () => {
    const enrolment = await newEnrolment();
    await request(enrolment);
    await coverAll(app, enrolment);
    await decide(app, enrolment);
    await derive();
    expect(await kindsOf(enrolment.candidate)).toEqual([
      'outcome_competent',
      'evidence_recorded',
      'evidence_recorded',
      'evidence_requested',
    ]);
    expect(await kindsOf(enrolment.supervisor)).toEqual(['ready_to_sign']);
    expect(await kindsOf(enrolment.assessor)).toEqual([]);
    const [decided, , recorded, requested] = await told(enrolment.candidate);
    expect(decided?.link).toBe(`/my-units/${enrolment.id}`);
    expect(requested?.link).toBe(`/my-units/${enrolment.id}?target=${indicator(0)}`);
    expect(recorded).toMatchObject({
      party: 'candidate',
      actor: { displayName: '林佳穎' },
      candidate: { displayName: '周思妤' },
      unit: { title: '測試單元' },
      targetCode: 'P1',
      targetCount: 3,
    });
  });

  it('tells of a third party’s answer once, in the name of whoever gave it', async () => {
    const enrolment = await newEnrolment();
    const sent = await app.call('POST', `/enrolments/${enrolment.id}/third-parties`, {
      token: enrolment.assessor.token,
      body: {
        ...{ method: 'third_party_report', inviteeName: '陳主任', relationship: 'customer', locale: 'zh-TW' },
        ...{ days: 10, questions: [{ text: '他事先聯絡了嗎？', targetIds: [indicator(0)] }] },
      },
    });
    await app.call('POST', '/third-party/answer', {
      headers: { 'invitation-token': sent.textAt('link').split('#')[1] ?? '' },
      body: {
        ...{ name: '陳美玲', position: '採購主任', relationship: 'customer', knownSince: '2024 年起' },
        ...{ conflictDeclared: false, answers: [{ rating: 'always' }], statement: '據實回答。' },
      },
    });
    await derive();
    for (const who of [enrolment.assessor, enrolment.candidate]) {
      expect(await told(who)).toMatchObject([
        { kind: 'third_party_answered', actor: null, thirdPartyName: '陳美玲' },
      ]);
      expect(await told(who)).toHaveLength(1);
    }
  });

  it('tells nobody twice, whatever reads the trail at the same time, and forgets nothing after a crash', async () => {
    const enrolment = await newEnrolment();
    const organisationId = unit.organisationId;
    await request(enrolment);
    // It dies after the notifications were written and before the commit: the cursor is where it was.
    const queue = app.nest.get(MailQueue);
    Object.assign(queue, {
      enqueue: () => {
        throw new Error('the power is gone');
      },
    });
    await expect(app.nest.get(DeriveNotifications).derive(organisationId)).rejects.toThrow(
      'the power is gone',
    );
    Reflect.deleteProperty(queue, 'enqueue');
    expect(await kindsOf(enrolment.candidate)).toEqual([]);
    await observe(app, enrolment, [indicator(0)]);
    await Promise.all(
      Array.from({ length: 4 }, () => app.nest.get(DeriveNotifications).derive(organisationId)),
    );
    await derive();
    expect(await kindsOf(enrolment.candidate)).toEqual(['evidence_recorded', 'evidence_requested']);
    const lost = await superuserSql(
      app,
      `SELECT h.sequence = c.sequence AS told FROM audit_head h JOIN notification_cursor c USING (organisation_id)
       WHERE organisation_id = $1`,
      [organisationId],
    );
    expect(lost).toEqual([{ told: true }]);
  });

  it('shows nothing to somebody who is no longer on the enrolment, or no longer holds the role', async () => {
    const enrolment = await newEnrolment();
    await app.call('POST', `/enrolments/${enrolment.id}/messages`, {
      token: enrolment.candidate.token,
      body: { kind: 'question', text: '要補幾次？', targetId: indicator(0) },
    });
    await derive();
    const unread = async () =>
      (await app.call('GET', '/notifications/unread', { token: enrolment.assessor.token })).at('count');
    expect([await kindsOf(enrolment.assessor), await unread()]).toEqual([['question_asked'], 1]);
    const next = await app.actors.member({ roles: ['assessor'] });
    await superuserSql(app, 'UPDATE enrolment SET assessor_id = $2 WHERE id = $1', [enrolment.id, next.id]);
    expect([await kindsOf(enrolment.assessor), await unread()]).toEqual([[], 0]);
    await superuserSql(app, 'UPDATE enrolment SET assessor_id = $2 WHERE id = $1', [
      enrolment.id,
      enrolment.assessor.id,
    ]);
    await superuserSql(app, `UPDATE member_role SET role = 'author' WHERE member_id = $1`, [
      enrolment.assessor.id,
    ]);
    expect(await kindsOf(enrolment.assessor)).toEqual([]);
  });

  it('marks as read what is named, and all up to one; filters by topic and pages by cursor', async () => {
    const enrolment = await newEnrolment();
    await request(enrolment, '一', 0);
    await request(enrolment, '二', 1);
    await observe(app, enrolment, [indicator(0)]);
    await derive();
    const { token } = enrolment.candidate;
    const first = await app.call('GET', '/notifications?limit=2', { token });
    expect([first.at('items.0.kind'), first.at('items.1.kind')]).toEqual([
      'evidence_recorded',
      'evidence_requested',
    ]);
    const second = await app.call('GET', `/notifications?limit=2&cursor=${first.textAt('nextCursor')}`, {
      token,
    });
    expect([second.at('items.length'), second.at('nextCursor')]).toEqual([1, null]);
    expect((await app.call('GET', '/notifications?topic=evidence', { token })).at('items.length')).toBe(1);
    const one = await app.call('POST', '/notifications/read', {
      token,
      body: { ids: [first.textAt('items.0.id')] },
    });
    expect(one.at('count')).toBe(2);
    expect((await app.call('GET', '/notifications?unread=true', { token })).at('items.length')).toBe(2);
    const all = await app.call('POST', '/notifications/read', {
      token,
      body: { through: first.at('items.0.sequence') },
    });
    expect(all.at('count')).toBe(0);
    const foreign = await app.call('POST', '/notifications/read', {
      token: enrolment.assessor.token,
      body: { ids: [first.textAt('items.1.id')] },
    });
    expect(foreign.status).toBe(200);
  });
});

describe('by e-mail', () => {
  const save = (who: { token: string }, version: number, over: object = {}) =>
    app.call('PUT', '/notifications/preferences', {
      token: who.token,
      ifMatch: version,
      body: {
        deliveries: {
          ...{ conversation: 'at_once', requests: 'at_once', evidence: 'daily', judgements: 'daily' },
          ...{
            decisions: 'at_once',
            third_parties: 'daily',
            plans: 'off',
            appointments: 'at_once',
            reminders: 'daily',
            record: 'off',
          },
        },
        quietHours: { from: '21:00', to: '07:30' },
        digestAt: '08:00',
        ...over,
      },
    });

  it('writes at once, one e-mail for what came together, without the words people wrote', async () => {
    const enrolment = await newEnrolment();
    setClock(app, `${day}T02:00:00Z`);
    await request(enrolment, '這句話只給你看', 0);
    await request(enrolment, '這句也是', 1);
    await derive();
    const [mail, ...more] = await mails(enrolment.candidate.id);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ kind: 'notification', locale: 'zh-TW', subject: '[Attest] 2 則新通知' });
    expect(String(mail?.['body'])).toContain(`/my-units/${enrolment.id}?target=${indicator(0)}`);
    expect(String(mail?.['body'])).toContain('/me#notifications');
    expect(String(mail?.['body'])).not.toContain('這句');
  });

  it('waits for the end of the quiet hours of the person, by the clock of the organisation', async () => {
    const [enrolment, wakeful] = [await newEnrolment(), await newEnrolment()];
    // 23:30 in Taipei
    setClock(app, `${day}T15:30:00Z`);
    await request(enrolment);
    await derive();
    const [mail] = await mails(enrolment.candidate.id);
    expect(mail?.['not_before']).toEqual(new Date(`${day}T23:30:00Z`));

    expect((await save(wakeful.candidate, 0, { quietHours: null })).status).toBe(200);
    await request(wakeful);
    await derive();
    const [now] = await mails(wakeful.candidate.id);
    expect(now?.['not_before']).toEqual(new Date(`${day}T15:30:00Z`));
  });

  it('gathers the rest for the hour of the digest, without what was read meanwhile', async () => {
    const enrolment = await newEnrolment();
    setClock(app, `${day}T02:00:00Z`);
    expect((await save(enrolment.candidate, 0, { digestAt: '17:15' })).status).toBe(200);
    await observe(app, enrolment, [indicator(0)]);
    await observe(app, enrolment, [indicator(1)]);
    await derive();
    expect(await mails(enrolment.candidate.id)).toEqual([]);
    const [newest] = await told(enrolment.candidate);
    await app.call('POST', '/notifications/read', {
      token: enrolment.candidate.token,
      body: { ids: [newest?.id] },
    });
    setClock(app, `${day}T09:14:00Z`);
    await beat(app, 'notifications.digest');
    expect(await mails(enrolment.candidate.id)).toEqual([]);
    setClock(app, `${day}T09:15:00Z`);
    await beat(app, 'notifications.digest');
    await beat(app, 'notifications.digest');
    const [digest, ...more] = await mails(enrolment.candidate.id);
    expect(more).toEqual([]);
    expect(digest).toMatchObject({ kind: 'digest', subject: '[Attest] 今天的摘要：1 則通知' });
  });

  it('writes nothing about a topic that is off, and keeps one version of the settings', async () => {
    const enrolment = await newEnrolment();
    const { candidate } = enrolment;
    const before = await app.call('GET', '/notifications/preferences', { token: candidate.token });
    expect(before.body).toMatchObject({
      version: 0,
      timeZone: 'Asia/Taipei',
      email: candidate.email,
      sends: false,
    });
    const deliveries = Object.fromEntries(notificationTopics.map((topic) => [topic, 'off']));
    expect((await save(candidate, 0, { deliveries })).at('version')).toBe(1);
    expect((await save(candidate, 0)).status).toBe(412);
    await request(enrolment);
    await derive();
    expect([await kindsOf(candidate), await mails(candidate.id)]).toEqual([['evidence_requested'], []]);
    expect((await save(candidate, 1, { digestAt: '25:00' })).status).toBe(422);
    expect((await save(candidate, 1, { digestAt: '06:45' })).at('version')).toBe(2);
  });

  it('leaves with the commit of what it tells about', async () => {
    const { candidate } = await newEnrolment();
    const failing = app.nest.get(Database).transaction({ organisationId: unit.organisationId }, () => {
      const message = { kind: 'test', memberId: candidate.id, to: candidate.email, locale: 'en' } as const;
      app.nest.get(MailQueue).enqueue([{ ...message, subject: 'x', body: 'y' }]);
      return Promise.reject(new Error('no'));
    });
    await expect(failing).rejects.toThrow('no');
    expect(await mails(candidate.id)).toEqual([]);
  });
});
