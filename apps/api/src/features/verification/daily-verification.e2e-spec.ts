import { jest } from '@jest/globals';
import { createApp, type TestApp } from '../../../test/support/app';
import { superuserSql } from '../../../test/support/assessment';
import { signedUnit } from '../../../test/support/case';
import { beat, jobsOf, runJobs, tellNews } from '../../../test/support/jobs';
import { AuditTrail } from '../audit/audit-trail';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { Verification } from './verification.service';

let app: TestApp;
beforeAll(async () => {
  app = await createApp();
});
afterAll(() => app.close());
afterEach(async () => {
  jest.restoreAllMocks();
  await superuserSql(app, 'DELETE FROM pgboss.job');
});

const home = () => app.actors.home.organisationId;
const check = () => beat(app, 'audit.verify');
const addOf = (organisationId: string) =>
  app.nest.get(Database).transaction({ organisationId }, () => {
    app.nest.get(Jobs).add('audit.verify', {});
    return Promise.resolve();
  });
const kept = async (organisationId = home()) => {
  const [row] = await superuserSql(
    app,
    `SELECT asked_at, failed_at, checked_at, (found ->> 'damaged')::int AS damaged FROM verification
      WHERE organisation_id = $1`,
    [organisationId],
  );
  return row;
};
/** As if what is kept of the checks had been a day earlier. */
const aDayLater = () =>
  superuserSql(
    app,
    `UPDATE verification SET checked_at = checked_at - interval '1 day', failed_at = failed_at - interval '1 day'`,
  );
/** What of the record this member was told by now. */
const told = async ({ token }: { readonly token: string }) => {
  await tellNews(app);
  const list = await app.call('GET', '/notifications?topic=record', { token });
  return list.body;
};
const grow = (events: number) =>
  app.nest.get(Database).transaction(app.actors.home.admin.actor, () =>
    app.nest.get(AuditTrail).recordAll(
      Array.from({ length: events }, (_, index) => ({
        ...{ action: 'feedback.released' as const, subjectId: home(), facts: { count: index } },
      })),
    ),
  );
const shown = () => app.call('GET', '/audit/verification', { token: app.as('auditor') });

describe('the daily check of a record', () => {
  it('is made in every organisation that has one, once a day', async () => {
    await signedUnit(app);
    await check();
    const first = await kept();
    expect(first).toMatchObject({ asked_at: null, failed_at: null, damaged: 0 });
    await check();
    expect(await kept()).toEqual(first);
    await aDayLater();
    await check();
    expect((await kept())?.['checked_at']).not.toEqual(first?.['checked_at']);
    expect(await told(app.actors.home.admin)).toMatchObject({ items: [] });
  });

  it('tells administrators and auditors what is wrong, once', async () => {
    const { admin, auditor, candidate } = app.actors.home;
    const { signOffId } = await signedUnit(app);
    await superuserSql(
      app,
      `SET session_replication_role = replica; UPDATE sign_off SET printed_name = '別人' WHERE id = '${signOffId}'`,
    );
    await aDayLater();
    await check();
    expect(await kept()).toMatchObject({ damaged: 1 });
    for (const [party, member] of Object.entries({ admin, auditor })) {
      expect(await told(member)).toMatchObject({
        items: [{ kind: 'record_damaged', party, link: '/audit', actor: null }],
      });
    }
    expect(await told(candidate)).toMatchObject({ items: [] });
    const letters = await superuserSql(
      app,
      "SELECT member_id FROM mail_message WHERE organisation_id = $1 AND kind = 'notification' AND member_id = ANY ($2)",
      [home(), [admin.id, auditor.id]],
    );
    expect(letters).toHaveLength(2);

    await aDayLater();
    await check();
    expect(await told(auditor)).toMatchObject({ items: [{ kind: 'record_damaged' }] });
    const events = await superuserSql(
      app,
      "SELECT facts FROM audit_event WHERE organisation_id = $1 AND action = 'record.damage_found'",
      [home()],
    );
    expect(events).toEqual([{ facts: { damaged: 1 } }]);
  });

  it('that cannot be carried out says so, and tells once, until one was', async () => {
    const failing = jest.spyOn(app.nest.get(Verification), 'checkWhole').mockRejectedValue(new Error('full'));
    const tryAll = async () => {
      await aDayLater();
      await addOf(home());
      for (let attempt = 0; attempt < 3; attempt += 1) await runJobs(app, ['audit.verify'], { early: true });
    };
    await grow(1_001);
    await tryAll();
    const row = await kept();
    expect(row?.['asked_at']).toBeNull();
    expect((await shown()).at('failedAt')).toBe((row?.['failed_at'] as Date).toISOString());
    const once = [{ kind: 'verification_failed' }, { kind: 'record_damaged' }];
    expect(await told(app.actors.home.auditor)).toMatchObject({ items: once });

    // The same day it is not tried again by itself, the next it is, and nobody is told a second time.
    const calls = () => failing.mock.calls.filter(([organisationId]) => organisationId === home()).length;
    expect(calls()).toBe(3);
    await check();
    expect(calls()).toBe(3);
    await tryAll();
    expect(calls()).toBe(6);
    expect(await told(app.actors.home.auditor)).toMatchObject({ items: once });

    failing.mockRestore();
    await addOf(home());
    expect((await app.call('POST', '/audit/verification', { token: app.as('auditor') })).at('running')).toBe(
      true,
    );
    await runJobs(app, ['audit.verify']);
    expect((await shown()).body).toMatchObject({ failedAt: null, late: false, running: false });

    // Letting go of an old failure says nothing new.
    const letters = (await jobsOf(app, 'dead-letters')).filter((letter) => letter['group_id'] === home());
    expect(letters).toHaveLength(2);
    for (const { id } of letters) {
      await app.call('POST', `/system/jobs/${String(id)}/discard`, { token: app.as('admin') });
    }
    expect(await kept()).toMatchObject({ failed_at: null });
  });

  it('is seen to be missing, and says how many events it has still to look at', async () => {
    const before = await shown();
    expect(before.body).toMatchObject({ late: false, uncheckedEvents: 0 });
    await superuserSql(app, "UPDATE verification SET checked_at = checked_at - interval '49 hours'");
    await grow(2_050);
    const looked = await shown();
    expect(looked.body).toMatchObject({ late: true, newerEvents: 2_000 });
    expect(looked.at('uncheckedEvents')).toBe(Number(before.at('newerEvents')) + 50);
  });
});
