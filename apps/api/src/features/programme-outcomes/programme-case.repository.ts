import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { instant, personJson } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import { peopleJson, personRows, signerConfirmed } from '../sign-offs/account-origins-sql';
import type {
  ManifestAttitudeJudgement,
  ManifestEntry,
  ManifestUnit,
  ProgrammeManifest,
  WholeCoverage,
} from './programme-manifest';
import type { ProgrammeOutcome, ProgrammeReturn, ProgrammeSignOff } from './programme-outcomes.dto';

const outcome = /* sql */ `(SELECT json_build_object('id', o.id, 'decision', o.decision, 'reasoning', o.reasoning,
      'decidedBy', ${personJson('m')}, 'decidedAt', ${instant('o.decided_at')})
    FROM programme_outcome o JOIN member m ON m.organisation_id = o.organisation_id AND m.id = o.decided_by
    WHERE o.organisation_id = e.organisation_id AND o.programme_enrolment_id = e.id
    ORDER BY o.decided_at DESC, o.id DESC LIMIT 1)`;

/** What stood when the newest outcome was decided. */
const decidedOn = /* sql */ `(SELECT o.coverage FROM programme_outcome o
    WHERE o.organisation_id = e.organisation_id AND o.programme_enrolment_id = e.id
    ORDER BY o.decided_at DESC, o.id DESC LIMIT 1)`;

const signOff = /* sql */ `(SELECT json_build_object('id', g.id, 'outcomeId', g.programme_outcome_id,
      'signer', ${personJson('m')}, 'printedName', g.printed_name, 'jobTitle', g.job_title, 'meaning', g.meaning,
      'authentication', g.authentication, 'manifestSha256', encode(g.manifest_sha256, 'hex'),
      'signedAt', ${instant('g.signed_at')},
      'validUntil', (SELECT y.valid_until FROM validity y
        WHERE y.organisation_id = g.organisation_id AND y.programme_sign_off_id = g.id))
    FROM programme_sign_off g JOIN member m ON m.organisation_id = g.organisation_id AND m.id = g.signer_id
    WHERE g.organisation_id = e.organisation_id AND g.programme_enrolment_id = e.id
    ORDER BY g.signed_at DESC LIMIT 1)`;

const returns = /* sql */ `(SELECT coalesce(json_agg(json_build_object('id', t.id, 'outcomeId', t.programme_outcome_id,
      'returnedBy', ${personJson('m')}, 'returnedAt', ${instant('t.returned_at')}, 'reason', t.reason)
      ORDER BY t.returned_at DESC, t.id DESC), '[]')
    FROM programme_sign_off_return t JOIN member m ON m.organisation_id = t.organisation_id AND m.id = t.returned_by
    WHERE t.organisation_id = e.organisation_id AND t.programme_enrolment_id = e.id)`;

const units = /* sql */ `(SELECT coalesce(json_agg(json_build_object('id', x.id, 'sectionId', x.section_id,
      'section', c.name, 'code', u.code, 'title', u.title) ORDER BY c.position, x.position, x.id), '[]')
    FROM programme_section c
    JOIN programme_unit x ON x.organisation_id = c.organisation_id AND x.section_id = c.id
    JOIN unit u ON u.organisation_id = x.organisation_id AND u.id = x.unit_id
    WHERE c.organisation_id = e.organisation_id AND c.version_id = e.version_id)`;

const entry = /* sql */ `(SELECT coalesce(json_agg(json_build_object('requirementId', q.id, 'text', q.text,
      'result', coalesce(k.result, 'open'), 'reason', k.reason, 'checkId', k.id, 'checkedBy', k.checked_by,
      'checkedAt', ${instant('k.checked_at')}) ORDER BY q.position), '[]')
    FROM programme_entry_requirement q
    LEFT JOIN LATERAL (SELECT k.id, k.result, k.reason, k.checked_by, k.checked_at FROM entry_check k
      WHERE k.organisation_id = q.organisation_id AND k.programme_enrolment_id = e.id AND k.requirement_id = q.id
      ORDER BY k.checked_at DESC, k.id DESC LIMIT 1) k ON true
    WHERE q.organisation_id = e.organisation_id AND q.version_id = e.version_id)`;

/** Who assesses one of its units, as its lead or beside them. */
const assessors = /* sql */ `(SELECT coalesce(json_agg(DISTINCT a.id), '[]') FROM programme_enrolment_unit x
    JOIN enrolment n ON n.organisation_id = x.organisation_id AND n.id = x.enrolment_id
    CROSS JOIN LATERAL (SELECT n.assessor_id AS id
      UNION ALL SELECT t.member_id FROM enrolment_assessor t
      WHERE t.organisation_id = n.organisation_id AND t.enrolment_id = n.id AND t.removed_at IS NULL) a
    WHERE x.organisation_id = e.organisation_id AND x.programme_enrolment_id = e.id)`;

const readParts = statement(
  'programme_case_parts',
  /* sql */ `WITH ${personRows('programme_enrolment')}
    SELECT json_build_object(
      'organisationId', e.organisation_id,
      'programmeEnrolment', json_build_object('id', e.id, 'attempt', e.attempt, 'candidateId', e.candidate_id,
        'assessorId', e.assessor_id, 'supervisorId', e.supervisor_id),
      'programme', json_build_object('id', v.programme_id, 'versionId', v.id, 'number', v.number,
        'contentSha256', encode(v.content_sha256, 'hex'), 'name', v.name, 'nameEn', v.name_en,
        'code', (SELECT r.code FROM release r WHERE r.organisation_id = v.organisation_id AND r.id = v.release_id),
        'level', v.level),
      'validityMonths', v.validity_months,
      'people', ${peopleJson},
      'outcome', ${outcome}, 'signOff', ${signOff}, 'returns', ${returns}, 'units', ${units}, 'entry', ${entry},
      'assessors', ${assessors},
      'signerConfirmed', ${signerConfirmed('e')}) AS parts,
      ${decidedOn} AS "decidedOn"
    FROM programme_enrolment e
    CROSS JOIN LATERAL (SELECT * FROM programme_version WHERE organisation_id = e.organisation_id AND id = e.version_id
      OFFSET 0) v
    WHERE e.organisation_id = current_organisation() AND e.id = $1`,
);

const readSigned = statement(
  'programme_case_signed',
  /* sql */ `SELECT g.manifest::json AS manifest FROM programme_sign_off g
    WHERE g.organisation_id = current_organisation() AND g.id = $1`,
);

/** Signatures of units by their ids ($2); units within the programme come with them by $1. */
const readSignatures = statement(
  'programme_case_signatures',
  /* sql */ `SELECT json_build_object('programmeUnitId', n.id, 'unitId', u.id, 'code', u.code, 'title', u.title,
      'releaseId', r.id, 'releaseCode', r.code, 'releaseSha256', encode(r.content_sha256, 'hex'),
      'enrolmentId', s.enrolment_id, 'signOffId', s.id, 'manifestSha256', encode(s.manifest_sha256, 'hex'),
      'signerId', s.signer_id, 'signedAt', ${instant('s.signed_at')},
      'validUntil', (SELECT y.valid_until FROM validity y
        WHERE y.organisation_id = s.organisation_id AND y.sign_off_id = s.id)) AS unit
    FROM unnest($1::uuid[], $2::uuid[]) AS n (id, sign_off_id)
    CROSS JOIN LATERAL (SELECT * FROM sign_off WHERE organisation_id = current_organisation() AND id = n.sign_off_id
      OFFSET 0) s
    CROSS JOIN LATERAL (SELECT * FROM enrolment WHERE organisation_id = s.organisation_id AND id = s.enrolment_id OFFSET 0) e
    CROSS JOIN LATERAL (SELECT * FROM unit WHERE organisation_id = e.organisation_id AND id = e.unit_id OFFSET 0) u
    CROSS JOIN LATERAL (SELECT * FROM release WHERE organisation_id = e.organisation_id AND id = e.release_id OFFSET 0) r`,
);

/** Attitudes ($1) by name, each with the judgements of it that stand in these enrolments ($2). */
const readAttitudes = statement(
  'programme_case_attitudes',
  /* sql */ `SELECT json_build_object('targetId', k.id, 'code', k.code, 'text', k.text,
      'judgements', (SELECT coalesce(json_agg(json_build_object('judgementId', c.judgement_id, 'enrolmentId', c.enrolment_id,
          'verdict', c.verdict, 'judgedBy', c.judged_by, 'judgedAt', ${instant('c.judged_at')},
          'evidenceId', c.evidence_id, 'evidenceVersionId', c.evidence_version_id,
          'contentSha256', encode(c.content_sha256, 'hex')) ORDER BY c.judged_at, c.judgement_id), '[]')
        FROM unnest($2::uuid[]) AS n (id)
        JOIN standing_claim c ON c.organisation_id = k.organisation_id AND c.enrolment_id = n.id AND c.target_id = k.id
        WHERE c.judgement_id IS NOT NULL)) AS attitude
    FROM competence_item k
    WHERE k.organisation_id = current_organisation() AND k.id = ANY($1::uuid[])`,
);

const names = statement(
  'programme_case_names',
  /* sql */ `SELECT m.id, m.display_name AS name FROM member m
      WHERE m.organisation_id = current_organisation() AND m.id = ANY($1::uuid[])
    UNION ALL
    SELECT v.id, v.title FROM evidence_version v
      WHERE v.organisation_id = current_organisation() AND v.id = ANY($2::uuid[])`,
);

export interface ProgrammeCaseParts extends Pick<
  ProgrammeManifest,
  'organisationId' | 'programmeEnrolment' | 'programme' | 'people'
> {
  readonly validityMonths: number | null;
  readonly outcome: ProgrammeOutcome | null;
  readonly signOff: ProgrammeSignOff | null;
  readonly returns: readonly ProgrammeReturn[];
  /** All of the version, in its order. */
  readonly units: readonly {
    readonly id: string;
    readonly sectionId: string;
    readonly section: string | null;
    readonly code: string;
    readonly title: string;
  }[];
  readonly entry: readonly ManifestEntry[];
  /** Ids of the members who assess one of its units. */
  readonly assessors: readonly string[];
  /** Whether the signer's account was confirmed by its owner before the enrolment began, where that is required. */
  readonly signerConfirmed: boolean;
}

export interface SignedManifest extends ProgrammeManifest {
  readonly format: string;
}

export interface ReadCase {
  readonly parts: ProgrammeCaseParts;
  /** What the newest outcome was decided on; null: none was decided. */
  readonly decidedOn: WholeCoverage | null;
}

export interface AttitudeWithJudgements {
  readonly targetId: string;
  readonly code: string;
  readonly text: string;
  readonly judgements: readonly ManifestAttitudeJudgement[];
}

export interface CountedSignature {
  readonly programmeUnitId: string;
  readonly signOffId: string;
}

/** What a signature under a whole stands under, for an enrolment on a programme whose visibility has been settled. */
@Injectable()
export class ProgrammeCaseRepository {
  constructor(private readonly database: Database) {}

  async parts(programmeEnrolmentId: string): Promise<ReadCase> {
    const row = await this.database.one<ReadCase & Record<string, unknown>>(readParts, [
      programmeEnrolmentId,
    ]);
    if (row === undefined) throw new Error('A case was asked for of an enrolment that is not there.');
    return row;
  }

  /** What was signed, in the form of its day. */
  async signedManifest(signOffId: string): Promise<SignedManifest> {
    const row = await this.database.one<{ manifest: SignedManifest }>(readSigned, [signOffId]);
    if (row === undefined) throw new Error('A signature was asked for that is not there.');
    return row.manifest;
  }

  async signatures(counted: readonly CountedSignature[]): Promise<ManifestUnit[]> {
    if (counted.length === 0) return [];
    const values = [
      counted.map(({ programmeUnitId }) => programmeUnitId),
      counted.map(({ signOffId }) => signOffId),
    ];
    return (await this.database.query<{ unit: ManifestUnit }>(readSignatures, values)).map(
      ({ unit }) => unit,
    );
  }

  async attitudes(
    targetIds: readonly string[],
    enrolmentIds: readonly string[],
  ): Promise<AttitudeWithJudgements[]> {
    if (targetIds.length === 0) return [];
    const values = [targetIds, enrolmentIds];
    const rows = await this.database.query<{ attitude: AttitudeWithJudgements }>(readAttitudes, values);
    return rows.map(({ attitude }) => attitude);
  }

  /** What members and versions of evidence are called, by their ids. */
  async names(
    memberIds: readonly string[],
    evidenceVersionIds: readonly string[],
  ): Promise<Readonly<Record<string, string>>> {
    const rows = await this.database.query<{ id: string; name: string }>(names, [
      memberIds,
      evidenceVersionIds,
    ]);
    return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
  }
}
