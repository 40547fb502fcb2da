import { migrations } from '@attest/migrations';
import type { Client } from 'pg';
import { connect } from './connect';
import { OperatorProblem } from '../errors/operator-problem';
import type { Config } from '../../config/config';
import { refuseMovedOrder } from './name-order';

interface Facts {
  role: string;
  superuser: boolean;
  bypasses: boolean;
  owned: number;
  may_create: boolean;
  encoding: string;
  fsync: string;
  full_page_writes: string;
  synchronous_commit: string;
}

const facts = `
SELECT current_user AS role,
       (SELECT bool_or(r.rolsuper) FROM pg_roles r WHERE pg_has_role(current_user, r.oid, 'MEMBER')) AS superuser,
       (SELECT bool_or(r.rolbypassrls) FROM pg_roles r WHERE pg_has_role(current_user, r.oid, 'MEMBER')) AS bypasses,
       (SELECT count(*)::int FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = 'public' AND pg_has_role(current_user, c.relowner, 'MEMBER')) AS owned,
       has_schema_privilege('public', 'CREATE') AS may_create,
       current_setting('server_encoding') AS encoding,
       current_setting('fsync') AS fsync,
       current_setting('full_page_writes') AS full_page_writes,
       current_setting('synchronous_commit') AS synchronous_commit`;

/**
 * Looks before anything is served whether the database keeps what it is given and keeps organisations apart.
 * @throws OperatorProblem with what is the matter and what to do
 */
export async function checkDatabase({ databaseUrl, allowUnsafeDurability }: Config): Promise<void> {
  const client = await connect(databaseUrl, 'DATABASE_URL');
  try {
    const found = (await client.query<Facts>(facts)).rows[0];
    if (found === undefined) throw new Error('The database says nothing about itself.');
    refusePrivilegedRole(found);
    refuseOtherEncoding(found);
    if (!allowUnsafeDurability) refuseUnsafeDurability(found);
    await refusePendingMigrations(client);
    await refuseMovedOrder(client);
  } finally {
    await client.end();
  }
}

function refusePrivilegedRole({ role, superuser, bypasses, owned, may_create }: Facts): void {
  const privilege = superuser
    ? 'is a superuser, or may become one'
    : bypasses
      ? 'has BYPASSRLS, or may take it on'
      : owned > 0 || may_create
        ? 'owns the tables or may create some'
        : null;
  if (privilege === null) return;
  throw new OperatorProblem(
    `The role “${role}” in DATABASE_URL ${privilege}; row-level security would not keep organisations apart. ` +
      'Give the application a role of its own (attest_app) and keep the owner for DATABASE_OWNER_URL; docs/running.md shows how.',
    `DATABASE_URL 的角色 ${role} 權限過大，請使用專屬的應用程式角色。`,
  );
}

function refuseOtherEncoding({ encoding }: Facts): void {
  if (encoding === 'UTF8') return;
  throw new OperatorProblem(
    `The database is encoded in ${encoding}. Create one with ENCODING 'UTF8' and move the data there.`,
    '資料庫編碼必須是 UTF8。',
  );
}

function refuseUnsafeDurability(found: Facts): void {
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit'] as const) {
    const value = found[setting];
    // `local` and the remote levels all wait for the own disk; only `off` answers before anything is kept.
    if (value !== 'off') continue;
    throw new OperatorProblem(
      `The server runs with ${setting} = ${value}: what was acknowledged could be lost. Set it to on and reload the server` +
        ' (for a throw-away database only: ATTEST_ALLOW_UNSAFE_DURABILITY=1).',
      `資料庫設定 ${setting} 必須為 on，否則已確認的資料可能遺失。`,
    );
  }
}

async function refusePendingMigrations(client: Client): Promise<void> {
  const { rows } = await client.query<{ known: boolean }>(
    "SELECT to_regclass('public.migrations') IS NOT NULL AS known",
  );
  const applied =
    rows[0]?.known === true
      ? (await client.query<{ name: string }>('SELECT name FROM migrations')).rows.map(({ name }) => name)
      : [];
  const missing = migrations.map(({ name }) => name).filter((name) => !applied.includes(name));
  if (missing.length === 0) return;
  throw new OperatorProblem(
    `The database lacks ${missing.length} migration(s), ${missing[0] ?? ''} first. Run “npm run attest -- migrate”, or start with “npm start”, which does it.`,
    '資料庫結構不是最新，請先執行 npm run attest -- migrate。',
  );
}
