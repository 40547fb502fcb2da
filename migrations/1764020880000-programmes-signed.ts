import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People are told that the whole of a programme was decided, signed or sent back (docs/adr/0082). */
export class ProgrammesSigned1764020880000 implements MigrationInterface {
  readonly name = 'ProgrammesSigned1764020880000';

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
  known text;
BEGIN
  SELECT string_agg(DISTINCT quote_literal(word), ', ') INTO known FROM (
    SELECT (regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_]+)''', 'g'))[1] AS word
      FROM pg_constraint c WHERE c.conrelid = 'notification'::regclass AND c.conname = 'notification_kind_known'
    UNION SELECT unnest(ARRAY['programme_competent', 'programme_not_yet', 'programme_to_sign', 'programme_signed',
      'programme_returned'])) all_words;
  EXECUTE format('ALTER TABLE notification DROP CONSTRAINT notification_kind_known,
    ADD CONSTRAINT notification_kind_known CHECK (kind IN (%s))', known);
END $$;
`;
