import { type Role, roles } from '@attest/domain';
import { Client } from 'pg';
import { type Corner, makeCorner } from '../permissions/world';
import type { Staff, TestMember } from '../support/actors';
import type { TestApp } from '../support/app';
import { plantUnit } from '../support/assessment';
import { sql } from '../support/sql';
import { everyRead, type Read, recording, teamReads } from './every-read';
import { plantRecord, type RecordSize } from './plant-record';
import { indicatorRules } from '../support/rules';

/** A whole organisation of three people: one of them is assessed, one signs, and one does the rest. */
export async function threeMembers(app: TestApp): Promise<Staff> {
  const [row] = await sql(
    app.database.superuserUrl,
    "INSERT INTO organisation (name, slug) VALUES ('小機構', 'three-members') RETURNING id",
  );
  const organisationId = String(row?.['id']);
  await sql(
    app.database.superuserUrl,
    'INSERT INTO evidence_rule_set (organisation_id, version, rules) VALUES ($1, 1, $2)',
    [organisationId, JSON.stringify(indicatorRules)],
  );
  const one = (held: readonly Role[]) => app.actors.member({ roles: held, organisationId });
  const candidate = await one(['candidate']);
  const supervisor = await one(['supervisor']);
  const rest = await one(roles.filter((role) => role !== 'candidate' && role !== 'supervisor'));
  const people: Readonly<Record<Role, TestMember>> = {
    ...{ admin: rest, author: rest, assessor: rest, verifier: rest, auditor: rest },
    ...{ candidate, supervisor },
  };
  return { organisationId, ...people };
}

/** The staff with a case of each kind, somebody who assesses beside their assessor, and beside it a record of this size, if any; then everything that may be asked. */
export async function organisationReads(app: TestApp, staff: Staff, size?: RecordSize): Promise<Read[]> {
  const corner = await makeCorner(app, staff, await plantUnit(app, staff.organisationId));
  const teammate = await app.actors.member({ organisationId: staff.organisationId, roles: ['assessor'] });
  await join(app, corner, teammate);
  if (size !== undefined) await plant(app, staff, { ...size, teammateId: teammate.id });
  return [...(await everyRead(app, corner)), recording(app, corner), ...teamReads(app, corner, teammate)];
}

async function join(
  app: TestApp,
  { open: { enrolment }, people }: Corner,
  { id }: TestMember,
): Promise<void> {
  const body = { enrolmentIds: [enrolment.id], memberId: id };
  const joined = await app.call('POST', '/enrolments/team', { token: people.admin.token, body });
  if (joined.at('people.0.changed') !== 1) throw new Error(joined.text);
}

/** What was recorded in years, beside the staff's own. */
export async function plant(app: TestApp, staff: Staff, size: RecordSize): Promise<void> {
  const client = new Client({ connectionString: app.database.superuserUrl });
  await client.connect();
  try {
    await plantRecord(client, staff, size);
    // What autovacuum does in the first minutes of a real installation.
    await client.query('VACUUM (ANALYZE)');
  } finally {
    await client.end();
  }
}
