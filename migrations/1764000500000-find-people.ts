import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Names in one order and found in any spelling (docs/adr/0043). The order is that of the columns themselves, so that no
 * statement has to remember it.
 */
export class FindPeople1764000500000 implements MigrationInterface {
  readonly name = 'FindPeople1764000500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(orderOfNames);
    await runner.query(searchable);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The order of names is not taken away again; restore a backup instead.'));
  }
}

const orderOfNames = /* sql */ `
-- By strokes as in Taiwan, numbers by their value. Deterministic: equal is what has the same bytes.
CREATE COLLATION name_order (provider = icu, locale = 'zh-Hant-TW-u-co-stroke-kn-true');
ALTER TABLE account ALTER COLUMN display_name TYPE text COLLATE name_order;
ALTER TABLE member
  ALTER COLUMN display_name TYPE text COLLATE name_order,
  ALTER COLUMN department TYPE text COLLATE name_order;
`;

const searchable = /* sql */ `
-- Folded as published text is, and kept: a list is filtered by it without folding every row each time.
ALTER TABLE member ADD COLUMN searchable text COLLATE "C" NOT NULL
  GENERATED ALWAYS AS (search_fold(display_name || ' ' || coalesce(department, '') || ' ' || email)) STORED;
ALTER TABLE unit ADD COLUMN searchable text COLLATE "C" NOT NULL
  GENERATED ALWAYS AS (search_fold(code || ' ' || title)) STORED;
ALTER TABLE release ADD COLUMN searchable text COLLATE "C" NOT NULL
  GENERATED ALWAYS AS (search_fold(code || ' ' || name)) STORED;
-- A page of people by name is read off the index; what is looked for is compared there, before any row is fetched.
CREATE INDEX member_by_name ON member (organisation_id, display_name, id) INCLUDE (searchable);
`;
