import { randomUUID } from 'node:crypto';
import { DatabaseError } from 'pg';
import { createApp, type TestApp } from '../../../test/support/app';
import { sql, sqlWithin } from '../../../test/support/sql';
import { MessageEntity } from '../../features/conversations/message.entity';
import { MemberEntity } from '../../features/members/member.entity';
import { OrganisationEntity } from '../../features/organisations/organisation.entity';
import { nextVersion } from './context-repository';
import { Database } from './database';
import { statement } from './statement';

const countMembers = statement('test_count_members', 'SELECT count(*)::int AS count FROM member');
const rename = statement('test_rename', 'UPDATE organisation SET name = $1 RETURNING name');
const fail = statement('test_fail', 'SELECT 1 / $1::int');

describe('the one way to the database', () => {
  let app: TestApp;
  let database: Database;
  beforeAll(async () => {
    app = await createApp();
    database = app.nest.get(Database);
  });
  afterAll(() => app.close());

  const home = () => app.actors.home.admin.actor;
  const nameOf = async (id: string) =>
    (await sql(app.database.superuserUrl, 'SELECT name FROM organisation WHERE id = $1', [id]))[0]?.['name'];

  it('shows an organisation its own rows, and nobody anything without one', async () => {
    const inHome = await database.transaction(home(), () => database.one<{ count: number }>(countMembers));
    const nowhere = await database.transaction({ organisationId: null }, () =>
      database.one<{ count: number }>(countMembers),
    );
    expect([inHome?.count, nowhere?.count]).toEqual([7, 0]);
    await expect(database.query(countMembers)).rejects.toThrow(/outside a transaction/);
    await expect(
      database.transaction({ organisationId: "' OR true --" }, () => Promise.resolve()),
    ).rejects.toThrow(/uuid/);
  });

  it('leaves no organisation behind on a connection that goes back to the pool', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        database.transaction(index % 2 ? home() : { organisationId: null }, async () => {
          const row = await database.one<{ count: number }>(countMembers);
          expect(row?.count).toBe(index % 2 ? 7 : 0);
        }),
      ),
    );
  });

  it('keeps all of a transaction or nothing, what goes out with the COMMIT included', async () => {
    const { organisationId } = home();
    const before = await nameOf(organisationId);
    const half = database.transaction(home(), async () => {
      await database.query(rename, ['half']);
      throw new Error('no');
    });
    await expect(half).rejects.toThrow('no');
    const late = database.transaction(home(), async () => {
      await database.query(rename, ['half']);
      database.atCommit(fail, [0]);
    });
    await expect(late).rejects.toThrow(/division by zero/);
    expect(await nameOf(organisationId)).toBe(before);
  });

  it('does not take a COMMIT that rolled back for one that kept', async () => {
    const swallowed = database.transaction(home(), async () => {
      await database.query(rename, ['swallowed']);
      await database.query(fail, [0]).catch(() => undefined);
    });
    await expect(swallowed).rejects.toThrow(/rolled back instead of committed/);
    expect(await nameOf(home().organisationId)).not.toBe('swallowed');
  });

  it('keeps TypeORM in the transaction it was given', async () => {
    const { organisationId } = home();
    const before = await nameOf(organisationId);
    const saved = database.transaction(home(), async () => {
      const organisation = await database.manager.findOneByOrFail(OrganisationEntity, { id: organisationId });
      await database.manager.save(Object.assign(organisation, { name: 'saved too early' }));
      throw new Error('no');
    });
    await expect(saved).rejects.toThrow('no');
    expect(await nameOf(organisationId)).toBe(before);
    const careless = new Map<string, string>();
    const first = database.transaction(home(), () =>
      database.manager.findOneBy(OrganisationEntity, { id: careless.get('id') }),
    );
    await expect(first).rejects.toThrow(/undefined/i);
  });

  it('adds, changes and holds rows of plain tables by TypeORM, in the transaction it was given', async () => {
    const { organisationId, memberId } = home();
    await database.transaction(home(), async () => {
      const members = database.rows(MemberEntity);
      expect(await members.hold({ id: memberId })).toBe(true);
      const before = await members.pickOne(['displayName', 'version'], { id: memberId });
      const version = before?.version ?? 0;
      expect(await members.change({ id: memberId, version }, { version: nextVersion })).toBe(1);
      expect(await members.change({ id: memberId, version }, { version: nextVersion })).toBe(0);
      expect(await members.pickOne(['version'], { id: memberId })).toMatchObject({ version: version + 1 });
      const same = await members.findOneByOrFail({ id: memberId });
      expect(await members.addUnlessThere(Object.assign(same, { id: randomUUID() }))).toBe(false);
      expect(await members.hold({ id: randomUUID() })).toBe(false);
    });
    const theirs = database.transaction(home(), () =>
      database.rows(MemberEntity).pick(['id'], { where: { organisationId: app.actors.away.organisationId } }),
    );
    expect(await theirs).toEqual([]);
    const nowhere = database.transaction({ organisationId: null }, () =>
      Promise.resolve(database.organisationId),
    );
    await expect(nowhere).rejects.toThrow(/of no organisation/);
    expect(organisationId).toBe(home().organisationId);
  });

  it('only adds to a table of the record, whatever TypeORM is asked for, and says so in the words of PostgreSQL', async () => {
    const changed = database.transaction(home(), () =>
      database.rows(MessageEntity).change({ id: randomUUID() }, { body: 'something else' }),
    );
    await expect(changed).rejects.toBeInstanceOf(DatabaseError);
    await expect(changed).rejects.toThrow(/permission denied for table message/);
    const removed = database.transaction(home(), () =>
      database.rows(MessageEntity).delete({ id: randomUUID() }),
    );
    await expect(removed).rejects.toThrow(/permission denied for table message/);
  });

  it('joins a transaction of the same organisation and refuses to change it on the way', async () => {
    const joined = await database.transaction(home(), () =>
      database.transaction(home(), () => database.one<{ count: number }>(countMembers)),
    );
    expect(joined?.count).toBe(7);
    const changed = database.transaction(home(), () =>
      database.transaction(app.actors.away.admin.actor, () => Promise.resolve()),
    );
    await expect(changed).rejects.toThrow(/never changes its organisation/);
  });

  it('keeps what was done apart, whatever becomes of the transaction around it', async () => {
    const { organisationId } = app.actors.away;
    const around = database.transaction(home(), async () => {
      await database.apart({ organisationId }, () => database.query(rename, ['apart']));
      throw new Error('no');
    });
    await expect(around).rejects.toThrow('no');
    expect(await nameOf(organisationId)).toBe('apart');
  });

  it('never ends in everybody waiting, when each transaction asks for another one apart', async () => {
    const work = Array.from({ length: 32 }, () =>
      database.transaction(home(), () =>
        database.apart({ organisationId: null }, () => database.query(countMembers)),
      ),
    );
    expect(await Promise.all(work)).toHaveLength(32);
  });

  describe('by row-level security, whatever the statement', () => {
    it('shows no row of another organisation and takes none into it', async () => {
      const { appUrl } = app.database;
      const [mine, theirs] = [app.actors.home.organisationId, app.actors.away.organisationId];
      const seen = await sqlWithin(appUrl, mine, 'SELECT DISTINCT organisation_id FROM member');
      expect(seen).toEqual([{ organisation_id: mine }]);
      expect(
        await sqlWithin(appUrl, mine, 'SELECT 1 FROM member WHERE organisation_id = $1', [theirs]),
      ).toEqual([]);
      expect(
        await sqlWithin(
          appUrl,
          mine,
          'UPDATE member SET version = 9 WHERE organisation_id = $1 RETURNING 1',
          [theirs],
        ),
      ).toEqual([]);
      const planted = sqlWithin(
        appUrl,
        mine,
        'INSERT INTO member (organisation_id, account_id, display_name, email) VALUES ($1, $2, $3, $3)',
        [theirs, app.actors.home.admin.accountId, 'planted'],
      );
      await expect(planted).rejects.toThrow(/row-level security/);
      const moved = sqlWithin(appUrl, mine, 'UPDATE member SET organisation_id = $1', [theirs]);
      await expect(moved).rejects.toThrow(/row-level security/);
      expect(await sql(appUrl, 'SELECT 1 FROM member')).toEqual([]);
    });

    it('binds the owner of the tables too', async () => {
      expect(await sql(app.database.ownerUrl, 'SELECT 1 FROM member')).toEqual([]);
    });
  });
});
