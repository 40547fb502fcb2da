import { randomUUID } from 'node:crypto';
import { createApp, type TestApp } from '../../../test/support/app';
import { plantEnrolment, plantUnit, superuserSql } from '../../../test/support/assessment';
import { OrganisationEntity } from '../../features/organisations/organisation.entity';
import { ThirdPartyEventEntity } from '../../features/third-parties/third-party-event.entity';
import { Database } from './database';
import { statement } from './statement';

const rename = statement('test_write_rename', 'UPDATE organisation SET name = $1');
const divide = statement('test_write_divide', 'SELECT 1 / $1::int');
const readName = statement('test_write_read', 'SELECT name FROM organisation');

describe('statements nobody waits for', () => {
  let app: TestApp;
  let database: Database;
  beforeAll(async () => {
    app = await createApp();
    database = app.nest.get(Database);
  });
  afterAll(() => app.close());

  const home = () => app.actors.home.admin.actor;
  const stored = async () =>
    (await superuserSql(app, 'SELECT name FROM organisation WHERE id = $1', [home().organisationId]))[0]?.[
      'name'
    ];

  it('are seen by those after them, and stand once the transaction has ended', async () => {
    const seen = await database.transaction(home(), () => {
      database.write(rename, ['written']);
      return database.one<{ name: string }>(readName);
    });
    expect(seen).toEqual({ name: 'written' });
    expect(await stored()).toBe('written');
  });

  it('take everything with them when they fail, and say why themselves', async () => {
    const before = await stored();
    const failing = database.transaction(home(), async () => {
      database.write(rename, ['lost']);
      database.write(divide, [0]);
      // What comes after only hears that the transaction is aborted.
      await database.one(readName);
    });
    await expect(failing).rejects.toThrow(/division by zero/);
    const unheard = database.transaction(home(), () => {
      database.write(rename, ['lost']);
      database.write(divide, [0]);
      return Promise.resolve();
    });
    await expect(unheard).rejects.toThrow(/division by zero/);
    expect(await stored()).toBe(before);
    expect(await database.transaction(home(), () => database.one(readName))).toEqual({ name: before });
  });

  it('are the same where TypeORM builds them', async () => {
    const { organisationId } = home();
    const written = (invitationId: string) => ({
      ...{ organisationId, id: randomUUID(), invitationId, kind: 'opened' as const },
      ...{ byMember: null, at: new Date(), reason: null },
    });
    const seen = await database.transaction(home(), () => {
      database.rows(OrganisationEntity).changeLater({ id: organisationId }, { name: 'built' });
      return database.one<{ name: string }>(readName);
    });
    expect(seen).toEqual({ name: 'built' });
    const failing = database.transaction(home(), async () => {
      database.rows(OrganisationEntity).changeLater({ id: organisationId }, { name: 'lost' });
      database.rows(ThirdPartyEventEntity).addLater(written(randomUUID()), written(randomUUID()));
      await database.rows(OrganisationEntity).findOneBy({ id: organisationId });
    });
    await expect(failing).rejects.toThrow(/violates foreign key constraint/);
    expect(await stored()).toBe('built');
  });

  it('leave no transaction open behind an answer that only read', async () => {
    const unit = await plantUnit(app, home().organisationId);
    const enrolment = await plantEnrolment(app, unit);
    const path = `/enrolments/${enrolment.id}/coverage`;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => app.call('GET', path, { token: enrolment.assessor.token })),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
    await new Promise((settle) => setTimeout(settle, 200));
    const open = await superuserSql(
      app,
      "SELECT query FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'",
    );
    expect(open).toEqual([]);
  });

  it('sent ahead of the question who asks, read nothing for nobody', async () => {
    const unit = await plantUnit(app, app.actors.away.organisationId);
    const enrolment = await plantEnrolment(app, unit);
    const read = (token: string) => app.call('GET', `/enrolments/${enrolment.id}/coverage`, { token });
    expect((await read(app.actors.home.admin.token)).status).toBe(404);
    const left = await app.actors.member({ roles: ['admin'], organisationId: unit.organisationId });
    expect((await read(left.token)).status).toBe(200);
    await superuserSql(app, 'UPDATE session SET ended_at = now() WHERE id = $1', [left.sessionId]);
    expect((await read(left.token)).status).toBe(401);
    await app.actors.revoke(app.actors.away.admin, 'admin');
    expect((await read(app.actors.away.admin.token)).status).toBe(403);
  });
});
