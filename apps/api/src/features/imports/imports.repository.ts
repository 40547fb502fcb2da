import type {
  DocumentFormat,
  FindingGrade,
  ImportState,
  ReadingEditOp,
  ReadItemKind,
  ReleaseState,
  ReviewStep,
  StandardKind,
} from '@attest/domain';
import type { DrawnPage, DrawnPlace, Finding as ReadFinding, Reading } from '@attest/standard-reader';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { instantInMilliseconds, personJson } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import type { Person } from '../../platform/http/person.dto';
import { nextVersion } from '../../platform/database/context-repository';
import { FindingEntity } from './finding.entity';
import { StandardImportEntity } from './standard-import.entity';

/** What a policy needs to know. */
export interface ImportFacts {
  readonly state: ImportState;
  readonly created_by: string;
  /** Members who may publish at present. */
  readonly author_ids: readonly string[];
  /** Who brought it in, decided or edited; what was taken over from an earlier import does not count. */
  readonly prepared_by: readonly string[];
  readonly latest_review: ReviewRow | null;
}

/** One step of the review, as json_build_object gives it. */
export type ReviewRow = {
  readonly step: ReviewStep;
  readonly note: string;
  readonly by: Person;
  readonly at: string;
  readonly version: number;
  readonly contentSha256: string;
};

/** A published edition of the lineage that an import belongs to. */
export type EditionRow = {
  readonly id: string;
  readonly code: string;
  readonly version: string;
  readonly name: string;
  readonly state: ReleaseState;
};

export type ImportRow = ImportFacts & {
  readonly id: string;
  readonly file_name: string;
  readonly format: DocumentFormat;
  readonly code: string;
  readonly name: string;
  readonly kind: StandardKind;
  readonly release_id: string | null;
  readonly version: number;
  readonly created_at: Date;
  readonly creator: Person;
  readonly to_decide: number;
  readonly decided: number;
  readonly repaired: number;
  readonly kept: number;
  readonly to_look: number;
  readonly editions: readonly EditionRow[];
};

export type FindingRow = {
  readonly id: string;
  readonly key: string;
  readonly grade: FindingGrade;
  readonly detail: ReadFinding;
  readonly choice_id: string | null;
  readonly custom: string | Record<string, string> | null;
  readonly reason: string | null;
  readonly decided_at: string | null;
  readonly decider: Person | null;
  readonly carried_over: boolean;
  readonly seer: Person | null;
  readonly seen_at: string | null;
  readonly version: number;
};

export type ImportContentRow = ImportRow & {
  readonly source_text: string;
  readonly reading: Reading;
  readonly account: { characters: number; placed: number; dropped: number };
  readonly file_id: string;
  readonly pages: readonly DrawnPage[] | null;
  readonly places: readonly DrawnPlace[] | null;
  readonly findings: FindingRow[];
  readonly reviews: readonly ReviewRow[];
  readonly edits: readonly EditRow[];
};

/** What an edit says, or one taken back. */
export interface EditContent {
  readonly id: string;
  readonly kind: ReadItemKind;
  readonly item: string;
  readonly op: ReadingEditOp;
  readonly before: string | null;
  readonly after: string | null;
  readonly seen: string;
  readonly reason: string;
  readonly undoes: string | null;
  readonly carried_over: boolean;
}

/** In the order in which they were made. */
export type EditRow = EditContent & {
  readonly by: Person;
  readonly made_at: string;
};

/** Of a row `v` of import_review and `m` of member. */
const review = `json_build_object('step', v.step, 'note', v.note, 'by', ${personJson('m')}, 'at', ${instantInMilliseconds('v.made_at')},
  'version', v.version, 'contentSha256', encode(v.content_sha256, 'hex'))`;

const columns = `i.id, i.file_name, i.format, i.code, i.name, i.kind, i.state, i.release_id, i.version, i.created_by, i.created_at,
  (SELECT ${personJson('m')} FROM member m WHERE m.id = i.created_by) AS creator,
  tally.to_decide, tally.decided, tally.repaired, tally.kept,
  tally.to_look,
  (SELECT coalesce(json_agg(DISTINCT m.id), '[]')
     FROM member_role r JOIN member m ON m.organisation_id = r.organisation_id AND m.id = r.member_id
    WHERE r.role = 'author' AND r.revoked_at IS NULL AND (r.expires_at IS NULL OR r.expires_at > now())
      AND m.state = 'active') AS author_ids,
  (SELECT coalesce(json_agg(hand), '[]') FROM (
     SELECT i.created_by AS hand
     UNION SELECT f.decided_by FROM finding f
      WHERE f.import_id = i.id AND f.decided_by IS NOT NULL AND NOT f.carried_over
     UNION SELECT e.made_by FROM reading_edit e WHERE e.import_id = i.id AND NOT e.carried_over) hands) AS prepared_by,
  (SELECT ${review} FROM import_review v JOIN member m ON m.organisation_id = v.organisation_id AND m.id = v.made_by
    WHERE v.import_id = i.id ORDER BY v.made_at DESC, v.id DESC LIMIT 1) AS latest_review,
  (SELECT coalesce(json_agg(json_build_object('id', r.id, 'code', r.code, 'version', r.version, 'name', r.name,
       'state', r.state)), '[]')
     FROM standard s JOIN release r ON r.organisation_id = s.organisation_id AND r.standard_id = s.id
    WHERE s.lineage_code = i.lineage_code AND r.state <> 'draft') AS editions`;

const tally = `CROSS JOIN LATERAL (
  SELECT count(*) FILTER (WHERE f.grade = 'decide' AND f.choice_id IS NULL)::integer AS to_decide,
    count(*) FILTER (WHERE f.grade = 'decide' AND f.choice_id IS NOT NULL)::integer AS decided,
    count(*) FILTER (WHERE f.grade = 'repaired')::integer AS repaired,
    count(*) FILTER (WHERE f.grade = 'kept')::integer AS kept,
    count(*) FILTER (WHERE f.grade <> 'decide' AND f.seen_at IS NULL AND f.choice_id IS NULL)::integer AS to_look
  FROM finding f WHERE f.import_id = i.id) tally`;

const selectPage = statement(
  'imports_page',
  `SELECT ${columns}, to_char(i.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS created_key
   FROM standard_import i ${tally}
   WHERE CASE WHEN $4::text IS NULL THEN i.state <> 'discarded' ELSE i.state = $4 END
     AND ($1::timestamptz IS NULL OR (i.created_at, i.id) < ($1, $2::uuid))
   ORDER BY i.created_at DESC, i.id DESC LIMIT $3`,
);

const selectSummary = statement(
  'import_by_id',
  `SELECT ${columns} FROM standard_import i ${tally} WHERE i.id = $1`,
);

const selectContent = statement(
  'import_with_content',
  `SELECT ${columns}, i.file_id, i.source_text, i.reading, i.account, i.pages, i.places,
     (SELECT coalesce(json_agg(json_build_object('id', f.id, 'key', f.key, 'grade', f.grade, 'detail', f.detail,
         'choice_id', f.choice_id, 'custom', f.custom, 'reason', f.reason, 'decided_at', f.decided_at,
         'decider', (SELECT ${personJson('m')} FROM member m WHERE m.id = f.decided_by),
         'carried_over', f.carried_over, 'seen_at', f.seen_at,
         'seer', (SELECT ${personJson('m')} FROM member m WHERE m.id = f.seen_by),
         'version', f.version) ORDER BY f.position), '[]')
      FROM finding f WHERE f.import_id = i.id) AS findings,
     (SELECT coalesce(json_agg(${review} ORDER BY v.made_at, v.id), '[]')
      FROM import_review v JOIN member m ON m.organisation_id = v.organisation_id AND m.id = v.made_by
      WHERE v.import_id = i.id) AS reviews,
     (SELECT coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'item', e.item, 'op', e.op,
         'before', e.before, 'after', e.after, 'seen', e.seen, 'reason', e.reason, 'undoes', e.undoes,
         'carried_over', e.carried_over, 'made_at', e.made_at, 'by', ${personJson('m')}) ORDER BY e.sequence), '[]')
      FROM reading_edit e JOIN member m ON m.organisation_id = e.organisation_id AND m.id = e.made_by
      WHERE e.import_id = i.id) AS edits
   FROM standard_import i ${tally} WHERE i.id = $1`,
);

/**
 * The latest answer to the same finding of the same standard is taken over, where the document says the same (wrap
 * spaces and page cuts apart) and still offers that choice; who decided and when stays as it was.
 */
const insertFindings = statement(
  'findings_insert',
  `INSERT INTO finding (organisation_id, id, import_id, key, position, grade, code, line, "column", detail,
     choice_id, custom, reason, decided_by, decided_at, carried_over)
   SELECT current_organisation(), x.id, $1, x.key, x.position, x.grade, x.code, x.line, x."column", x.detail,
     earlier.choice_id, earlier.custom, earlier.reason, earlier.decided_by, earlier.decided_at, earlier.choice_id IS NOT NULL
   FROM jsonb_to_recordset($3) AS x(id uuid, key text, position integer, grade text, code text, line integer,
     "column" integer, detail jsonb)
   LEFT JOIN LATERAL (
     SELECT f.choice_id, f.custom, f.reason, f.decided_by, f.decided_at
     FROM standard_import i JOIN finding f ON f.organisation_id = i.organisation_id AND f.import_id = i.id
     WHERE i.lineage_code = $2 AND i.state <> 'discarded' AND f.key = x.key AND f.choice_id IS NOT NULL
       AND regexp_replace(f.detail->>'seen', '\\s', '', 'g') = regexp_replace(x.detail->>'seen', '\\s', '', 'g')
       AND x.detail->'choices' @> jsonb_build_array(jsonb_build_object('id', f.choice_id))
     ORDER BY f.decided_at DESC LIMIT 1) earlier ON true`,
);

export interface NewImport {
  readonly id: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly sourceSha256: Buffer;
  readonly sourceText: string;
  readonly format: DocumentFormat;
  readonly pages: readonly DrawnPage[] | null;
  readonly places: readonly DrawnPlace[] | null;
  readonly code: string;
  readonly name: string;
  readonly kind: StandardKind;
  readonly lineageCode: string;
  readonly readerVersion: string;
  readonly reading: Reading;
  readonly account: object;
  readonly createdBy: string;
  readonly createdAt: Date;
}

@Injectable()
export class ImportsRepository {
  constructor(private readonly database: Database) {}

  private get imports() {
    return this.database.rows(StandardImportEntity);
  }

  page(
    after: { createdAt: string; id: string } | null,
    limit: number,
    state: ImportState | null = null,
  ): Promise<(ImportRow & { readonly created_key: string })[]> {
    return this.database.query(selectPage, [after?.createdAt ?? null, after?.id ?? null, limit, state]);
  }

  findById(id: string): Promise<ImportRow | undefined> {
    return this.database.one<ImportRow>(selectSummary, [id]);
  }

  /** With source text, reading and findings: some hundred kilobytes. */
  findByIdWithContent(id: string): Promise<ImportContentRow | undefined> {
    return this.database.one<ImportContentRow>(selectContent, [id]);
  }

  /** Deciding and publishing take turns. */
  lock(id: string): Promise<{ version: number; state: ImportState } | undefined> {
    return this.imports.pickOne(['version', 'state'], { id }, { mode: 'pessimistic_write' });
  }

  async insert(row: NewImport, findings: readonly { id: string; finding: ReadFinding }[]): Promise<void> {
    const { organisationId } = this.database;
    await this.imports.add({
      ...{ organisationId, ...row, updatedAt: row.createdAt },
      ...{ state: 'open', releaseId: null, version: 1 },
    });
    const rows = findings.map(({ id, finding }, index) => ({
      id,
      key: finding.key,
      position: index + 1,
      grade: finding.grade,
      code: finding.code,
      line: finding.at.line,
      column: finding.at.column,
      detail: finding,
    }));
    if (rows.length > 0)
      await this.database.execute(insertFindings, [row.id, row.lineageCode, JSON.stringify(rows)]);
  }

  /** @returns false when the finding has another version by now */
  async decide(
    importId: string,
    findingId: string,
    version: number,
    decision: {
      choiceId: string | null;
      custom: string | Record<string, string> | null;
      reason: string | null;
      by: string | null;
      at: Date;
    },
  ): Promise<boolean> {
    const { choiceId, custom, reason, by, at } = decision;
    const touched = await this.database.rows(FindingEntity).change(
      { importId, id: findingId, version },
      {
        ...{ choiceId, custom, reason, decidedBy: by, decidedAt: choiceId === null ? null : at },
        ...{ carriedOver: false, version: nextVersion },
      },
    );
    if (touched === 1) await this.imports.change({ id: importId }, { version: nextVersion, updatedAt: at });
    return touched === 1;
  }

  /** From a state that the caller has seen under the lock; domain/import-state says which follow. */
  async step(
    id: string,
    from: ImportState,
    to: ImportState,
    at: Date,
    releaseId: string | null = null,
  ): Promise<void> {
    const touched = await this.imports.change(
      { id, state: from },
      { state: to, releaseId, version: nextVersion, updatedAt: at },
    );
    if (touched !== 1) throw new Error('An import steps on from the state it was locked in.');
  }
}
