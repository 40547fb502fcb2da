import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A standard may come as JSON too. Databases differed in whether they knew: the list of formats had grown after it was
 * first written into a CHECK.
 */
export class DocumentFormatsKnown1764010100000 implements MigrationInterface {
  readonly name = 'DocumentFormatsKnown1764010100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(known);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Imports that came as JSON are not dropped; restore a backup instead.'));
  }
}

const known = /* sql */ `
ALTER TABLE standard_import
  DROP CONSTRAINT standard_import_format_known,
  ADD CONSTRAINT standard_import_format_known
    CHECK (format IN ('text', 'html', 'pdf', 'docx', 'odt', 'xlsx', 'csv', 'json'));
`;
