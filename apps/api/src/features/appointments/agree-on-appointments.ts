import {
  type AppointmentAnswer,
  type AppointmentMethod,
  type AppointmentStep,
  appointmentAhead,
  appointmentStanding,
  methods,
  nextAppointmentReminder,
} from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { type AuditEntry, AuditTrail } from '../audit/audit-trail';
import type { EnrolmentAppointments } from '../enrolments/enrolment-appointments';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { type EnrolmentRow, factsOf } from '../enrolments/enrolment-row';
import {
  boundTo,
  type EnrolmentFacts,
  isAssessing,
  isOpenForEvidence,
  may,
  requireUnbound,
} from '../enrolments/enrolments.policy';
import { AppointmentLetters } from './appointment-letters';
import { type AppointmentRow, participantsOf, stepsOf } from './appointment-row';
import type { Appointment, AppointmentCreate, ProposedTime } from './appointments.dto';
import { standingOf } from './appointments.presenter';
import { type AppointmentChange, AppointmentsRepository } from './appointments.repository';
import { AppointmentsService, reachOfActor } from './appointments.service';

const DAY = 86_400_000;

/** Proposed, accepted, moved, cancelled, given to another assessor. Nothing that was said is changed. */
@Injectable()
export class AgreeOnAppointments implements EnrolmentAppointments {
  constructor(
    private readonly appointments: AppointmentsRepository,
    private readonly reading: AppointmentsService,
    private readonly enrolments: EnrolmentReader,
    private readonly letters: AppointmentLetters,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @throws NotFound, Forbidden `permission.denied`, `enrolment.bound_to_method` · Conflict enrolment.closed ·
   *   Unprocessable appointment.past, appointment.too_far, appointment.several_units, appointment.same_candidate,
   *   appointment.tool_unknown, appointment.target_unknown
   */
  async propose(actor: Actor, given: AppointmentCreate): Promise<Appointment> {
    const span = this.spanOf(given);
    const rows = await this.enrolments.lockMany(actor, given.enrolmentIds);
    const assessorId = assessorFor(actor, given.method, rows);
    await this.requireContent(given, rows);
    const id = this.ids.next();
    const proposalId = this.ids.next();
    this.appointments.add({
      ...{ id, method: given.method, assessorId, toolVersionId: given.toolVersionId ?? null },
      ...{ pendingId: proposalId, ...span, createdBy: actor.memberId },
      ...{ enrolmentIds: rows.map((row) => row.id), targetIds: given.targetIds ?? [] },
    });
    this.addProposal(actor, { id, proposalId, number: 1 }, given);
    const row = await this.reread(id);
    await this.audit.recordAll(
      eventsOf(row, (facts, enrolmentId) => ({
        ...{ action: 'appointment.proposed', subjectId: id, enrolmentId },
        facts: { ...facts, ...proposedFacts(row, proposalId, span), another: false },
      })),
    );
    return this.reading.present(actor, row);
  }

  /**
   * Another time, while the one that stands goes on standing.
   * @throws NotFound, Forbidden appointment.not_yours · Conflict appointment.over, appointment.changed · Unprocessable
   *   appointment.past, appointment.too_far
   */
  async move(
    actor: Actor,
    id: string,
    given: ProposedTime & { readonly after: string },
  ): Promise<Appointment> {
    const span = this.spanOf(given);
    const row = await this.locked(actor, id);
    const newest = row.proposals.at(-1)?.id;
    if (given.after !== newest) throw new Conflict('appointment.changed');
    const proposalId = this.ids.next();
    this.addProposal(actor, { id, proposalId, number: nextNumber(row) }, given);
    const step: AppointmentStep = { kind: 'proposed', by: actor.memberId, proposalId };
    this.keep(row, step, { id: proposalId, ...span });
    const after = await this.reread(id);
    await this.audit.recordAll(
      eventsOf(after, (facts, enrolmentId) => ({
        ...{ action: 'appointment.proposed', subjectId: id, enrolmentId },
        facts: { ...facts, ...proposedFacts(after, proposalId, span), another: row.standingId !== null },
      })),
    );
    return this.reading.present(actor, after);
  }

  /** @throws NotFound, Forbidden appointment.not_yours · Conflict appointment.over, appointment.changed, appointment.not_awaited, appointment.past */
  async accept(actor: Actor, id: string, proposalId: string): Promise<Appointment> {
    const row = await this.locked(actor, id);
    const proposal = this.pendingOf(row, proposalId);
    if (!standingOf(row).awaited.includes(actor.memberId)) throw new Conflict('appointment.not_awaited');
    if (Date.parse(proposal.startsAt) <= this.clock.now().getTime()) throw new Conflict('appointment.past');
    this.answer(actor, row, { answer: 'accepted', proposalId, reason: null });
    const after = await this.reread(id);
    const booked = after.standingId === proposalId;
    await this.audit.recordAll(
      eventsOf(after, (facts, enrolmentId) => ({
        ...{ action: 'appointment.accepted', subjectId: id, enrolmentId },
        facts: { ...facts, proposalId, booked },
      })),
    );
    if (booked) await this.letters.send(after, 'REQUEST');
    return this.reading.present(actor, after);
  }

  /** By who made the proposal: taken back. @throws as `accept` */
  async decline(actor: Actor, id: string, proposalId: string): Promise<Appointment> {
    const row = await this.locked(actor, id);
    const proposal = this.pendingOf(row, proposalId);
    const answer = proposal.by.id === actor.memberId ? 'withdrawn' : 'declined';
    this.answer(actor, row, { answer, proposalId, reason: null });
    const after = await this.reread(id);
    await this.audit.recordAll(
      eventsOf(after, (facts, enrolmentId) => ({
        ...{ action: `appointment.${answer}` as const, subjectId: id, enrolmentId },
        facts: { ...facts, proposalId },
      })),
    );
    return this.reading.present(actor, after);
  }

  /** @throws NotFound, Forbidden appointment.not_yours · Conflict appointment.over */
  async cancel(actor: Actor, id: string, reason: string): Promise<Appointment> {
    const row = await this.locked(actor, id);
    await this.end(actor, [row], reason);
    return this.reading.present(actor, await this.reread(id));
  }

  async endWith(actor: Actor, enrolmentIds: readonly string[], reason: string): Promise<void> {
    await this.end(actor, await this.appointments.openOfEnded(enrolmentIds), reason);
  }

  /**
   * @throws NotFound · Conflict appointment.over · Unprocessable appointment.no_assessor where they may not assess
   *   everybody who comes by its method
   */
  async assign(actor: Actor, id: string, assessorId: string): Promise<Appointment> {
    const { people } = await this.reading.read(actor, id);
    const ids = people.flatMap(({ enrolmentId }) => enrolmentId ?? []);
    const rows = await this.enrolments.lockMany(actor, ids);
    const row = open(await this.appointments.lock(id, reachOfActor(actor)));
    if (!rows.every((each) => may(actor, 'appointment.assign', factsOf(each))))
      throw new Forbidden('permission.denied');
    if (!rows.every((each) => mayHold(assessorId, row.method, factsOf(each))))
      throw new Unprocessable('appointment.no_assessor');
    return this.reading.present(actor, await this.give(row, assessorId));
  }

  /** Somebody leaves: who leads the enrolments by now takes over; where nobody does, it is cancelled. @returns how many of each */
  async release(
    actor: Actor,
    memberId: string,
    reason: string,
  ): Promise<{ readonly given: number; readonly cancelled: number }> {
    const left = new Map((await this.appointments.ofLeaver(memberId)).map((each) => [each.id, each]));
    const rows = (await this.appointments.lockMany([...left.keys()])).filter(isOpen);
    const cancelled: AppointmentRow[] = [];
    let given = 0;
    for (const row of rows) {
      const { assesses, leads, others } = left.get(row.id) ?? neither;
      const [lead] = leads;
      if (assesses && lead !== undefined && leads.length === 1 && lead !== memberId) {
        await this.give(row, lead);
        given += 1;
      } else if (assesses || others === 0) cancelled.push(row);
    }
    await this.end(actor, cancelled, reason);
    return { given, cancelled: cancelled.length };
  }

  private async give(row: AppointmentRow, assessorId: string): Promise<AppointmentRow> {
    if (row.assessor.id === assessorId) return row;
    const booked = row.state === 'booked';
    this.appointments.change(row.id, { assessorId, ...(booked ? { sequence: row.sequence + 1 } : {}) });
    const after = await this.reread(row.id);
    const facts = { formerAssessorId: row.assessor.id };
    await this.audit.recordAll(
      eventsOf(after, (common, enrolmentId) => ({
        ...{ action: 'appointment.assessor_changed', subjectId: row.id, enrolmentId },
        facts: { ...common, ...facts },
      })),
    );
    if (booked) {
      await this.letters.send({ ...after, assessor: row.assessor, people: [] }, 'CANCEL');
      await this.letters.send(after, 'REQUEST');
    }
    return after;
  }

  /** In as many statements for many as for one. */
  private async end(actor: Actor, rows: readonly AppointmentRow[], reason: string): Promise<void> {
    if (rows.length === 0) return;
    for (const row of rows) this.answer(actor, row, { answer: 'cancelled', proposalId: null, reason });
    const ended = await this.appointments.lockMany(rows.map(({ id }) => id));
    await this.audit.recordAll(
      ended.flatMap((row) =>
        eventsOf(row, (facts, enrolmentId) => ({
          ...{ action: 'appointment.cancelled', subjectId: row.id, enrolmentId },
          facts: { ...facts, booked: row.standingId !== null },
        })),
      ),
    );
    const booked = ended.filter(({ standingId }) => standingId !== null);
    await this.letters.sendMany(booked, 'CANCEL');
  }

  /** @throws Unprocessable appointment.past, appointment.too_far */
  private spanOf({ startsAt: from, minutes }: ProposedTime): { startsAt: Date; endsAt: Date } {
    const startsAt = new Date(from);
    const now = this.clock.now();
    if (startsAt <= now) throw new Unprocessable('appointment.past');
    if (startsAt.getTime() > now.getTime() + appointmentAhead * DAY)
      throw new Unprocessable('appointment.too_far', { days: appointmentAhead });
    return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
  }

  private async requireContent(
    { method, toolVersionId, targetIds = [] }: AppointmentCreate,
    [first]: readonly EnrolmentRow[],
  ): Promise<void> {
    if (first === undefined) throw new NotFound('enrolment');
    const strange = await this.appointments.strangeTargets(first.id, targetIds);
    if (strange.length > 0) throw new Unprocessable('appointment.target_unknown', { targetIds: strange });
    if (toolVersionId === undefined) return;
    const kind = await this.appointments.toolKind(toolVersionId, first.unit.id);
    if (kind !== methods[method].tool) throw new Unprocessable('appointment.tool_unknown', { toolVersionId });
  }

  private addProposal(
    actor: Actor,
    { id, proposalId, number }: { id: string; proposalId: string; number: number },
    given: ProposedTime,
  ): void {
    const { way, place = null, link = null, reason = null } = given;
    this.appointments.addProposal({
      ...{ id: proposalId, appointmentId: id, number, ...this.spanOf(given) },
      ...{ way, place, link: way === 'online' ? link : null, reason, proposedBy: actor.memberId },
    });
  }

  private answer(
    actor: Actor,
    row: AppointmentRow,
    given: { answer: AppointmentAnswer; proposalId: string | null; reason: string | null },
  ): void {
    this.appointments.addAnswer({
      ...{ appointmentId: row.id, number: nextNumber(row), ...given, answeredBy: actor.memberId },
    });
    this.keep(row, { kind: given.answer, by: actor.memberId });
  }

  /** What stands after a further step, kept with the appointment. */
  private keep(
    row: AppointmentRow,
    step: AppointmentStep,
    added?: { id: string; startsAt: Date; endsAt: Date },
  ): void {
    const { state, standingId, pendingId } = appointmentStanding(participantsOf(row), [
      ...stepsOf(row),
      step,
    ]);
    const known = row.proposals.map((each) => ({
      ...{ id: each.id, startsAt: new Date(each.startsAt), endsAt: new Date(each.endsAt) },
    }));
    const span = [...known, ...(added === undefined ? [] : [added])].find(
      ({ id }) => id === (standingId ?? pendingId),
    );
    const moved = standingId !== row.standingId && row.standingId !== null;
    const ends = state === 'cancelled' && row.standingId !== null;
    const change: AppointmentChange = {
      ...{ state, standingId, pendingId },
      ...(span === undefined ? {} : { startsAt: span.startsAt, endsAt: span.endsAt }),
      ...(moved || ends ? { sequence: row.sequence + 1 } : {}),
      nextReminderAt:
        state === 'booked' && span !== undefined
          ? nextAppointmentReminder(span.startsAt, this.clock.now())
          : null,
    };
    this.appointments.change(row.id, change);
  }

  /** @throws Conflict appointment.changed */
  private pendingOf(row: AppointmentRow, proposalId: string) {
    const proposal = row.proposals.find(({ id }) => id === proposalId);
    if (proposal === undefined || row.pendingId !== proposalId) throw new Conflict('appointment.changed');
    return proposal;
  }

  /** @throws NotFound, Forbidden appointment.not_yours · Conflict appointment.over */
  private async locked(actor: Actor, id: string): Promise<AppointmentRow> {
    const row = await this.appointments.lock(id, reachOfActor(actor));
    if (row !== undefined && !participantsOf(row).includes(actor.memberId))
      throw new Forbidden('appointment.not_yours');
    return open(row);
  }

  private async reread(id: string): Promise<AppointmentRow> {
    const row = await this.appointments.lockAny(id);
    if (row === undefined) throw new NotFound('appointment');
    return row;
  }
}

const neither = { assesses: false, leads: [], others: 1 } as const;

const isOpen = ({ state }: AppointmentRow): boolean => state === 'proposed' || state === 'booked';

/** @throws NotFound · Conflict appointment.over */
function open(row: AppointmentRow | undefined): AppointmentRow {
  if (row === undefined) throw new NotFound('appointment');
  if (!isOpen(row)) throw new Conflict('appointment.over', { state: row.state });
  return row;
}

const nextNumber = ({ proposals, answers }: AppointmentRow): number => proposals.length + answers.length + 1;

/** Whether somebody may hold an appointment on this enrolment: as one of its assessors, bound to no other method. */
const mayHold = (memberId: string, method: AppointmentMethod, facts: EnrolmentFacts): boolean =>
  isAssessing(memberId, facts) && (boundTo(memberId, facts) ?? method) === method;

/**
 * Who holds it: the assessor who proposes it, or the lead of the candidate who does.
 * @throws NotFound, Forbidden · Conflict enrolment.closed · Unprocessable appointment.several_units, appointment.same_candidate
 */
function assessorFor(actor: Actor, method: AppointmentMethod, rows: readonly EnrolmentRow[]): string {
  const [first] = rows;
  if (first === undefined) throw new NotFound('enrolment');
  for (const row of rows) {
    const facts = factsOf(row);
    if (!may(actor, 'appointment.change', facts)) throw new Forbidden('permission.denied');
    if (!isOpenForEvidence(row.state)) throw new Conflict('enrolment.closed', { state: row.state });
    if (actor.memberId !== facts.candidateId) requireUnbound(actor.memberId, facts, method);
  }
  if (new Set(rows.map(({ unit }) => unit.id)).size > 1) throw new Unprocessable('appointment.several_units');
  if (new Set(rows.map(({ candidate }) => candidate.id)).size < rows.length)
    throw new Unprocessable('appointment.same_candidate');
  return actor.memberId === first.candidate.id ? first.assessor.id : actor.memberId;
}

const proposedFacts = (
  { method }: AppointmentRow,
  proposalId: string,
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
) => ({ proposalId, method, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() });

export interface CommonFacts {
  readonly candidateId: string;
  readonly assessorId: string;
  readonly first: boolean;
}

/** One event for each who comes: the trail of each enrolment tells of it, and each is told. */
export const eventsOf = (
  { assessor, people }: AppointmentRow,
  event: (facts: CommonFacts, enrolmentId: string) => AuditEntry,
): AuditEntry[] =>
  people.map(({ candidate, enrolmentId }, at) =>
    event({ candidateId: candidate.id, assessorId: assessor.id, first: at === 0 }, enrolmentId),
  );
