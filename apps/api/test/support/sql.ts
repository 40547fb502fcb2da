import { Client } from 'pg';

/** One statement over a connection of its own: as the application, the owner or the superuser, depending on the address. */
export async function sql(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Statements in one transaction that has named its organisation, as the application runs them; rolled back after. */
export async function sqlWithin(
  url: string,
  organisationId: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query("SELECT set_config('app.organisation_id', $1, true)", [organisationId]);
    return (await client.query<Record<string, unknown>>(text, [...values])).rows;
  } finally {
    await client.query('ROLLBACK').catch(() => undefined);
    await client.end();
  }
}
