import type { AssessmentMethod, TargetKind } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { Person } from '../../platform/http/person.dto';
import { instant, personJson } from '../../platform/database/json-sql';
import { lookedUp } from '../../platform/database/looked-up';
import { factMembers, reachValues, withinReach } from '../enrolments/enrolment-scope';
import type { EnrolmentFacts, Reach } from '../enrolments/enrolments.policy';
import { fileJson } from '../files/file-json';
import type { FileView } from '../files/files.dto';
import type {
  EvidenceTool,
  EvidenceWithdrawal,
  JudgementView,
  ProbedItem,
  Question,
} from './evidence-view.dto';

/** A judgement with what tells the standing one from history. */
export interface JudgementRow extends JudgementView {
  readonly ofThisClaim: boolean;
  readonly superseded: boolean;
}

export interface ClaimRow {
  readonly id: string;
  readonly enrolmentId: string;
  readonly targetId: string;
  readonly targetKind: TargetKind;
  readonly code: string;
  readonly parts: readonly number[] | null;
  readonly kept: boolean;
  readonly madeBy: Person;
  readonly madeAt: string;
  /** Newest first. */
  readonly judgements: readonly JudgementRow[];
}

export interface VersionRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly recordedBy: Person;
  readonly place: string | null;
  readonly context: string | null;
  readonly narrative: string | null;
  readonly durationMinutes: number | null;
  readonly questions: readonly Question[];
  readonly declaration: string | null;
  /** As it was kept. */
  readonly detail: unknown;
  readonly tool: EvidenceTool | null;
  readonly occasionId: string | null;
  readonly contentSha256: string;
  readonly files: readonly FileView[];
  readonly claims: readonly ClaimRow[];
  readonly probed: readonly ProbedItem[];
}

export interface EvidenceRow {
  readonly id: string;
  readonly method: AssessmentMethod;
  readonly candidate: Person;
  readonly createdBy: Person;
  readonly versionCount: number;
  readonly withdrawal: EvidenceWithdrawal | null;
  readonly enrolments: readonly EnrolmentFacts[];
  /** Newest first; only the newest, or the one signed in the enrolment asked for, unless all were asked for. */
  readonly versions: readonly VersionRow[];
}

export interface EvidenceFilter {
  readonly targetId?: string;
  readonly method?: AssessmentMethod;
  /** Of the last row seen; newer ids come first. */
  readonly beforeId: string | null;
  readonly limit: number;
}

/** A candidate's own, claimed or not, and whatever is claimed for an enrolment within reach. */
const visible = /* sql */ `(ev.candidate_id = $2::uuid OR EXISTS (
  SELECT 1 FROM claim c JOIN enrolment e ON e.organisation_id = c.organisation_id AND e.id = c.enrolment_id
  WHERE c.organisation_id = ev.organisation_id AND c.evidence_id = ev.id AND ${withinReach}))`;

/** The same of pieces that are known: as one value it is asked of each, and never answered from all claims at once. */
const eachVisible = /* sql */ `(ev.candidate_id = $2::uuid OR (
  SELECT true FROM claim c ${lookedUp('enrolment', 'e', 'c', 'enrolment_id')}
  WHERE c.organisation_id = ev.organisation_id AND c.evidence_id = ev.id AND ${withinReach} LIMIT 1) IS NOT NULL)`;

const judgements = /* sql */ `
  SELECT json_agg(json_build_object(
      'id', j.id, 'verdict', j.verdict, 'valid', j.valid, 'authentic', j.authentic, 'current', j."current",
      'authenticBy', j.authentic_by,
      'remark', j.remark, 'judgedBy', ${personJson('jm')}, 'judgedAt', ${instant('j.judged_at')},
      'supersedesId', j.supersedes_id, 'disagrees', j.disagrees IS NOT NULL, 'ofThisClaim', oc.id = c.id,
      'superseded', j.superseded)
    ORDER BY j.judged_at DESC, j.id DESC)
  FROM claim oc
  ${lookedUp('evidence_version', 'ov', 'oc', 'evidence_version_id')}
  JOIN LATERAL (SELECT * FROM judgement_now one
    WHERE one.organisation_id = oc.organisation_id AND one.claim_id = oc.id OFFSET 0) j ON true
  ${lookedUp('member', 'jm', 'j', 'judged_by')}
  WHERE oc.organisation_id = c.organisation_id AND oc.evidence_id = c.evidence_id
    AND oc.enrolment_id = c.enrolment_id AND oc.target_id = c.target_id AND ov.number <= v.number`;

const claims = /* sql */ `
  SELECT json_agg(json_build_object(
      'id', c.id, 'enrolmentId', c.enrolment_id, 'targetId', c.target_id,
      'targetKind', t.target_kind, 'code', t.code, 'parts', c.parts, 'kept', c.kept, 'madeBy', ${personJson('cm')}, 'madeAt', ${instant('c.made_at')},
      'judgements', coalesce((${judgements}), '[]'))
    ORDER BY c.enrolment_id, t.kind_rank, t.position)
  FROM claim_now c
  ${lookedUp('enrolment', 'e', 'c', 'enrolment_id')}
  ${lookedUp('member', 'cm', 'c', 'made_by')}
  JOIN LATERAL (SELECT one.target_kind, one.kind_rank, one.position, one.code FROM enrolment_target one
    WHERE one.organisation_id = c.organisation_id AND one.enrolment_id = c.enrolment_id AND one.target_id = c.target_id
    LIMIT 1) t ON true
  WHERE c.organisation_id = v.organisation_id AND c.evidence_version_id = v.id
    AND ($7::uuid IS NULL OR c.enrolment_id = $7) AND ${withinReach}`;

const versions = /* sql */ `
  SELECT json_agg(json_build_object(
      'id', v.id, 'number', v.number, 'title', v.title, 'occurredAt', ${instant('v.occurred_at')},
      'recordedAt', ${instant('v.recorded_at')}, 'recordedBy', ${personJson('vm')}, 'place', v.place,
      'context', v.context, 'narrative', v.narrative, 'durationMinutes', v.duration_minutes,
      'questions', CASE WHEN ev.method = 'oral_questioning' THEN coalesce(v.detail -> 'questions', '[]') ELSE '[]' END,
      'declaration', v.declaration, 'detail', v.detail, 'occasionId', v.occasion_id,
      'tool', (SELECT json_build_object('versionId', tv.id, 'number', tv.number, 'kind', at.kind)
        FROM assessment_tool_version tv ${lookedUp('assessment_tool', 'at', 'tv', 'tool_id')}
        WHERE tv.organisation_id = v.organisation_id AND tv.id = v.tool_version_id),
      'contentSha256', encode(v.content_sha256, 'hex'),
      'files', coalesce((
        SELECT json_agg(${fileJson('f', instant('f.created_at'))} ORDER BY vf.position)
        FROM evidence_version_file vf ${lookedUp('stored_file', 'f', 'vf', 'file_id')}
        WHERE vf.organisation_id = v.organisation_id AND vf.evidence_version_id = v.id), '[]'),
      'claims', coalesce((${claims}), '[]'),
      'probed', coalesce((
        SELECT json_agg(json_build_object('targetId', k.id, 'targetKind', k.kind, 'code', k.code) ORDER BY k.kind, k.position)
        FROM evidence_probe p ${lookedUp('competence_item', 'k', 'p', 'competence_item_id')}
        WHERE p.organisation_id = v.organisation_id AND p.evidence_version_id = v.id), '[]'))
    ORDER BY v.number DESC)
  FROM evidence_version_now v ${lookedUp('member', 'vm', 'v', 'recorded_by')}
  WHERE v.organisation_id = ev.organisation_id AND v.evidence_id = ev.id AND ($8::boolean OR v.id = coalesce(
    (SELECT c.evidence_version_id FROM claim_now c
      WHERE c.organisation_id = ev.organisation_id AND c.evidence_id = ev.id AND c.enrolment_id = $7 AND c.kept LIMIT 1),
    (SELECT latest.id FROM evidence_version_now latest
      WHERE latest.organisation_id = ev.organisation_id AND latest.evidence_id = ev.id AND latest.newest)))`;

const findVisible = statement(
  'evidence_find_visible',
  /* sql */ `SELECT json_build_object(
      'id', ev.id, 'method', ev.method, 'candidate', ${personJson('ca')}, 'createdBy', ${personJson('cr')},
      'versionCount', (SELECT count(*) FROM evidence_version v
        WHERE v.organisation_id = ev.organisation_id AND v.evidence_id = ev.id),
      'withdrawal', (
        SELECT json_build_object('reason', w.reason, 'withdrawnBy', ${personJson('wm')},
          'withdrawnAt', ${instant('w.withdrawn_at')})
        FROM evidence_withdrawal w ${lookedUp('member', 'wm', 'w', 'withdrawn_by')}
        WHERE w.organisation_id = ev.organisation_id AND w.evidence_id = ev.id),
      'enrolments', coalesce((
        SELECT json_agg(json_build_object(${factMembers('e')}))
        FROM (SELECT DISTINCT c.organisation_id, c.enrolment_id FROM claim c
          WHERE c.organisation_id = ev.organisation_id AND c.evidence_id = ev.id) of
        ${lookedUp('enrolment', 'e', 'of', 'enrolment_id')}), '[]'),
      'versions', (${versions})) AS evidence
    FROM (SELECT current_organisation() AS organisation_id, id FROM unnest($6::uuid[]) AS given (id)) wanted
    ${lookedUp('evidence', 'ev', 'wanted', 'id')}
    ${lookedUp('member', 'ca', 'ev', 'candidate_id')}
    ${lookedUp('member', 'cr', 'ev', 'created_by')}
    WHERE ${eachVisible}
    ORDER BY ev.id DESC`,
);

/**
 * With a target, evidence whose newest version, or the one signed, is claimed for it, or probed it before that could be
 * claimed; without,
 * whatever was ever claimed for the enrolment.
 */
const listOfEnrolment = statement(
  'evidence_list_of_enrolment',
  /* sql */ `SELECT ev.id FROM evidence ev
    WHERE ev.id IN (
      SELECT c.evidence_id FROM claim_now c
      WHERE c.enrolment_id = $1 AND ($2::uuid IS NULL OR (c.target_id = $2 OR EXISTS (
        SELECT 1 FROM evidence_probe p WHERE p.organisation_id = c.organisation_id
          AND p.evidence_version_id = c.evidence_version_id AND p.competence_item_id = $2)) AND (c.kept OR EXISTS (
        SELECT 1 FROM evidence_version_now v
        WHERE v.organisation_id = c.organisation_id AND v.id = c.evidence_version_id AND v.newest))))
      AND ($3::text IS NULL OR ev.method = $3) AND ($4::uuid IS NULL OR ev.id < $4)
    ORDER BY ev.id DESC LIMIT $5`,
);

const listVisible = statement(
  'evidence_list_visible',
  /* sql */ `SELECT ev.id FROM evidence ev
    WHERE ($6::uuid IS NULL OR ev.candidate_id = $6) AND ($7::uuid IS NULL OR ev.id < $7) AND ${visible}
    ORDER BY ev.id DESC LIMIT $8`,
);

/** That of one candidate, found by their enrolments within reach: however much else they have, it is not looked at. */
const listOfCandidate = statement(
  'evidence_list_of_candidate',
  /* sql */ `SELECT ev.id FROM evidence ev
    WHERE ev.candidate_id = $6::uuid AND ($7::uuid IS NULL OR ev.id < $7) AND ev.id IN (
      SELECT c.evidence_id FROM claim c
      WHERE c.organisation_id = current_organisation() AND c.enrolment_id = ANY(ARRAY(
        SELECT e.id FROM enrolment e
        WHERE e.organisation_id = current_organisation() AND e.candidate_id = $6 AND ${withinReach})))
    ORDER BY ev.id DESC LIMIT $8`,
);

const findEnrolment = statement(
  'evidence_find_enrolment',
  /* sql */ `SELECT json_build_object(${factMembers('e')}) AS facts FROM enrolment e WHERE e.id = $1`,
);

interface Id {
  readonly id: string;
}

@Injectable()
export class EvidenceReadRepository {
  constructor(private readonly database: Database) {}

  /**
   * Evidence with its versions, claims, judgements and files, newest first, in one statement.
   * @param enrolmentId whose claims are wanted; null for those of every enrolment within reach
   */
  async findManyVisible(
    reach: Reach,
    ids: readonly string[],
    { enrolmentId, everyVersion }: { enrolmentId: string | null; everyVersion: boolean },
  ): Promise<EvidenceRow[]> {
    if (ids.length === 0) return [];
    const values = [...reachValues(reach), ids, enrolmentId, everyVersion];
    return (await this.database.query<{ evidence: EvidenceRow }>(findVisible, values)).map(
      (row) => row.evidence,
    );
  }

  /** One id more than the limit, when there is one. The caller has asked whether the enrolment is within reach. */
  async listIdsOfEnrolment(enrolmentId: string, filter: EvidenceFilter): Promise<string[]> {
    const { targetId = null, method = null, beforeId, limit } = filter;
    const rows = await this.database.query<Id>(listOfEnrolment, [
      enrolmentId,
      targetId,
      method,
      beforeId,
      limit + 1,
    ]);
    return rows.map((row) => row.id);
  }

  /** One id more than the limit, when there is one. */
  async listVisibleIds(
    reach: Reach,
    { candidateId, beforeId, limit }: { candidateId: string | null; beforeId: string | null; limit: number },
  ): Promise<string[]> {
    const values = [...reachValues(reach), candidateId, beforeId, limit + 1];
    const ofOthers = candidateId !== null && candidateId !== reach.candidateId && !reach.organisation;
    const rows = await this.database.query<Id>(ofOthers ? listOfCandidate : listVisible, values);
    return rows.map((row) => row.id);
  }

  /** Unscoped within the organisation: the caller asks the policy whether the actor may see it. */
  async findEnrolment(id: string): Promise<EnrolmentFacts | undefined> {
    return (await this.database.one<{ facts: EnrolmentFacts }>(findEnrolment, [id]))?.facts;
  }
}
