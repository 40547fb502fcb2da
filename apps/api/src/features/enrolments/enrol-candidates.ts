import type { Role } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { type EnrolFacts, EnrolRepository, type PersonFacts } from './enrol.repository';
import { EnrolmentCoverage } from './enrolment-coverage';
import { EnrolmentReader } from './enrolment-reader';
import type { EnrolmentCreate, EnrolmentsCreated, RefusedCandidate } from './enrolments.dto';
import { type FreePlace, PlacesInProgrammes } from './places-in-programmes';

/** Puts candidates on a unit, with one assessor and one supervisor. */
@Injectable()
export class EnrolCandidates {
  constructor(
    private readonly enrolling: EnrolRepository,
    private readonly places: PlacesInProgrammes,
    private readonly reader: EnrolmentReader,
    private readonly coverage: EnrolmentCoverage,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Enrols all of the candidates or none; with `skipRefused` those who can be, as long as there is one. Somebody whom
   * another admin enrols at the same moment is refused as enrolled already.
   * @throws Unprocessable enrolment.unit_unknown, enrolment.not_published, enrolment.same_person,
   *   enrolment.person_unknown, enrolment.role_missing, these two of assessor and supervisor
   * @throws Conflict enrolment.candidates_refused, with each candidate that cannot be and why
   */
  async enrol(actor: Actor, given: EnrolmentCreate): Promise<EnrolmentsCreated> {
    const now = this.clock.now();
    requireDifferentPeople(given);
    const members = [...given.candidateIds, given.assessorId, given.supervisorId];
    const facts = await this.enrolling.facts(members, given.unitId, now);
    const { unit, people } = facts;
    if (!unit) throw new Unprocessable('enrolment.unit_unknown', { unitId: given.unitId });
    if (unit.releaseState !== 'published') {
      throw new Unprocessable('enrolment.not_published', { unitId: given.unitId, state: unit.releaseState });
    }
    requireRole(people, given.assessorId, 'assessor');
    requireRole(people, given.supervisorId, 'supervisor');
    const refused = refusedOf(given.candidateIds, facts);
    const rest = allowed(given, refused);
    const places = await this.places.lock(rest, given.unitId);
    const rows = rest.map((candidateId) => ({
      id: this.ids.next(),
      candidateId,
      attempt: (facts.earlier.find((each) => each.candidateId === candidateId)?.attempt ?? 0) + 1,
      ...{ releaseId: unit.releaseId, unitId: given.unitId, dueOn: given.dueOn ?? null },
      ...{ assessorId: given.assessorId, supervisorId: given.supervisorId },
      attitudesByProgramme: leavesAttitudes(places, candidateId),
    }));
    const inserted = new Set(await this.enrolling.insert(rows, actor.memberId, now));
    const [done, late] = [
      rows.filter(({ id }) => inserted.has(id)),
      rows.filter(({ id }) => !inserted.has(id)),
    ];
    const skipped = [...refused, ...(await this.refusedLate(given.unitId, late, now))];
    if (late.length > 0) allowed(given, skipped);
    await this.places.take(places, done, { memberId: actor.memberId, at: now });
    await this.record(given, done);
    const ids = done.map(({ id }) => id);
    await this.coverage.initialise(ids);
    const summaries = await this.reader.summaries(actor, ids);
    return { items: ids.flatMap((id) => summaries.get(id) ?? []), skipped };
  }

  /** Somebody else was first, and what they wrote stands by now. */
  private async refusedLate(
    unitId: string,
    late: readonly { candidateId: string }[],
    now: Date,
  ): Promise<RefusedCandidate[]> {
    if (late.length === 0) return [];
    const ids = late.map(({ candidateId }) => candidateId);
    return refusedOf(ids, await this.enrolling.facts(ids, unitId, now));
  }

  private record(
    { unitId, assessorId, supervisorId, dueOn }: EnrolmentCreate,
    rows: readonly { id: string; candidateId: string; attempt: number }[],
  ): Promise<void> {
    return this.audit.recordAll(
      rows.map(({ id, candidateId, attempt }) => ({
        ...{ action: 'enrolment.created', subjectId: id, enrolmentId: id },
        facts: { candidateId, unitId, assessorId, supervisorId, attempt, dueOn: dueOn ?? null },
      })),
    );
  }
}

/** Each programme that the unit counts for asks for them once. */
function leavesAttitudes(places: readonly FreePlace[], candidateId: string): boolean {
  const own = places.filter((place) => place.candidateId === candidateId);
  return own.length > 0 && own.every(({ attitudesOnce }) => attitudesOnce);
}

/** @returns those who can be enrolled; @throws Conflict when that is not what was asked for */
function allowed(
  { candidateIds, skipRefused = false }: EnrolmentCreate,
  refused: readonly RefusedCandidate[],
): string[] {
  const out = new Set(refused.map(({ candidateId }) => candidateId));
  const rest = candidateIds.filter((id) => !out.has(id));
  if (out.size > 0 && (!skipRefused || rest.length === 0)) {
    throw new Conflict('enrolment.candidates_refused', { candidates: refused });
  }
  return rest;
}

/** An id of another organisation is as unknown as one that nobody has. */
function refusedOf(candidateIds: readonly string[], { people, earlier }: EnrolFacts): RefusedCandidate[] {
  const expected = people.filter(({ active, invited }) => active || invited);
  const held = new Map(expected.map((person) => [person.id, person.roles]));
  const open = new Map(
    earlier.filter((each) => each.open).map((each) => [each.candidateId, each.enrolmentId]),
  );
  return candidateIds.flatMap((candidateId): RefusedCandidate[] => {
    const roles = held.get(candidateId);
    if (roles === undefined) return [{ candidateId, reason: 'unknown', enrolmentId: null }];
    const enrolmentId = open.get(candidateId);
    if (enrolmentId !== undefined) return [{ candidateId, reason: 'enrolled', enrolmentId }];
    return roles.includes('candidate') ? [] : [{ candidateId, reason: 'role', enrolmentId: null }];
  });
}

/** Candidate, assessor and supervisor of one enrolment are three people; the database holds to it too. */
function requireDifferentPeople({ candidateIds, assessorId, supervisorId }: EnrolmentCreate): void {
  const same =
    assessorId === supervisorId || candidateIds.some((id) => id === assessorId || id === supervisorId);
  if (same) throw new Unprocessable('enrolment.same_person');
}

function requireRole(people: readonly PersonFacts[], id: string, role: Role): void {
  const named = people.find((person) => person.id === id);
  // Candidates are enrolled while they are invited; who is to assess or sign has to be there.
  if (named?.invited === true) throw new Unprocessable('enrolment.person_invited', { memberIds: [id] });
  const roles = named?.active === true ? named.roles : undefined;
  if (roles === undefined) throw new Unprocessable('enrolment.person_unknown', { memberIds: [id] });
  if (!roles.includes(role)) throw new Unprocessable('enrolment.role_missing', { memberIds: [id], role });
}
