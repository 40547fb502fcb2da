import type { SourceKind, TranslationDecision, TranslationLocale, TranslationState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { instantInMilliseconds, personJsonById } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import type { LineNamed, TranslationLine } from './translations.dto';

const wording = (
  t: string,
) => `'version', ${t}.version, 'text', ${t}.text, 'translator', ${personJsonById(`${t}.translated_by`)},
  'translatedAt', ${instantInMilliseconds(`${t}.translated_at`)}, 'checkedBy', ${personJsonById(
    `(SELECT d.decided_by FROM translation_decision d
       WHERE d.translation_id = ${t}.id AND d.decision = 'check' ORDER BY d.id DESC LIMIT 1)`,
  )}`;

const line = `json_build_object('sourceKind', t.source_kind, 'sourceId', l.source_id, 'part', l.part,
  'inUse', CASE WHEN u.id IS NULL THEN NULL ELSE json_build_object(${wording('u')}) END,
  'newest', json_build_object(${wording('t')}, 'state', l.state))`;

const lines = `translation_line l
  JOIN translation t ON t.organisation_id = l.organisation_id AND t.source_id = l.source_id AND t.part = l.part
    AND t.locale = l.locale AND t.version = l.version
  LEFT JOIN translation u ON u.organisation_id = l.organisation_id AND u.source_id = l.source_id AND u.part = l.part
    AND u.locale = l.locale AND u.version = l.used_version`;

const selectLines = statement(
  'translation_lines',
  `SELECT ${line} AS line FROM ${lines} WHERE l.release_id = $1 AND l.locale = $2 ORDER BY l.source_id, l.part`,
);

const selectLine = statement(
  'translation_line',
  `SELECT ${line} AS line FROM ${lines} WHERE l.source_id = $1 AND l.part = $2 AND l.locale = $3`,
);

/** Of published releases only; a part beyond the sub-items is no line. */
const selectSourceKind = statement(
  'translation_source',
  `SELECT x.kind FROM release r CROSS JOIN LATERAL (
     SELECT 'release' AS kind, 1 AS parts WHERE r.id = $2
     UNION ALL SELECT 'unit', 1 FROM unit WHERE release_id = r.id AND id = $2
     UNION ALL SELECT 'element', 1 FROM element WHERE release_id = r.id AND id = $2
     UNION ALL SELECT 'indicator', 1 FROM indicator WHERE release_id = r.id AND id = $2
     UNION ALL SELECT 'output', 1 FROM output WHERE release_id = r.id AND id = $2
     UNION ALL SELECT kind, 1 + jsonb_array_length(items) FROM competence_item WHERE release_id = r.id AND id = $2
     UNION ALL SELECT 'guide_item', 1 FROM guide_item WHERE release_id = r.id AND id = $2
     UNION ALL SELECT 'note', 1 + jsonb_array_length(items) FROM note WHERE release_id = r.id AND id = $2) x
   WHERE r.id = $1 AND r.state IN ('published', 'superseded', 'withdrawn') AND $3::integer < x.parts`,
);

/** Line and wording in one statement; nothing when somebody else wrote meanwhile. */
const writeWording = statement(
  'translation_write',
  `WITH line AS (
     INSERT INTO translation_line (organisation_id, release_id, source_id, part, locale, version, state)
     SELECT current_organisation(), $1, $2, $3::integer, $4::text, 1, 'draft'
     WHERE $9::integer = 0 OR EXISTS (SELECT 1 FROM translation_line l WHERE l.source_id = $2 AND l.part = $3 AND l.locale = $4)
     ON CONFLICT (organisation_id, source_id, part, locale)
       DO UPDATE SET version = translation_line.version + 1, state = 'draft' WHERE translation_line.version = $9
     RETURNING version
   )
   INSERT INTO translation (organisation_id, release_id, source_id, part, locale, source_kind, version, text, translated_by, translated_at)
   SELECT current_organisation(), $1, $2, $3, $4, $5, line.version, $6, $7, $8 FROM line RETURNING id`,
);

const chosenLines = /* sql */ `l.release_id = $1 AND l.locale = $2
     AND (l.source_id, l.part) IN (SELECT * FROM unnest($3::uuid[], $4::integer[]))`;

const lockLines = statement(
  'translation_lock',
  `SELECT 1 FROM translation_line l WHERE ${chosenLines} ORDER BY l.source_id, l.part FOR UPDATE`,
);

/** With the wording of each: read after the lock, which may have waited for a new wording. */
const selectLocked = statement(
  'translation_locked',
  `SELECT l.source_id AS "sourceId", l.part, l.version, l.state, t.id AS "translationId", t.translated_by AS "translatedBy"
   FROM translation_line l
   JOIN translation t ON t.organisation_id = l.organisation_id AND t.source_id = l.source_id AND t.part = l.part
     AND t.locale = l.locale AND t.version = l.version
   WHERE ${chosenLines}`,
);

const decideLines = statement(
  'translation_decide',
  `WITH given AS (
     SELECT * FROM unnest($1::uuid[], $2::integer[], $3::uuid[], $4::text[]) AS g (source_id, part, translation_id, state)
   ), moved AS (
     UPDATE translation_line l SET state = given.state,
       used_version = CASE given.state WHEN 'in_use' THEN l.version WHEN 'withdrawn' THEN NULL ELSE l.used_version END
     FROM given WHERE l.source_id = given.source_id AND l.part = given.part AND l.locale = $5
   )
   INSERT INTO translation_decision (organisation_id, translation_id, decision, decided_by, decided_at)
   SELECT current_organisation(), translation_id, $6, $7, $8 FROM given`,
);

export interface WordingToWrite {
  readonly releaseId: string;
  readonly sourceId: string;
  readonly sourceKind: SourceKind;
  readonly part: number;
  readonly locale: TranslationLocale;
  readonly text: string;
  readonly by: string;
  readonly at: Date;
}

export interface LockedLine {
  readonly sourceId: string;
  readonly part: number;
  readonly version: number;
  readonly state: TranslationState;
  readonly translationId: string;
  readonly translatedBy: string;
}

@Injectable()
export class TranslationsRepository {
  constructor(private readonly database: Database) {}

  async lines(releaseId: string, locale: TranslationLocale): Promise<TranslationLine[]> {
    const rows = await this.database.query<{ line: TranslationLine }>(selectLines, [releaseId, locale]);
    return rows.map((row) => row.line);
  }

  async findLine(
    sourceId: string,
    part: number,
    locale: TranslationLocale,
  ): Promise<TranslationLine | undefined> {
    return (await this.database.one<{ line: TranslationLine }>(selectLine, [sourceId, part, locale]))?.line;
  }

  async sourceKind(releaseId: string, sourceId: string, part: number): Promise<SourceKind | undefined> {
    const values = [releaseId, sourceId, part];
    return (await this.database.one<{ kind: SourceKind }>(selectSourceKind, values))?.kind;
  }

  /** @returns the id of the wording; undefined when the version is no longer the one read */
  async write(version: number, given: WordingToWrite): Promise<string | undefined> {
    const { releaseId, sourceId, part, locale, sourceKind, text, by, at } = given;
    const values = [releaseId, sourceId, part, locale, sourceKind, text, by, at, version];
    return (await this.database.one<{ id: string }>(writeWording, values))?.id;
  }

  async lock(
    releaseId: string,
    locale: TranslationLocale,
    named: readonly Pick<LineNamed, 'sourceId' | 'part'>[],
  ): Promise<LockedLine[]> {
    const chosen = [releaseId, locale, named.map(({ sourceId }) => sourceId), named.map(({ part }) => part)];
    const [, lines] = await Promise.all([
      this.database.execute(lockLines, chosen),
      this.database.query<LockedLine>(selectLocked, chosen),
    ]);
    return lines;
  }

  async decide(
    locale: TranslationLocale,
    decision: TranslationDecision,
    changes: readonly { sourceId: string; part: number; translationId: string; state: TranslationState }[],
    { by, at }: { by: string; at: Date },
  ): Promise<void> {
    await this.database.execute(decideLines, [
      changes.map(({ sourceId }) => sourceId),
      changes.map(({ part }) => part),
      changes.map(({ translationId }) => translationId),
      changes.map(({ state }) => state),
      ...[locale, decision, by, at],
    ]);
  }
}
