import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createApp, type TestApp } from '../../test/support/app';
import { signedUnit } from '../../test/support/case';
import { sql } from '../../test/support/sql';
import { WriteCheckpoints } from '../features/audit/write-checkpoints';
import { describeVerification, verify } from './verify';

describe('verifying a whole system', () => {
  let app: TestApp;
  let fileId: string;
  beforeAll(async () => {
    app = await createApp();
    ({ fileId } = await signedUnit(app));
  });
  afterAll(() => app.close());

  const run = () => verify({ appUrl: app.database.appUrl, dataDir: app.config.dataDir });
  const found = async () =>
    (await run()).damage.map(({ kind, what }) => `${kind}: ${what.replace(/ \(event \d+\)/, '')}`);
  /** Past all triggers, as somebody with the whole server could; undone afterwards. */
  const tamper = async (change: string, restore: string, expected: string[]) => {
    const unguarded = (text: string) =>
      sql(app.database.superuserUrl, `SET session_replication_role = replica; ${text}`);
    await unguarded(change);
    expect(await found()).toEqual(expected);
    await unguarded(restore);
  };

  it('finds nothing where nothing was touched', async () => {
    const verification = await run();
    expect(verification).toMatchObject({
      intact: true,
      evidenceVersions: 3,
      signOffs: 1,
      files: 1,
      damage: [],
    });
    expect(verification.events).toBeGreaterThan(4);
    expect(describeVerification(verification)).toMatch(
      /3 evidence versions, 1 sign-offs, 1 files\.\n\d+ rows are older than their proof.*\nEverything stands/,
    );
  });

  it('finds evidence that was rewritten, even with a new hash', async () => {
    await tamper("UPDATE evidence_version SET place = '別處'", 'UPDATE evidence_version SET place = NULL', [
      ...Array<string>(3).fill('record: is not as it was written'),
      'evidence: its content does not have its hash',
      'evidence: its content does not have its hash',
      'evidence: its content does not have its hash',
    ]);
    const one = `(SELECT id FROM evidence_version ORDER BY id LIMIT 1)`;
    const [before] = await sql(
      app.database.superuserUrl,
      `SELECT encode(content_sha256, 'hex') AS hash FROM evidence_version WHERE id = ${one}`,
    );
    await tamper(
      `UPDATE evidence_version SET content_sha256 = sha256('other') WHERE id = ${one}`,
      `UPDATE evidence_version SET content_sha256 = decode('${String(before?.['hash'])}', 'hex') WHERE id = ${one}`,
      [
        'record: is not as it was written',
        'evidence: its content does not have its hash',
        'evidence: the audit trail does not carry the hash of its content',
      ].concat((await signedCarries(one)) ? ['sign-off: evidence has another content than was signed'] : []),
    );
  });

  it('finds a signature under another manifest, and one that lost an item', async () => {
    const [before] = await sql(app.database.superuserUrl, 'SELECT manifest FROM sign_off');
    const manifest = String(before?.['manifest']);
    await tamper(
      `UPDATE sign_off SET manifest = replace(manifest, '兩次', '三次'), manifest_sha256 = sha256(convert_to(replace(manifest, '兩次', '三次'), 'UTF8'))`,
      `UPDATE sign_off SET manifest = $m$${manifest}$m$, manifest_sha256 = sha256(convert_to($m$${manifest}$m$, 'UTF8'))`,
      [
        'record: is not as it was written',
        'sign-off: the audit trail does not carry the hash of its manifest',
      ],
    );
    await tamper(
      'CREATE TABLE kept AS SELECT * FROM sign_off_item LIMIT 1; DELETE FROM sign_off_item i USING kept k WHERE i.judgement_id = k.judgement_id',
      'INSERT INTO sign_off_item SELECT * FROM kept; DROP TABLE kept',
      ['record: is not there any more', 'sign-off: its items are not those of its manifest'],
    );
  });

  it('finds a broken chain, a forged checkpoint, a changed file and a missing one', async () => {
    await tamper(
      `UPDATE audit_event SET action = 'x.y' WHERE sequence = 2 AND organisation_id = '${app.actors.home.organisationId}'`,
      "UPDATE audit_event SET action = record::jsonb ->> 'action' WHERE sequence = 2",
      ['audit: the chain does not hold from here on'],
    );
    await app.nest.get(WriteCheckpoints).run();
    appendFileSync(join(app.config.dataDir, 'audit-checkpoints.jsonl'), '{"sequence":1}\n');
    expect(await found()).toEqual(['checkpoint: its signature does not hold']);
    const path = join(app.config.dataDir, 'files', 'stored', app.actors.home.organisationId, fileId);
    appendFileSync(path, 'one more byte');
    expect(await found()).toContainEqual(expect.stringMatching(/^file: .* has another content/));
    rmSync(path);
    const verification = await run();
    expect(verification.intact).toBe(false);
    expect(describeVerification(verification)).toMatch(/is missing or cannot be read[^]*2 damaged/);
  });

  const signedCarries = async (id: string): Promise<boolean> =>
    (await sql(app.database.superuserUrl, `SELECT 1 FROM sign_off_item WHERE evidence_version_id = ${id}`))
      .length > 0;
});
