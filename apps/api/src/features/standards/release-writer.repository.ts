import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { ReleaseRows, Row } from './release-rows';

export interface NewRelease {
  readonly id: string;
  readonly standardId: string;
  readonly importId: string | null;
  readonly code: string;
  readonly version: string;
  readonly name: string;
  readonly kind: string;
  readonly level: number | null;
  readonly domain: string | null;
  readonly description: string | null;
  readonly classification: unknown;
  readonly lineage: unknown;
  readonly entryRequirements: unknown;
  readonly particulars: unknown;
  readonly indicatorCount: number;
  readonly unitCount: number;
}

/** One statement a table, whatever the size of the document. */
const fill = (table: string, shape: Readonly<Record<string, string>>) => {
  const columns = Object.keys(shape);
  return statement(
    `release_fill_${table}`,
    `INSERT INTO ${table} (organisation_id, release_id, ${columns.join(', ')})
     SELECT current_organisation(), $1, ${columns.map((column) => `x.${column}`).join(', ')}
     FROM jsonb_to_recordset($2) AS x(${Object.entries(shape)
       .map(([column, type]) => `${column} ${type}`)
       .join(', ')})`,
  );
};

const coded = { id: 'uuid', position: 'integer', code: 'text', printed_code: 'text' };

const fills: readonly (readonly [keyof ReleaseRows, ReturnType<typeof fill>])[] = [
  ['units', fill('unit', { ...coded, title: 'text', raw: 'text', level: 'integer' })],
  ['elements', fill('element', { ...coded, unit_id: 'uuid', title: 'text', raw: 'text', level: 'integer' })],
  [
    'indicators',
    fill('indicator', { ...coded, unit_id: 'uuid', element_id: 'uuid', text: 'text', raw: 'text' }),
  ],
  ['outputs', fill('output', { ...coded, element_id: 'uuid', text: 'text', raw: 'text' })],
  [
    'competenceItems',
    fill('competence_item', {
      ...coded,
      unit_id: 'uuid',
      kind: 'text',
      text: 'text',
      raw: 'text',
      items: 'jsonb',
      outline: 'jsonb',
      same_as: 'jsonb',
    }),
  ],
  [
    'competenceItemElements',
    fill('competence_item_element', { competence_item_id: 'uuid', element_id: 'uuid' }),
  ],
  [
    'guideItems',
    fill('guide_item', {
      id: 'uuid',
      section: 'text',
      position: 'integer',
      code: 'text',
      text: 'text',
      raw: 'text',
    }),
  ],
  [
    'notes',
    fill('note', {
      id: 'uuid',
      position: 'integer',
      number: 'text',
      text: 'text',
      raw: 'text',
      items: 'jsonb',
      outline: 'jsonb',
    }),
  ],
  [
    'noteCitations',
    fill('note_citation', {
      id: 'uuid',
      note_id: 'uuid',
      position: 'integer',
      number: 'text',
      source_kind: 'text',
      source_id: 'uuid',
    }),
  ],
];

/** The row is locked, so that two editions of one lineage are published one after the other. */
const upsertStandard = statement(
  'standard_upsert',
  `INSERT INTO standard (organisation_id, id, lineage_code, kind) VALUES (current_organisation(), $1, $2, $3)
   ON CONFLICT (organisation_id, lineage_code) DO UPDATE SET lineage_code = excluded.lineage_code
   RETURNING id, kind`,
);

const selectSameCode = statement('release_same_code', 'SELECT id FROM release WHERE code = $1');

const selectEditions = statement(
  'release_editions',
  `SELECT id, version FROM release WHERE standard_id = $1 AND state = 'published'`,
);

const insertRelease = statement(
  'release_insert',
  `INSERT INTO release (organisation_id, id, standard_id, import_id, code, version, name, kind, level, domain, description,
     classification, lineage, entry_requirements, particulars, indicator_count, unit_count)
   VALUES (current_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
);

const publishRelease = statement(
  'release_publish',
  `UPDATE release SET state = 'published', content_sha256 = $2, published_by = $3, published_at = $4
   WHERE id = $1 AND state = 'draft'`,
);

const supersede = statement(
  'release_supersede',
  `UPDATE release SET state = 'superseded' WHERE id = ANY ($1::uuid[]) AND state = 'published'`,
);

@Injectable()
export class ReleaseWriterRepository {
  constructor(private readonly database: Database) {}

  async lockStandard(
    newId: string,
    lineageCode: string,
    kind: string,
  ): Promise<{ id: string; kind: string }> {
    const row = await this.database.one<{ id: string; kind: string }>(upsertStandard, [
      newId,
      lineageCode,
      kind,
    ]);
    if (!row) throw new Error('An upsert gave no row.');
    return row;
  }

  async findIdByCode(code: string): Promise<string | undefined> {
    return (await this.database.one<{ id: string }>(selectSameCode, [code]))?.id;
  }

  publishedEditions(standardId: string): Promise<{ id: string; version: string }[]> {
    return this.database.query(selectEditions, [standardId]);
  }

  async insertDraft(release: NewRelease, rows: ReleaseRows): Promise<void> {
    await this.database.execute(insertRelease, [
      release.id,
      release.standardId,
      release.importId,
      release.code,
      release.version,
      release.name,
      release.kind,
      release.level,
      release.domain,
      release.description,
      JSON.stringify(release.classification),
      JSON.stringify(release.lineage),
      JSON.stringify(release.entryRequirements),
      JSON.stringify(release.particulars),
      release.indicatorCount,
      release.unitCount,
    ]);
    // Nine tables, in the order of their references; not a query per row.
    for (const [table, into] of fills) {
      const content: readonly Row[] = rows[table];
      if (content.length > 0) await this.database.execute(into, [release.id, JSON.stringify(content)]);
    }
  }

  async publish(id: string, contentSha256: Buffer, publishedBy: string, at: Date): Promise<void> {
    const touched = await this.database.execute(publishRelease, [id, contentSha256, publishedBy, at]);
    if (touched !== 1) throw new Error('A release is published once, from its draft.');
  }

  async supersede(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.database.execute(supersede, [ids]);
  }
}
