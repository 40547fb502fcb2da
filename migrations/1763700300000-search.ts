import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchTables } from './search/search-tables';
import { sealTables } from './seal-tables';

/** Filled when a release is published, and never changed: published text is not either. */
export const searchAppendOnlyTables = ['search_entry', 'search_part', 'search_gram'] as const;

/** Published text found by two characters and by the beginning of a word (docs/adr/0017). */
export class Search1763700300000 implements MigrationInterface {
  readonly name = 'Search1763700300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(searchTables);
    await runner.query(sealTables({ appendOnly: searchAppendOnlyTables }));
    await runner.query(fillPublished);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Search tables are not taken away again; restore a backup instead.'));
  }
}

/**
 * What was published before. Row-level security binds the owner too, so that each organisation is named in turn; the
 * list of organisations is shown to its owner for the length of this transaction, which nobody else sees.
 */
export const fillPublished = /* sql */ `
ALTER TABLE organisation NO FORCE ROW LEVEL SECURITY;
DO $$
DECLARE one record;
BEGIN
  FOR one IN SELECT id FROM organisation LOOP
    PERFORM set_config('app.organisation_id', one.id::text, true);
    PERFORM fill_search(r.organisation_id, r.id) FROM release r
     WHERE r.organisation_id = one.id AND r.state IN ('published', 'superseded', 'withdrawn');
  END LOOP;
  PERFORM set_config('app.organisation_id', '', true);
END $$;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
`;
