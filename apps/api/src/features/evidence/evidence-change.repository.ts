import type { AssessmentMethod, ClaimStanding, Day } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { type Circumstances, occasionOf, settingOf } from '../coverage/circumstances';
import { factMembers } from '../enrolments/enrolment-scope';
import type { EnrolmentFacts } from '../enrolments/enrolments.policy';

export interface StandingClaim {
  readonly id: string;
  readonly enrolmentId: string;
  readonly targetId: string;
  readonly judgement: (ClaimStanding & { readonly id: string }) | null;
}

/** Evidence as it stands before it is changed or judged. */
export interface StandingEvidence {
  readonly evidenceId: string;
  readonly candidateId: string;
  readonly createdById: string;
  readonly method: AssessmentMethod;
  readonly withdrawn: boolean;
  readonly newest: Circumstances & {
    readonly id: string;
    readonly number: number;
    readonly occurredOn: Day;
    /** As it was kept. */
    readonly detail: unknown;
  };
  readonly claims: readonly StandingClaim[];
  /** It stands for knowledge and skills that it was not claimed for: questions probed them (`standing_probe`). */
  readonly probes: boolean;
  readonly enrolments: readonly (EnrolmentFacts & { readonly id: string })[];
}

/**
 * Evidence is only added to, so there is no row of it to lock: an advisory lock on its id lets one at a time add
 * versions, withdrawals and further claims. Taken before any enrolment is locked, always in this order.
 */
const lockEvidence = statement(
  'evidence_lock',
  "SELECT pg_advisory_xact_lock(hashtextextended('evidence ' || $1::uuid::text, 0))",
);
const lockOfEnrolment = statement(
  'evidence_lock_of_enrolment',
  /* sql */ `SELECT pg_advisory_xact_lock(hashtextextended('evidence ' || chosen.evidence_id::text, 0))
    FROM (SELECT DISTINCT evidence_id FROM claim WHERE enrolment_id = $1 ORDER BY evidence_id) chosen`,
);

const lockOfVersion = statement(
  'evidence_lock_of_version',
  /* sql */ `SELECT pg_advisory_xact_lock(hashtextextended('evidence ' || evidence_id::text, 0))
    FROM evidence_version WHERE id = $1`,
);

const standing = (chosen: string) => /* sql */ `SELECT json_build_object(
    'evidenceId', ev.id, 'candidateId', ev.candidate_id, 'createdById', ev.created_by, 'method', ev.method,
    'withdrawn', ev.withdrawn,
    'newest', json_build_object('id', v.id, 'number', v.number,
      'occurredOn', (v.occurred_at AT TIME ZONE o.time_zone)::date, 'detail', v.detail,
      'occasion', ${occasionOf('v')}, 'setting', ${settingOf('v')}),
    'claims', coalesce((
      SELECT json_agg(json_build_object('id', c.id, 'enrolmentId', c.enrolment_id, 'targetId', c.target_id,
        'judgement', CASE WHEN j.id IS NOT NULL THEN json_build_object('id', j.id, 'verdict', j.verdict,
          'valid', j.valid, 'authentic', j.authentic, 'current', j."current", 'judgedById', j.judged_by,
          'disagrees', j.disagrees IS NOT NULL) END))
      FROM claim c
      LEFT JOIN judgement_now j ON j.organisation_id = c.organisation_id AND j.claim_id = c.id AND NOT j.superseded
      WHERE c.organisation_id = v.organisation_id AND c.evidence_version_id = v.id), '[]'),
    'probes', EXISTS (SELECT 1 FROM evidence_probe p
      WHERE p.organisation_id = v.organisation_id AND p.evidence_version_id = v.id),
    'enrolments', coalesce((
      SELECT json_agg(json_build_object('id', e.id, ${factMembers('e')}) ORDER BY e.id)
      FROM enrolment e
      WHERE e.organisation_id = ev.organisation_id AND e.id IN (SELECT c.enrolment_id FROM claim c
        WHERE c.organisation_id = ev.organisation_id AND c.evidence_id = ev.id)), '[]')) AS standing
  FROM evidence_now ev
  JOIN organisation o ON o.id = ev.organisation_id
  JOIN evidence_version_now v ON v.organisation_id = ev.organisation_id AND v.evidence_id = ev.id AND v.newest
  WHERE ev.id = ${chosen}`;

const findStanding = statement('evidence_standing', standing('$1'));
const findStandingOfVersion = statement(
  'evidence_standing_of_version',
  standing('(SELECT evidence_id FROM evidence_version WHERE id = $1)'),
);

interface Found {
  readonly standing: StandingEvidence;
}

@Injectable()
export class EvidenceChangeRepository {
  constructor(private readonly database: Database) {}

  /** Unscoped within the organisation: the caller asks the policy whether the actor may see it. */
  /** Everything claimed for an enrolment, in the order of its ids, so that two never wait for each other. */
  async lockOfEnrolment(enrolmentId: string): Promise<void> {
    await this.database.execute(lockOfEnrolment, [enrolmentId]);
  }

  async lockAndFind(evidenceId: string): Promise<StandingEvidence | undefined> {
    const [, found] = await Promise.all([
      this.database.execute(lockEvidence, [evidenceId]),
      this.database.one<Found>(findStanding, [evidenceId]),
    ]);
    return found?.standing;
  }

  /** As lockAndFind, by the id of any of its versions. */
  async lockAndFindOfVersion(versionId: string): Promise<StandingEvidence | undefined> {
    const [, found] = await Promise.all([
      this.database.execute(lockOfVersion, [versionId]),
      this.database.one<Found>(findStandingOfVersion, [versionId]),
    ]);
    return found?.standing;
  }
}
