import { Injectable } from '@nestjs/common';
import { containing } from '../../platform/database/containing';
import { Database } from '../../platform/database/database';
import { instantInMilliseconds } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import { attitudesJson, guideJson, notesJson, unitJson, unitsJson } from './content-json';
import type {
  AssessmentGuide,
  CompetenceItem,
  ReleaseDetail,
  ReleasesQuery,
  ReleaseSummary,
  StandardNote,
  Unit,
  UnitSummary,
} from './standards.dto';

const summary = `'id', r.id, 'code', r.code, 'version', r.version, 'name', r.name, 'kind', r.kind, 'level', r.level,
  'domain', r.domain, 'state', r.state, 'unitCount', r.unit_count, 'indicatorCount', r.indicator_count,
  'publishedAt', ${instantInMilliseconds('r.published_at')}`;

/** A draft exists only within the transaction that publishes it; readers never meet one. */
const selectReleases = statement(
  'releases_page',
  `SELECT json_build_object(${summary}) AS release FROM release r
   WHERE r.state <> 'draft'
     AND ($1::text[] IS NULL OR r.searchable LIKE ALL ($1) OR EXISTS (
       SELECT 1 FROM unit u
       WHERE u.organisation_id = r.organisation_id AND u.release_id = r.id
         AND concat_ws(' ', r.searchable, u.searchable) LIKE ALL ($1)))
     AND ($2::text IS NULL OR r.code > $2)
     AND ($4::text IS NULL OR r.kind = $4) AND ($5::integer IS NULL OR r.level = $5) AND ($6::text IS NULL OR r.state = $6)
   ORDER BY r.code LIMIT $3`,
);

const selectRelease = statement(
  'release_detail',
  `SELECT json_build_object(${summary}, 'description', r.description, 'classification', r.classification,
     'lineage', r.lineage, 'updates', coalesce(r.particulars->'updates', '[]'),
     'entryRequirements', r.entry_requirements, 'units', ${unitsJson}, 'attitudes', ${attitudesJson('r.id')},
     'assessmentGuide', ${guideJson('r.id')}, 'guideHeadings', coalesce(r.particulars->'guideHeadings', '[]'),
     'notes', ${notesJson('r.id')}, 'otherTexts', coalesce(r.particulars->'otherTexts', '[]'),
     'editions', (SELECT json_agg(json_build_object('id', o.id, 'code', o.code, 'version', o.version, 'name', o.name,
          'state', o.state, 'publishedAt', ${instantInMilliseconds('o.published_at')})
          ORDER BY coalesce(substring(o.version FROM '\\d+')::numeric, 1) DESC, o.code)
        FROM release o
        WHERE o.organisation_id = r.organisation_id AND o.standard_id = r.standard_id AND o.published_at IS NOT NULL),
     'edits', coalesce(r.particulars->'edits', '[]'),
     'withdrawal', (SELECT json_build_object('reason', w.reason, 'at', ${instantInMilliseconds('w.made_at')},
          'by', json_build_object('id', m.id, 'displayName', m.display_name, 'department', m.department))
        FROM release_withdrawal w JOIN member m ON m.organisation_id = w.organisation_id AND m.id = w.made_by
        WHERE w.release_id = r.id),
     'source', (SELECT json_build_object('fileName', i.file_name, 'sha256', encode(i.source_sha256, 'hex'))
        FROM standard_import i WHERE i.id = r.import_id),
     'publishedBy', (SELECT json_build_object('id', m.id, 'displayName', m.display_name, 'department', m.department)
        FROM member m WHERE m.id = r.published_by),
     'contentSha256', encode(r.content_sha256, 'hex')) AS release
   FROM release r WHERE r.id = $1 AND (r.state <> 'draft' OR $2::boolean)`,
);

const selectSummary = statement(
  'release_summary',
  `SELECT json_build_object(${summary}) AS release FROM release r WHERE r.id = $1`,
);

const selectUnits = statement(
  'units_page',
  `SELECT json_build_object('id', u.id, 'releaseId', r.id, 'releaseCode', r.code, 'releaseName', r.name, 'code', u.code,
     'title', u.title, 'level', u.level,
     'indicatorCount', (SELECT count(*) FROM indicator i WHERE i.unit_id = u.id),
     'criticalCount', (SELECT count(*) FROM guide_item g WHERE g.release_id = r.id AND g.section = 'critical_evidence')) AS unit,
     r.code AS release_code, u.position::text AS position
   FROM unit u JOIN release r ON r.organisation_id = u.organisation_id AND r.id = u.release_id
   WHERE r.state = 'published'
     AND ($1::text[] IS NULL OR concat_ws(' ', r.searchable, u.searchable) LIKE ALL ($1))
     AND ($2::text IS NULL OR (r.code, u.position) > ($2, $3::integer))
   ORDER BY r.code, u.position LIMIT $4`,
);

const selectUnitContent = statement(
  'unit_content',
  `SELECT ${unitJson} AS structure, ${attitudesJson('u.release_id')} AS attitudes,
     ${guideJson('u.release_id')} AS "assessmentGuide", ${notesJson('u.release_id')} AS notes
   FROM unit u WHERE u.id = $1`,
);

export type UnitContent = {
  readonly structure: Unit;
  /** Of its standard: a document prints them for all of its units. */
  readonly attitudes: CompetenceItem[];
  readonly assessmentGuide: AssessmentGuide;
  readonly notes: StandardNote[];
};

@Injectable()
export class StandardsRepository {
  constructor(private readonly database: Database) {}

  async pageOfReleases(
    { q, kind, level, state }: Pick<ReleasesQuery, 'q' | 'kind' | 'level' | 'state'>,
    afterCode: string | null,
    limit: number,
  ): Promise<ReleaseSummary[]> {
    const rows = await this.database.query<{ release: ReleaseSummary }>(selectReleases, [
      containing(q),
      afterCode,
      limit,
      kind ?? null,
      level ?? null,
      state ?? null,
    ]);
    return rows.map((row) => row.release);
  }

  async findDetail(id: string, { evenDraft = false } = {}): Promise<ReleaseDetail | undefined> {
    return (await this.database.one<{ release: ReleaseDetail }>(selectRelease, [id, evenDraft]))?.release;
  }

  async findSummary(id: string): Promise<ReleaseSummary | undefined> {
    return (await this.database.one<{ release: ReleaseSummary }>(selectSummary, [id]))?.release;
  }

  pageOfUnits(
    q: string | undefined,
    after: { releaseCode: string; position: string } | null,
    limit: number,
  ): Promise<{ unit: UnitSummary; release_code: string; position: string }[]> {
    return this.database.query(selectUnits, [
      containing(q),
      after?.releaseCode ?? null,
      after?.position ?? null,
      limit,
    ]);
  }

  /** Structure, guide and notes of one unit in one statement. */
  findUnitContent(unitId: string): Promise<UnitContent | undefined> {
    return this.database.one<UnitContent>(selectUnitContent, [unitId]);
  }
}
