import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A generated column is not filled yet where a trigger looks before an update: compared with what stands, it seems to
 * change. What it is made of is compared all the same.
 */
export class GuardWhatWasGiven1764000500001 implements MigrationInterface {
  readonly name = 'GuardWhatWasGiven1764000500001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(guard);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('The guard of published text is not taken back; restore a backup instead.'),
    );
  }
}

const guard = /* sql */ `
CREATE OR REPLACE FUNCTION guard_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'release_is_published: a release is never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.state <> 'draft'
     AND (to_jsonb(NEW) - ARRAY['state', 'searchable']) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'searchable']) THEN
    RAISE EXCEPTION 'release_is_published: published text never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.state <> 'draft' AND NEW.state = 'draft' THEN
    RAISE EXCEPTION 'release_is_published: a release does not become a draft again' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
`;
