import type { MarkLocator } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { Person } from '../../platform/http/person.dto';
import { instant, personJson } from '../../platform/database/json-sql';
import { factMembers } from '../enrolments/enrolment-scope';
import type { EnrolmentFacts } from '../enrolments/enrolments.policy';
import type { EvidenceFacts } from '../evidence/evidence.policy';
import type { MarkTarget } from './evidence-marks.dto';
import { EvidenceMarkRemovalEntity } from './evidence-mark-removal.entity';

export interface MarkRow {
  readonly id: string;
  readonly evidenceId: string;
  readonly versionId: string;
  readonly fileId: string;
  readonly enrolmentId: string;
  readonly enrolment: EnrolmentFacts;
  readonly locator: MarkLocator;
  readonly note: string | null;
  readonly targets: readonly MarkTarget[];
  readonly madeBy: Person;
  readonly madeAt: string;
}

interface EvidenceWithEnrolments extends EvidenceFacts {
  readonly enrolments: readonly (EnrolmentFacts & { readonly id: string })[];
}

export interface EvidenceWithMarks extends EvidenceWithEnrolments {
  readonly marks: readonly MarkRow[];
}

/** What decides whether a mark can stand where it is asked for. */
export interface PlaceFacts extends EvidenceWithEnrolments {
  readonly newestVersionId: string;
  /** Locked against a decision until the mark is there; null when there is none. */
  readonly enrolment: EnrolmentFacts | null;
  /** Whether any version of the evidence is claimed for the enrolment. */
  readonly claimed: boolean;
  /** Of the file named, when it belongs to the version named. */
  readonly mediaType: string | null;
  /** Those of the targets named that are targets of the enrolment. */
  readonly targetIds: readonly string[];
  /** Marks that stand on the version for the enrolment. */
  readonly standing: number;
}

export interface NewMark {
  readonly id: string;
  readonly versionId: string;
  readonly fileId: string;
  readonly enrolmentId: string;
  readonly locator: MarkLocator;
  readonly note: string | null;
  readonly targetIds: readonly string[];
  readonly madeBy: string;
  readonly madeAt: Date;
}

const factsJson = (alias: string, more = '') => /* sql */ `json_build_object(${more} ${factMembers(alias)})`;

const targets = /* sql */ `
  SELECT json_agg(json_build_object('targetId', t.target_id, 'targetKind', et.target_kind, 'code', et.code)
    ORDER BY et.kind_rank, et.position)
  FROM evidence_mark_target t
  JOIN enrolment_target et ON et.organisation_id = t.organisation_id AND et.enrolment_id = t.enrolment_id
    AND et.target_id = t.target_id
  WHERE t.organisation_id = m.organisation_id AND t.mark_id = m.id`;

const markJson = /* sql */ `json_build_object(
  'id', m.id, 'evidenceId', mv.evidence_id, 'versionId', m.evidence_version_id, 'fileId', m.file_id,
  'enrolmentId', m.enrolment_id, 'enrolment', ${factsJson('e')}, 'locator', m.locator, 'note', m.note,
  'targets', (${targets}), 'madeBy', ${personJson('mm')}, 'madeAt', ${instant('m.made_at')})`;

const markJoins = /* sql */ `
  JOIN evidence_version mv ON mv.organisation_id = m.organisation_id AND mv.id = m.evidence_version_id
  JOIN enrolment e ON e.organisation_id = m.organisation_id AND e.id = m.enrolment_id
  JOIN member mm ON mm.organisation_id = m.organisation_id AND mm.id = m.made_by`;

const evidenceFacts = /* sql */ `
  'method', ev.method, 'candidateId', ev.candidate_id, 'createdById', ev.created_by,
  'withdrawn', ev.withdrawn,
  'enrolments', coalesce((
    SELECT json_agg(${factsJson('n', "'id', n.id,")} ORDER BY n.id)
    FROM enrolment n
    WHERE n.organisation_id = ev.organisation_id AND n.id IN (SELECT c.enrolment_id FROM claim c
      WHERE c.organisation_id = ev.organisation_id AND c.evidence_id = ev.id)), '[]')`;

const findOfEvidence = statement(
  'evidence_marks_of_evidence',
  /* sql */ `SELECT json_build_object(${evidenceFacts},
      'marks', coalesce((SELECT json_agg(${markJson} ORDER BY m.id DESC)
        FROM evidence_mark_now m ${markJoins}
        WHERE m.organisation_id = ev.organisation_id AND mv.evidence_id = ev.id AND NOT m.removed), '[]')) AS found
    FROM evidence_now ev WHERE ev.id = $1`,
);

const listOfEnrolment = statement(
  'evidence_marks_of_enrolment',
  /* sql */ `SELECT ${factsJson('n')} AS enrolment, coalesce((
      SELECT json_agg(page.mark) FROM (
        SELECT ${markJson} AS mark FROM evidence_mark_now m ${markJoins}
        WHERE m.organisation_id = n.organisation_id AND m.enrolment_id = n.id
          AND ($2::uuid IS NULL OR m.id < $2) AND NOT m.removed
        ORDER BY m.id DESC LIMIT $3) page), '[]') AS marks
    FROM enrolment n WHERE n.id = $1`,
);

/** A decision waits for the mark, or the mark sees the decision: what is read comes after the lock. */
const lockEnrolment = statement('evidence_mark_lock', 'SELECT 1 FROM enrolment WHERE id = $1 FOR SHARE');

const findPlace = statement(
  'evidence_mark_place',
  /* sql */ `WITH chosen AS (SELECT * FROM enrolment WHERE id = $3)
    SELECT json_build_object(${evidenceFacts},
      'newestVersionId', (SELECT v.id FROM evidence_version_now v
        WHERE v.organisation_id = ev.organisation_id AND v.evidence_id = ev.id AND v.newest),
      'enrolment', (SELECT ${factsJson('chosen')} FROM chosen),
      'claimed', EXISTS (SELECT 1 FROM claim c JOIN chosen ON c.enrolment_id = chosen.id
        WHERE c.organisation_id = ev.organisation_id AND c.evidence_id = ev.id),
      'mediaType', (SELECT f.media_type FROM evidence_version_file vf
        JOIN stored_file f ON f.organisation_id = vf.organisation_id AND f.id = vf.file_id
        WHERE vf.organisation_id = ev.organisation_id AND vf.evidence_version_id = $2 AND vf.file_id = $4),
      'targetIds', coalesce((SELECT json_agg(t.target_id) FROM target_state t JOIN chosen ON t.enrolment_id = chosen.id
        WHERE t.organisation_id = ev.organisation_id AND t.target_id = ANY ($5::uuid[])), '[]'),
      'standing', (SELECT count(*) FROM evidence_mark_now m
        WHERE m.organisation_id = ev.organisation_id AND m.evidence_version_id = $2 AND m.enrolment_id = $3
          AND NOT m.removed)) AS found
    FROM evidence_now ev WHERE ev.id = $1`,
);

const insert = statement(
  'evidence_mark_insert',
  /* sql */ `WITH made AS (
      INSERT INTO evidence_mark (organisation_id, id, evidence_version_id, file_id, enrolment_id, locator, note,
        made_by, made_at)
      VALUES (current_organisation(), $1, $2, $3, $4, $5, $6, $7, $8)
      RETURNING organisation_id, id, enrolment_id)
    INSERT INTO evidence_mark_target (organisation_id, mark_id, enrolment_id, target_id)
    SELECT made.organisation_id, made.id, made.enrolment_id, target_id
    FROM made CROSS JOIN unnest($9::uuid[]) AS target_id`,
);

const find = statement(
  'evidence_mark_find',
  /* sql */ `SELECT ${markJson} AS mark FROM evidence_mark m ${markJoins} WHERE m.id = $1 FOR SHARE OF e`,
);

@Injectable()
export class EvidenceMarksRepository {
  constructor(private readonly database: Database) {}

  /** Unscoped within the organisation, as all of these: the caller asks the policy what the actor may see. */
  async ofEvidence(evidenceId: string): Promise<EvidenceWithMarks | undefined> {
    return (await this.database.one<{ found: EvidenceWithMarks }>(findOfEvidence, [evidenceId]))?.found;
  }

  /** Newest first, one more than the limit when there is one. */
  ofEnrolment(
    enrolmentId: string,
    beforeId: string | null,
    limit: number,
  ): Promise<{ enrolment: EnrolmentFacts; marks: MarkRow[] } | undefined> {
    return this.database.one(listOfEnrolment, [enrolmentId, beforeId, limit + 1]);
  }

  async place(
    evidenceId: string,
    at: Pick<NewMark, 'versionId' | 'enrolmentId' | 'fileId' | 'targetIds'>,
  ): Promise<PlaceFacts | undefined> {
    const values = [evidenceId, at.versionId, at.enrolmentId, at.fileId, at.targetIds];
    const [, row] = await Promise.all([
      this.database.execute(lockEnrolment, [at.enrolmentId]),
      this.database.one<{ found: PlaceFacts }>(findPlace, values),
    ]);
    return row?.found;
  }

  async insert(mark: NewMark): Promise<void> {
    await this.database.execute(insert, [
      mark.id,
      mark.versionId,
      mark.fileId,
      mark.enrolmentId,
      JSON.stringify(mark.locator),
      mark.note,
      mark.madeBy,
      mark.madeAt,
      mark.targetIds,
    ]);
  }

  /** Removed ones too; locks the enrolment as `place` does. */
  async find(id: string): Promise<MarkRow | undefined> {
    return (await this.database.one<{ mark: MarkRow }>(find, [id]))?.mark;
  }

  /** @returns whether it stood until now */
  async remove(id: string, reason: string | null, by: string, at: Date): Promise<boolean> {
    const { organisationId } = this.database;
    return this.database
      .rows(EvidenceMarkRemovalEntity)
      .addUnlessThere({ organisationId, markId: id, reason, removedBy: by, removedAt: at });
  }
}
