/**
 * What a release leaves behind for the upgrade test (migrations/testing/README.md): its schema as the statements that
 * its migrations run, and the rows of a database.
 */

/** As TypeORM makes it before the first migration. */
const MIGRATIONS_TABLE =
  'CREATE TABLE migrations (id serial NOT NULL, "timestamp" bigint NOT NULL, name character varying NOT NULL, ' +
  'CONSTRAINT "PK_8c82d7f526340ab734260ea46be" PRIMARY KEY (id));\n';

/**
 * The statements of migrations, each migration in a transaction of its own.
 * @param {readonly (new () => import('./commands.mjs').Migration)[]} migrations
 */
export async function schemaText(migrations) {
  const parts = [MIGRATIONS_TABLE];
  for (const Made of migrations) {
    const migration = new Made();
    /** @type {string[]} */
    const statements = [];
    const query = async (/** @type {string} */ text) => {
      statements.push(`${text.trim().replace(/;$/, '')};`);
      // A migration that decided by what it reads would not be the same in every database.
      return [];
    };
    await migration.up({ query });
    parts.push(`-- ${migration.name}\nBEGIN;\n${statements.join('\n')}\nCOMMIT;\n`);
  }
  return parts.join('\n');
}

const TABLES = `
SELECT c.oid::regclass::text AS name,
       (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
       (SELECT string_agg(format('quote_nullable(%I::text)', a.attname), ', '', '', ' ORDER BY a.attnum) FROM pg_attribute a
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS values,
       (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.place)
          FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k (number, place), pg_attribute a
         WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.number
           AND k.place <= i.indnkeyatts) AS key
  FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`;

/** Made of search_entry, and longer than all the rest. */
const LEFT_OUT = ['search_gram'];

/**
 * Every row of every table as INSERT, past triggers and foreign keys: whoever loads them has to be a superuser.
 * @param {string} url of a superuser
 */
export async function rowsText(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await readRows(client);
  } finally {
    await client.end();
  }
}

/** @param {import('pg').Client} client */
async function readRows(client) {
  await client.query("SET timezone = 'UTC'");
  const parts = ["SET session_replication_role = 'replica';\nSET timezone = 'UTC';\n"];
  for (const { name, columns, values, key } of (await client.query(TABLES)).rows) {
    const { rows } = await client.query(
      `SELECT concat('(', ${values}, ')') AS row FROM ${name} ORDER BY ${key}`,
    );
    if (rows.length === 0 || LEFT_OUT.includes(name)) continue;
    parts.push(`INSERT INTO ${name} (${columns}) VALUES\n${rows.map(({ row }) => row).join(',\n')};\n`);
  }
  parts.push("SELECT setval('migrations_id_seq', (SELECT max(id) FROM migrations));\n");
  return parts.join('\n');
}
