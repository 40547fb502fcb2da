import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Leaders are told of the group they are given, and candidates are reminded of what is not finished. */
export class GroupNotices1764020890000 implements MigrationInterface {
  readonly name = 'GroupNotices1764020890000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(notices);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What people were told is not taken back; restore a backup instead.'));
  }
}

/** Adds to whatever is known by then. */
const notices = /* sql */ `
DO $$
DECLARE
  added record;
  known text;
BEGIN
  FOR added IN SELECT * FROM (VALUES
    ('kind', 'notification_kind_known', ARRAY['group_given', 'work_reminded']),
    ('party', 'notification_party_known', ARRAY['leader'])) AS v (col, name, words)
  LOOP
    SELECT string_agg(DISTINCT quote_literal(word), ', ') INTO known FROM (
      SELECT (regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_]+)''', 'g'))[1] AS word
        FROM pg_constraint c WHERE c.conrelid = 'notification'::regclass AND c.conname = added.name
      UNION SELECT unnest(added.words)) all_words;
    EXECUTE format('ALTER TABLE notification DROP CONSTRAINT %I, ADD CONSTRAINT %I CHECK (%I IN (%s))',
      added.name, added.name, added.col, known);
  END LOOP;
END $$;
`;
