import { Injectable } from '@nestjs/common';
import { Any } from 'typeorm';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { ReleaseRows, Row } from './release-rows';
import { ReleaseEntity } from './release.entity';

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
  readonly classification: object;
  readonly lineage: object;
  readonly entryRequirements: object;
  readonly particulars: object;
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
    return (await this.releases.pickOne(['id'], { code }))?.id;
  }

  publishedEditions(standardId: string): Promise<{ id: string; version: string }[]> {
    return this.releases.pick(['id', 'version'], { where: { standardId, state: 'published' } });
  }

  async insertDraft(release: NewRelease, rows: ReleaseRows): Promise<void> {
    const { organisationId } = this.database;
    await this.releases.add({
      ...{ organisationId, ...release },
      ...{ state: 'draft', contentSha256: null, publishedBy: null, publishedAt: null },
    });
    // Nine tables, in the order of their references; not a query per row.
    for (const [table, into] of fills) {
      const content: readonly Row[] = rows[table];
      if (content.length > 0) await this.database.execute(into, [release.id, JSON.stringify(content)]);
    }
  }

  async publish(id: string, contentSha256: Buffer, publishedBy: string, at: Date): Promise<void> {
    const touched = await this.releases.change(
      { id, state: 'draft' },
      { state: 'published', contentSha256, publishedBy, publishedAt: at },
    );
    if (touched !== 1) throw new Error('A release is published once, from its draft.');
  }

  async supersede(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.releases.change({ id: Any(ids), state: 'published' }, { state: 'superseded' });
  }

  private get releases() {
    return this.database.rows(ReleaseEntity);
  }
}
