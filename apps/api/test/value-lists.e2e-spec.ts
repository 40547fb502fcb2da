import { releaseTransitions, searchKinds, searchRuns } from '@attest/domain';
import { createTestDatabase, type TestDatabase } from './support/database';
import { sql } from './support/sql';
import { compareLists, functionText, releaseStepsOf } from './support/value-checks';

describe('the values that the database knows', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('are those of libs/domain', async () => {
    expect(await compareLists(database.ownerUrl)).toEqual([]);
  });

  it('let a release go the way that libs/domain says', async () => {
    const steps = Object.entries(releaseTransitions).flatMap(([from, events]) =>
      Object.values(events).map((to) => `${from} → ${to}`),
    );
    expect(await releaseStepsOf(database.ownerUrl)).toEqual(steps.sort());
  });

  it('are searched as libs/domain takes a question apart', async () => {
    const grams = await functionText(database.ownerUrl, 'search_grams');
    expect(grams).toContain(`'^${searchRuns.word}'`);
    expect(grams).toContain(`'${searchRuns.word}+|${searchRuns.han}+'`);
    const order = searchKinds.map((kind) => `'${kind}'`).join(', ');
    expect(await functionText(database.ownerUrl, 'fill_search')).toContain(`ARRAY[${order}]`);
  });

  it('would not pass where they differ', async () => {
    const scratch = await createTestDatabase();
    await sql(
      scratch.ownerUrl,
      `ALTER TABLE standard_import DROP CONSTRAINT standard_import_format_known,
         ADD CHECK (format IN ('text', 'html', 'pdf', 'docx', 'odt', 'xlsx', 'csv', 'rtf'));
       ALTER TABLE evidence DROP CONSTRAINT evidence_method_known;
       ALTER TABLE sign_off DROP CONSTRAINT sign_off_authentication_known, ADD CHECK (authentication IN ('passkey'));
       ALTER TABLE evidence_mark DROP CONSTRAINT evidence_mark_kind_known, ADD CHECK (locator ->> 'kind' IN ('page', 'region', 'span', 'words', 'cells'));
       ALTER TABLE judgement DROP CONSTRAINT judgement_means_known, ADD CHECK (authentic_by <@ ARRAY['witnessed']);
       CREATE INDEX planted ON enrolment (organisation_id) WHERE state NOT IN ('signed', 'cancelled');
       ALTER TABLE file_job ALTER COLUMN state SET DEFAULT 'queued';
       ALTER TABLE message ADD COLUMN colour text CHECK (colour IN ('red', 'green')), ADD COLUMN mail_state text;
       CREATE TYPE mood AS ENUM ('good', 'bad')`,
    );
    expect(await compareLists(scratch.ownerUrl)).toEqual([
      'evidence.method: keeps to a list and has no CHECK',
      'evidence_mark.locator.kind: the CHECK lacks passage',
      'judgement.authentic_by: the CHECK lacks declared, questioned, source_checked, identity_email, identity_telephone, identity_in_person',
      'message.colour: has a CHECK and no list: red, green',
      'sign_off.authentication: the CHECK lacks password',
      'sign_off.authentication: the list lacks passkey',
      'standard_import.format: the CHECK lacks json',
      'standard_import.format: the list lacks rtf',
      'enrolment: planted names cancelled, which no row has',
      'file_job: default of state names queued, which no row has',
      'sign_off: sign_off_authentication_check names passkey, which no row has',
      'standard_import: standard_import_format_check names rtf, which no row has',
      'message.mail_state: is named like a list and keeps to none',
      'type mood: is named like a list and keeps to none',
    ]);
    await scratch.drop();
  });
});
