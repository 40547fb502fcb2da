import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Office files are read in place, and marked in their words and cells (docs/adr/0086). */
export class OfficeFilesRead1764021040000 implements MigrationInterface {
  readonly name = 'OfficeFilesRead1764021040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(lists);
    await runner.query(places);
    await runner.query(toRead);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Marks that were made are not taken back; restore a backup instead.'));
  }
}

const lists = /* sql */ `
ALTER TABLE file_preview DROP CONSTRAINT file_preview_kind_known,
  ADD CONSTRAINT file_preview_kind_known CHECK (kind IN ('thumb', 'page', 'poster', 'reading', 'document'));
ALTER TABLE evidence_mark DROP CONSTRAINT evidence_mark_kind_known,
  ADD CONSTRAINT evidence_mark_kind_known
    CHECK (locator ->> 'kind' IN ('page', 'passage', 'region', 'span', 'words', 'cells'));
`;

/** A mark says where it is by what its kind has, and by nothing else. */
const places = /* sql */ `
ALTER TABLE evidence_mark
  ADD CONSTRAINT evidence_mark_words CHECK (
    (locator ->> 'kind' = 'words') = (locator ? 'at')
    AND (NOT locator ? 'at' OR (locator -> 'at')::int >= 0)),
  ADD CONSTRAINT evidence_mark_cells CHECK (
    (locator ->> 'kind' = 'cells') = (locator ? 'sheet')
    AND (NOT locator ? 'sheet' OR ((locator -> 'sheet')::int > 0 AND (locator -> 'row')::int > 0
      AND (locator -> 'column')::int > 0 AND (locator -> 'rows')::int > 0 AND (locator -> 'columns')::int > 0)));
`;

/** Those that came before are read as well: what waits gets a job of the queue when the files are tidied. */
const toRead = /* sql */ `
ALTER TABLE stored_file NO FORCE ROW LEVEL SECURITY;
ALTER TABLE file_job NO FORCE ROW LEVEL SECURITY;
INSERT INTO file_job (organisation_id, id, file_id, kind, not_before, created_at)
SELECT organisation_id, gen_random_uuid(), id, 'preview', now(), now() FROM stored_file
WHERE state = 'clean' AND (media_type LIKE 'text/%' OR media_type IN ('application/json',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'))
ON CONFLICT DO NOTHING;
ALTER TABLE file_job FORCE ROW LEVEL SECURITY;
ALTER TABLE stored_file FORCE ROW LEVEL SECURITY;
`;
