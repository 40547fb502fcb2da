import type { AppointmentMethod, AppointmentState, Locale, ToolKind } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '../../platform/database/clock';
import { nextVersion } from '../../platform/database/context-repository';
import { Database } from '../../platform/database/database';
import { instantInMilliseconds, personJson } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import type { Person } from '../../platform/http/person.dto';
import { AppointmentAnswerEntity } from './appointment-answer.entity';
import { AppointmentEntity } from './appointment.entity';
import { AppointmentProposalEntity } from './appointment-proposal.entity';
import { appointmentJson, type AppointmentRow } from './appointment-row';

/** As whom somebody may look; null: not as that. */
export interface AppointmentReach {
  readonly candidateId: string | null;
  readonly assessorId: string | null;
  readonly organisation: boolean;
}

/** For `a`: $2 as a candidate, $3 as an assessor who is named on it or on an enrolment, $4 everything. */
const withinReach = /* sql */ `($4::boolean OR a.assessor_id = $3::uuid
  OR EXISTS (SELECT 1 FROM appointment_person p WHERE p.organisation_id = a.organisation_id AND p.appointment_id = a.id
    AND p.candidate_id = $2::uuid)
  OR ($3::uuid IS NOT NULL AND EXISTS (SELECT 1 FROM appointment_person p
    JOIN enrolment e ON e.organisation_id = p.organisation_id AND e.id = p.enrolment_id
    WHERE p.organisation_id = a.organisation_id AND p.appointment_id = a.id AND (e.assessor_id = $3::uuid
      OR EXISTS (SELECT 1 FROM enrolment_assessor t WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id
        AND t.member_id = $3::uuid AND t.removed_at IS NULL)))))`;

const find = statement(
  'appointment_find',
  `SELECT ${appointmentJson} AS appointment FROM appointment a WHERE a.id = $1 AND ${withinReach}`,
);

const lock = statement('appointment_lock', 'SELECT 1 FROM appointment WHERE id = $1 FOR UPDATE');
/** In the order of their ids. */
const lockMany = statement(
  'appointments_lock',
  'SELECT 1 FROM appointment WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE',
);
const lockUnlessHeld = statement(
  'appointment_lock_unless_held',
  'SELECT 1 FROM appointment WHERE id = $1 FOR UPDATE SKIP LOCKED',
);

const byId = statement(
  'appointment_by_id',
  `SELECT ${appointmentJson} AS appointment FROM appointment a WHERE a.id = $1`,
);

const byIds = statement(
  'appointments_by_ids',
  `SELECT ${appointmentJson} AS appointment FROM appointment a WHERE a.id = ANY($1::uuid[]) ORDER BY a.id`,
);

/** Open ones to which somebody comes for one of these enrolments. */
const lockOpenOfEnrolments = statement(
  'appointments_lock_open_of_enrolments',
  /* sql */ `SELECT 1 FROM appointment a
    WHERE a.organisation_id = current_organisation() AND a.state IN ('proposed', 'booked') AND a.id IN (
      SELECT p.appointment_id FROM appointment_person p
      WHERE p.organisation_id = current_organisation() AND p.enrolment_id = ANY($1::uuid[]))
    ORDER BY a.id FOR UPDATE`,
);

/** Of those, the ones to which nobody comes any more whose enrolment is open. */
const openWithoutEnrolment = statement(
  'appointments_open_without_enrolment',
  /* sql */ `SELECT ${appointmentJson} AS appointment FROM appointment a
    WHERE a.organisation_id = current_organisation() AND a.state IN ('proposed', 'booked') AND a.id IN (
      SELECT p.appointment_id FROM appointment_person p
      WHERE p.organisation_id = current_organisation() AND p.enrolment_id = ANY($1::uuid[]))
      AND NOT EXISTS (SELECT 1 FROM appointment_person p
        JOIN enrolment e ON e.organisation_id = p.organisation_id AND e.id = p.enrolment_id
        WHERE p.organisation_id = a.organisation_id AND p.appointment_id = a.id
          AND e.state NOT IN ('signed', 'withdrawn'))
    ORDER BY a.id`,
);

/**
 * For `a`: what member $1 takes part in, in one of the states $2, within $3 and $4; as a candidate for an enrolment that is
 * open or at which something was recorded.
 */
const takenPartIn = /* sql */ `a.organisation_id = current_organisation() AND a.state = ANY($2::text[])
      AND a.ends_at > $3 AND a.starts_at < $4
      AND a.id IN (SELECT x.id FROM appointment x WHERE x.organisation_id = current_organisation() AND x.assessor_id = $1
        UNION SELECT p.appointment_id FROM appointment_person p
        JOIN enrolment e ON e.organisation_id = p.organisation_id AND e.id = p.enrolment_id
        WHERE p.organisation_id = current_organisation() AND p.candidate_id = $1
          AND (e.state NOT IN ('signed', 'withdrawn') OR EXISTS (SELECT 1 FROM appointment_evidence r
            WHERE r.organisation_id = p.organisation_id AND r.appointment_id = p.appointment_id
              AND r.enrolment_id = p.enrolment_id)))`;

/**
 * Those next to the instant $5, at most $6 to either side: however much lies behind somebody, a bound never takes away
 * what is to come.
 */
const ofMember = statement(
  'appointments_of_member',
  /* sql */ `WITH near AS (
      (SELECT a.id FROM appointment a WHERE ${takenPartIn} AND a.ends_at > $5 ORDER BY a.starts_at, a.id LIMIT $6)
      UNION ALL
      (SELECT a.id FROM appointment a WHERE ${takenPartIn} AND a.ends_at <= $5
        ORDER BY a.starts_at DESC, a.id DESC LIMIT $6))
    SELECT ${appointmentJson} AS appointment FROM appointment a
    WHERE a.organisation_id = current_organisation() AND a.id IN (SELECT near.id FROM near)
    ORDER BY a.starts_at, a.id`,
);

const ofEnrolment = statement(
  'appointments_of_enrolment',
  /* sql */ `SELECT ${appointmentJson} AS appointment FROM appointment a
    WHERE a.organisation_id = current_organisation() AND a.id IN (
      SELECT p.appointment_id FROM appointment_person p
      WHERE p.organisation_id = current_organisation() AND p.enrolment_id = $1)
    ORDER BY a.starts_at DESC, a.id LIMIT 100`,
);

/** When these people, $1, have something booked or proposed: the time and nothing of what it is. */
const busy = statement(
  'appointments_busy',
  /* sql */ `SELECT ${personJson('m')} AS member, ${instantInMilliseconds('a.starts_at')} AS "startsAt",
      ${instantInMilliseconds('a.ends_at')} AS "endsAt", a.id AS "appointmentId"
    FROM appointment a
    CROSS JOIN LATERAL (SELECT a.assessor_id AS id UNION SELECT p.candidate_id FROM appointment_person p
      WHERE p.organisation_id = a.organisation_id AND p.appointment_id = a.id) who
    JOIN member m ON m.organisation_id = a.organisation_id AND m.id = who.id
    WHERE a.organisation_id = current_organisation() AND who.id = ANY($1::uuid[]) AND a.state = 'booked'
      AND a.ends_at > $2 AND a.starts_at < $3
      AND a.id IN (SELECT x.id FROM appointment x
          WHERE x.organisation_id = current_organisation() AND x.assessor_id = ANY($1::uuid[])
        UNION SELECT q.appointment_id FROM appointment_person q
          WHERE q.organisation_id = current_organisation() AND q.candidate_id = ANY($1::uuid[]))
    ORDER BY a.starts_at, a.id, m.id LIMIT 500`,
);

const insertPeople = statement(
  'appointment_people_insert',
  /* sql */ `INSERT INTO appointment_person (organisation_id, appointment_id, enrolment_id, candidate_id)
    SELECT e.organisation_id, $1, e.id, e.candidate_id FROM enrolment e
    WHERE e.organisation_id = current_organisation() AND e.id = ANY($2::uuid[])`,
);

const insertTargets = statement(
  'appointment_targets_insert',
  /* sql */ `INSERT INTO appointment_target (organisation_id, appointment_id, target_id)
    SELECT current_organisation(), $1, x.id FROM unnest($2::uuid[]) AS x(id)`,
);

const insertEvidence = statement(
  'appointment_evidence_insert',
  /* sql */ `INSERT INTO appointment_evidence (organisation_id, appointment_id, evidence_id, enrolment_id)
    VALUES (current_organisation(), $1, $2, $3)`,
);

const strangeTargets = statement(
  'appointment_strange_targets',
  /* sql */ `SELECT x.id FROM unnest($2::uuid[]) AS x(id) WHERE NOT EXISTS (
    SELECT 1 FROM target_state t WHERE t.enrolment_id = $1 AND t.target_id = x.id) LIMIT 20`,
);

const toolKind = statement(
  'appointment_tool_kind',
  /* sql */ `SELECT t.kind FROM assessment_tool_version v
    JOIN assessment_tool t ON t.organisation_id = v.organisation_id AND t.id = v.tool_id
    WHERE v.id = $1 AND t.unit_id = $2`,
);

/** Those who come, with what a letter is written from. */
const addresses = statement(
  'appointment_addresses',
  /* sql */ `SELECT m.id, m.display_name AS "displayName", m.email, k.locale, o.time_zone AS "timeZone",
      o.name AS organisation
    FROM member m
    JOIN account k ON k.id = m.account_id
    JOIN organisation o ON o.id = m.organisation_id
    WHERE m.organisation_id = current_organisation() AND m.id = ANY($1::uuid[]) AND m.state = 'active'`,
);

const due = statement(
  'appointments_due',
  /* sql */ `SELECT id FROM appointment
    WHERE organisation_id = current_organisation() AND next_reminder_at <= $1 ORDER BY next_reminder_at, id LIMIT 200`,
);

/** Open ones that somebody who leaves was to hold, or to come to; those who lead the enrolments by now. */
const ofLeaver = statement(
  'appointments_of_leaver',
  /* sql */ `SELECT a.id, a.assessor_id = $1 AS assesses,
      ARRAY(SELECT DISTINCT e.assessor_id FROM appointment_person p
        JOIN enrolment e ON e.organisation_id = p.organisation_id AND e.id = p.enrolment_id
        WHERE p.organisation_id = a.organisation_id AND p.appointment_id = a.id) AS leads,
      (SELECT count(*)::int FROM appointment_person p WHERE p.organisation_id = a.organisation_id
        AND p.appointment_id = a.id AND p.candidate_id <> $1) AS others
    FROM appointment a
    WHERE a.organisation_id = current_organisation() AND a.state IN ('proposed', 'booked')
      AND a.id IN (SELECT x.id FROM appointment x WHERE x.organisation_id = current_organisation() AND x.assessor_id = $1
        UNION SELECT p.appointment_id FROM appointment_person p
        WHERE p.organisation_id = current_organisation() AND p.candidate_id = $1)
    ORDER BY a.id LIMIT 1000`,
);

export interface BusyRow {
  member: Person;
  startsAt: string;
  endsAt: string;
  appointmentId: string;
}

export interface AddressRow {
  id: string;
  displayName: string;
  email: string;
  locale: Locale;
  timeZone: string;
  organisation: string;
}

export interface LeaverRow {
  id: string;
  assesses: boolean;
  leads: string[];
  others: number;
}

/** What of an appointment changes with what is said about it. */
export type AppointmentChange = Partial<
  Pick<
    AppointmentEntity,
    | 'state'
    | 'standingId'
    | 'pendingId'
    | 'startsAt'
    | 'endsAt'
    | 'sequence'
    | 'nextReminderAt'
    | 'assessorId'
  >
>;

export interface NewAppointment {
  readonly id: string;
  readonly method: AppointmentMethod;
  readonly assessorId: string;
  readonly toolVersionId: string | null;
  readonly pendingId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly createdBy: string;
  readonly enrolmentIds: readonly string[];
  readonly targetIds: readonly string[];
}

interface Found {
  readonly appointment: AppointmentRow;
}

@Injectable()
export class AppointmentsRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async find(id: string, reach: AppointmentReach): Promise<AppointmentRow | undefined> {
    const { candidateId, assessorId, organisation } = reach;
    const values = [id, candidateId, assessorId, organisation];
    return (await this.database.one<{ appointment: AppointmentRow }>(find, values))?.appointment;
  }

  /** What stands once the lock is held; undefined when there is none, or it is out of reach. */
  async lock(id: string, reach: AppointmentReach): Promise<AppointmentRow | undefined> {
    const [, found] = await Promise.all([this.database.execute(lock, [id]), this.find(id, reach)]);
    return found;
  }

  /** Whoever holds the enrolment may look without a reach of their own. */
  async lockAny(id: string): Promise<AppointmentRow | undefined> {
    const [, found] = await Promise.all([
      this.database.execute(lock, [id]),
      this.database.one<{ appointment: AppointmentRow }>(byId, [id]),
    ]);
    return found?.appointment;
  }

  /** As `lockAny`, of several. */
  async lockMany(ids: readonly string[]): Promise<AppointmentRow[]> {
    const [, found] = await Promise.all([
      this.database.execute(lockMany, [ids]),
      this.database.query<Found & Record<string, unknown>>(byIds, [ids]),
    ]);
    return found.map((row) => row.appointment);
  }

  /**
   * Locked, and read by a later statement than the one that waits: of two who end the enrolments of one appointment the
   * second finds that the first has ended too.
   */
  async openOfEnded(enrolmentIds: readonly string[]): Promise<AppointmentRow[]> {
    const [, found] = await Promise.all([
      this.database.execute(lockOpenOfEnrolments, [enrolmentIds]),
      this.database.query<Found & Record<string, unknown>>(openWithoutEnrolment, [enrolmentIds]),
    ]);
    return found.map((row) => row.appointment);
  }

  /** @returns undefined when somebody else is at it */
  async lockFree(id: string): Promise<AppointmentRow | undefined> {
    if ((await this.database.execute(lockUnlessHeld, [id])) === 0) return undefined;
    return (await this.database.one<{ appointment: AppointmentRow }>(byId, [id]))?.appointment;
  }

  /** Of what is over and of what is not at most `most` each, those that are nearest to now; in the order of their times. */
  async ofMember(
    memberId: string,
    { states, from, to, most }: { states: readonly AppointmentState[]; from: Date; to: Date; most: number },
  ): Promise<AppointmentRow[]> {
    const rows = await this.database.query<Found & Record<string, unknown>>(ofMember, [
      memberId,
      states,
      from,
      to,
      this.clock.now(),
      most,
    ]);
    return rows.map((row) => row.appointment);
  }

  async ofEnrolment(enrolmentId: string): Promise<AppointmentRow[]> {
    const rows = await this.database.query<Found & Record<string, unknown>>(ofEnrolment, [enrolmentId]);
    return rows.map((row) => row.appointment);
  }

  busy(memberIds: readonly string[], from: Date, to: Date): Promise<BusyRow[]> {
    return this.database.query<BusyRow & Record<string, unknown>>(busy, [memberIds, from, to]);
  }

  add({ enrolmentIds, targetIds, ...given }: NewAppointment): void {
    this.database.rows(AppointmentEntity).addLater({
      ...{ organisationId: this.database.organisationId, ...given, state: 'proposed', standingId: null },
      ...{ sequence: 0, nextReminderAt: null, version: 1, createdAt: this.clock.now() },
    });
    this.database.write(insertPeople, [given.id, enrolmentIds]);
    if (targetIds.length > 0) this.database.write(insertTargets, [given.id, targetIds]);
  }

  addProposal(given: Omit<AppointmentProposalEntity, 'organisationId' | 'proposedAt'>): void {
    const organisationId = this.database.organisationId;
    this.database
      .rows(AppointmentProposalEntity)
      .addLater({ ...given, organisationId, proposedAt: this.clock.now() });
  }

  addAnswer(given: Omit<AppointmentAnswerEntity, 'organisationId' | 'id' | 'answeredAt'>): void {
    const organisationId = this.database.organisationId;
    this.database
      .rows(AppointmentAnswerEntity)
      .addLater({ ...given, organisationId, id: this.ids.next(), answeredAt: this.clock.now() });
  }

  addEvidence(appointmentId: string, evidenceId: string, enrolmentId: string): void {
    this.database.write(insertEvidence, [appointmentId, evidenceId, enrolmentId]);
  }

  change(id: string, changes: AppointmentChange): void {
    this.database.rows(AppointmentEntity).changeLater({ id }, { ...changes, version: nextVersion });
  }

  async strangeTargets(enrolmentId: string, targetIds: readonly string[]): Promise<string[]> {
    if (targetIds.length === 0) return [];
    const rows = await this.database.query<{ id: string }>(strangeTargets, [enrolmentId, targetIds]);
    return rows.map(({ id }) => id);
  }

  /** Undefined when it is no version of a tool of the unit. */
  async toolKind(versionId: string, unitId: string): Promise<ToolKind | undefined> {
    return (await this.database.one<{ kind: ToolKind }>(toolKind, [versionId, unitId]))?.kind;
  }

  async addresses(memberIds: readonly string[]): Promise<AddressRow[]> {
    return this.database.query<AddressRow & Record<string, unknown>>(addresses, [memberIds]);
  }

  async due(now: Date): Promise<string[]> {
    return (await this.database.query<{ id: string }>(due, [now])).map(({ id }) => id);
  }

  ofLeaver(memberId: string): Promise<LeaverRow[]> {
    return this.database.query<LeaverRow & Record<string, unknown>>(ofLeaver, [memberId]);
  }
}
