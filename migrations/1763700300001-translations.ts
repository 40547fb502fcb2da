import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

export const translationAppendOnlyTables = ['translation', 'translation_decision'] as const;

/** A second language beside published text, line by line (docs/adr/0018). */
export class Translations1763700300001 implements MigrationInterface {
  readonly name = 'Translations1763700300001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      sealTables({ appendOnly: translationAppendOnlyTables, updatable: ['translation_line'] }),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Translations are not taken away again; restore a backup instead.'));
  }
}

const tables = /* sql */ `
-- Each wording anybody gave a line; corrected by a further version. Part 0 is the text itself, 1 and on its sub-items.
CREATE TABLE translation (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  release_id uuid NOT NULL,
  source_kind text NOT NULL CONSTRAINT translation_source_known CHECK (source_kind IN ('release', 'unit', 'element', 'indicator', 'output', 'knowledge', 'skill', 'attitude', 'guide_item', 'note')),
  source_id uuid NOT NULL,
  part integer NOT NULL CONSTRAINT translation_part_range CHECK (part >= 0),
  locale text NOT NULL CONSTRAINT translation_locale_known CHECK (locale IN ('en')),
  version integer NOT NULL CONSTRAINT translation_version_range CHECK (version >= 1),
  text text NOT NULL CONSTRAINT translation_not_empty CHECK (btrim(text) <> ''),
  translated_by uuid NOT NULL,
  translated_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id),
  FOREIGN KEY (organisation_id, translated_by) REFERENCES member (organisation_id, id),
  CONSTRAINT translation_version_unique UNIQUE (organisation_id, source_id, part, locale, version)
);
CREATE INDEX translation_release ON translation (organisation_id, release_id);
CREATE INDEX translation_translated_by ON translation (organisation_id, translated_by);

-- Who checked, put in use or withdrew which wording.
CREATE TABLE translation_decision (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  translation_id uuid NOT NULL,
  decision text NOT NULL CONSTRAINT translation_decision_known CHECK (decision IN ('check', 'use', 'withdraw')),
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, translation_id) REFERENCES translation (organisation_id, id),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX translation_decision_translation ON translation_decision (organisation_id, translation_id);
CREATE INDEX translation_decision_decided_by ON translation_decision (organisation_id, decided_by);

-- Where each line is: its newest wording and the state of that, and the wording in use, which may be an older one.
CREATE TABLE translation_line (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  release_id uuid NOT NULL,
  source_id uuid NOT NULL,
  part integer NOT NULL,
  locale text NOT NULL CONSTRAINT translation_line_locale_known CHECK (locale IN ('en')),
  version integer NOT NULL,
  state text NOT NULL CONSTRAINT translation_line_state_known CHECK (state IN ('draft', 'checked', 'in_use', 'withdrawn')),
  used_version integer CONSTRAINT translation_line_used_range CHECK (used_version BETWEEN 1 AND version),
  PRIMARY KEY (organisation_id, source_id, part, locale),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id),
  CONSTRAINT translation_line_in_use CHECK (state <> 'in_use' OR used_version = version),
  CONSTRAINT translation_line_withdrawn CHECK (state <> 'withdrawn' OR used_version IS NULL)
);
CREATE INDEX translation_line_release ON translation_line (organisation_id, release_id, locale);
`;
