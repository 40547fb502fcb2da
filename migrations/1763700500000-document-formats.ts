import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A document is kept with the format it came in and, where it has pages, with where its text is printed. */
export class DocumentFormats1763700500000 implements MigrationInterface {
  readonly name = 'DocumentFormats1763700500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
ALTER TABLE standard_import
  ADD COLUMN format text NOT NULL DEFAULT 'text'
    CONSTRAINT standard_import_format_known CHECK (format IN ('text', 'html', 'pdf', 'docx', 'odt', 'xlsx', 'csv')),
  -- Sizes in points, and boxes of stretches of the source text; null where the format has no pages.
  ADD COLUMN pages jsonb,
  ADD COLUMN places jsonb;
`);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('Where text was printed cannot be found again from the text; restore a backup.'),
    );
  }
}
