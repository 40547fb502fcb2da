import { type Role, roles } from '@attest/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { AccessTokens } from '../../src/platform/auth/access-tokens';
import type { Actor } from '../../src/platform/auth/actor';
import { Passwords } from '../../src/platform/auth/passwords';
import type { TestDatabase } from './database';
import { indicatorRules } from './rules';

/** A member who is signed in. */
export interface TestMember {
  readonly accountId: string;
  readonly organisationId: string;
  readonly id: string;
  readonly sessionId: string;
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  /** Bearer token, good for ten minutes. */
  readonly token: string;
  /** For calling services without HTTP. */
  readonly actor: Actor;
}

export type Staff = Readonly<Record<Role, TestMember>> & { readonly organisationId: string };

export interface Actors {
  /** One member for each role. */
  readonly home: Staff;
  /** The same in another organisation. */
  readonly away: Staff;
  /** The password of every test account. */
  readonly password: string;
  /** A further member; in the first organisation unless told otherwise. */
  member(given?: {
    roles?: readonly Role[];
    organisationId?: string;
    displayName?: string;
    email?: string;
  }): Promise<TestMember>;
  /** A further organisation with one member for each role. */
  organisation(): Promise<Staff>;
  /** Those of an organisation that an earlier run has made, signed in anew. */
  again(organisationId: string): Promise<Staff>;
  /** Takes roles away, as an admin would. */
  revoke(member: TestMember, ...taken: Role[]): Promise<void>;
}

const PASSWORD = 'correct horse battery staple';
let count = 0;

export async function makeActors(nest: NestFastifyApplication, database: TestDatabase): Promise<Actors> {
  const passwordHash = await nest.get(Passwords).hash(PASSWORD);
  const tokens = nest.get(AccessTokens);
  const connected = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client({ connectionString: database.superuserUrl, pipeline: true });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  const first = async (client: Client, text: string, values: unknown[]): Promise<Record<string, unknown>> =>
    (await client.query<Record<string, unknown>>(text, values)).rows[0] ?? {};

  const member = async (
    client: Client,
    organisationId: string,
    held: readonly Role[],
    given: { displayName?: string; email?: string } = {},
  ): Promise<TestMember> => {
    count += 1;
    const displayName = given.displayName ?? `${held.join('+') || 'nobody'} ${count}`;
    const email = given.email ?? `${held.join('.') || 'nobody'}${count}@test.example`;
    const row = await first(client, insertMember, [
      email,
      email.toLowerCase(),
      displayName,
      passwordHash,
      organisationId,
      held,
    ]);
    return signedIn(row, organisationId, held, { displayName, email });
  };

  const signedIn = (
    row: Record<string, unknown>,
    organisationId: string,
    held: readonly Role[],
    { displayName, email }: { displayName: string; email: string },
  ): TestMember => {
    const [accountId, id, sessionId] = [
      String(row['account']),
      String(row['member']),
      String(row['session']),
    ];
    const { accessToken } = tokens.issue({ sub: accountId, sid: sessionId, org: organisationId, mem: id });
    const actor: Actor = {
      ...{ accountId, organisationId, sessionId, displayName },
      ...{ memberId: id, roles: held, locale: 'zh-TW', requestId: `test-${count}` },
    };
    return {
      accountId,
      organisationId,
      id,
      sessionId,
      email,
      displayName,
      roles: held,
      token: accessToken,
      actor,
    };
  };

  const staff = async (client: Client): Promise<Staff> => {
    count += 1;
    const values = [`機構 ${count}`, `organisation-${count}`];
    const row = await first(
      client,
      'INSERT INTO organisation (name, slug) VALUES ($1, $2) RETURNING id',
      values,
    );
    const organisationId = String(row['id']);
    await client.query(insertRules, [organisationId, JSON.stringify(indicatorRules)]);
    return staffWith(organisationId, (role) => member(client, organisationId, [role]));
  };

  const again = async (client: Client, organisationId: string): Promise<Staff> =>
    staffWith(organisationId, async (role) => {
      const row = await first(client, firstWithRole, [organisationId, role]);
      const names = { displayName: String(row['name']), email: String(row['email']) };
      return signedIn(row, organisationId, [role], names);
    });

  const staffWith = async (
    organisationId: string,
    one: (role: Role) => Promise<TestMember>,
  ): Promise<Staff> => {
    const [admin, author, assessor, candidate, supervisor, verifier, auditor] = await Promise.all(
      roles.map(one),
    );
    if (!admin || !author || !assessor || !candidate || !supervisor || !verifier || !auditor) {
      throw new Error('A role has no member.');
    }
    return { organisationId, admin, author, assessor, candidate, supervisor, verifier, auditor };
  };

  return connected(async (setUp) => {
    // Numbered on from those of an earlier run, where the database is kept.
    const known = await first(setUp, 'SELECT count(*) AS n FROM account', []);
    count = Math.max(count, Number(known['n']));
    const home = await staff(setUp);
    return {
      home,
      away: await staff(setUp),
      password: PASSWORD,
      organisation: () => connected(staff),
      again: (organisationId) => connected((client) => again(client, organisationId)),
      member: ({ roles: held = [], organisationId = home.organisationId, ...given } = {}) =>
        connected((client) => member(client, organisationId, held, given)),
      revoke: ({ id }, ...taken) =>
        connected(async (client) => {
          await client.query(revokeRoles, [id, taken]);
        }),
    };
  });
}

const revokeRoles = 'UPDATE member_role SET revoked_at = now() WHERE member_id = $1 AND role = ANY ($2)';

const insertMember = `
WITH new_account AS (
  INSERT INTO account (email, email_key, display_name, password_hash) VALUES ($1, $2, $3, $4)
  ON CONFLICT (email_key) DO UPDATE SET display_name = account.display_name RETURNING id
), new_member AS (
  INSERT INTO member (organisation_id, account_id, display_name, email) SELECT $5, id, $3, $1 FROM new_account RETURNING id, account_id
), new_roles AS (
  INSERT INTO member_role (organisation_id, member_id, account_id, role)
  SELECT $5, m.id, m.account_id, r FROM new_member m, unnest($6::text[]) AS r
), new_session AS (
  INSERT INTO session (account_id, organisation_id, user_agent) SELECT id, $5, 'test' FROM new_account RETURNING id
)
SELECT a.id AS account, m.id AS member, s.id AS session FROM new_account a, new_member m, new_session s`;

/** The first who held only this role, with a session of their own. */
const firstWithRole = `
WITH one AS (
  SELECT m.id, m.account_id, m.display_name, m.email FROM member m JOIN member_role r ON r.member_id = m.id
   WHERE m.organisation_id = $1 AND r.role = $2 ORDER BY m.id LIMIT 1
), new_session AS (
  INSERT INTO session (account_id, organisation_id, user_agent) SELECT account_id, $1, 'test' FROM one RETURNING id
)
SELECT one.account_id AS account, one.id AS member, s.id AS session, one.display_name AS name, one.email FROM one, new_session s`;

/** The rules that every organisation begins with. */
const insertRules = `
INSERT INTO evidence_rule_set (organisation_id, version, rules) VALUES ($1, 1, $2)`;
