import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { AskRenewal, type RenewalWanted } from '../carry-over/ask-renewal';
import { AssignPeople } from '../enrolments/assign-people';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import type { EnrolmentRow } from '../enrolments/enrolment-row';
import { FindNextPeople } from '../enrolments/find-next-people';
import { HoldPeople } from '../enrolments/hold-people';
import type { NextPeople } from '../enrolments/next-people.dto';
import { UnitStandings } from '../enrolments/unit-standings';
import { ValidityService } from '../validity/validity.service';
import { AssignmentRepository } from './assignment.repository';
import { CountUnits } from './count-units';
import { type AssignmentPlan, type PersonPlan, PlanAssignment, unitsOf } from './plan-assignment';
import type { ProgrammeEnrolmentRow } from './programme-enrolment-row';
import { ProgrammeEnrolmentReader } from './programme-enrolment-reader';
import type { ProgrammeEnrolmentDetail } from './programme-enrolments.dto';
import type { ProgrammeRenewal } from './renewal.dto';
import { type RenewalFacts, RenewalRepository } from './renewal.repository';

interface PlannedPerson extends PersonPlan {
  readonly assessorId: string;
  readonly supervisorId: string;
}

interface Planned {
  readonly plan: AssignmentPlan;
  readonly person: PlannedPerson;
  /** Signed enrolments whose renewal is to be asked. */
  readonly asked: readonly string[];
}

/**
 * Renews a signed programme: a further enrolment on the version in use, beside the signed one. Signed units that are valid
 * for some time yet count; for those that run out the assessors are asked, and what they open counts from then on.
 */
@Injectable()
export class RenewProgramme {
  constructor(
    private readonly repository: RenewalRepository,
    private readonly holding: HoldPeople,
    private readonly reader: ProgrammeEnrolmentReader,
    private readonly planning: PlanAssignment,
    private readonly assignments: AssignmentRepository,
    private readonly units: EnrolmentReader,
    private readonly standings: UnitStandings,
    private readonly counting: CountUnits,
    private readonly validity: ValidityService,
    private readonly asking: AskRenewal,
    private readonly assigning: AssignPeople,
    private readonly people: FindNextPeople,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @throws NotFound · Conflict programme_enrolment.not_signed, programme_enrolment.gone_on,
   *   programme_enrolment.not_in_use, enrolment.exists · Unprocessable further_attempt.reason_missing,
   *   programme_enrolment.people_refused, enrolment.not_published
   */
  async renew(actor: Actor, id: string, given: ProgrammeRenewal): Promise<ProgrammeEnrolmentDetail> {
    await this.holding.ofProgramme(id, [given.assessorId, given.supervisorId]);
    const [former] = await this.reader.lockMany(actor, [id]);
    if (former === undefined) throw new NotFound('programme_enrolment');
    const reason = given.reason?.trim() ?? null;
    const facts = await this.requireRenewable(former, reason);
    await this.assignments.holdProgramme(former.programme.id);
    const { plan, person, asked } = await this.planUnderLock(actor, former, facts, given);
    const newId = await this.insert(actor, plan, person);
    const kept = person.units.filter(({ origin }) => origin !== 'attempt');
    const whose = { ...person, id: newId, programmeId: plan.programmeId, startsOn: plan.startsOn };
    await this.counting.add(actor, whose, plan.version, kept, false);
    const signed = kept.flatMap(({ origin, enrolmentId }) =>
      origin === 'signed' && enrolmentId !== null ? [enrolmentId] : [],
    );
    const wanted = await this.wantedOf(await this.units.lockMany(actor, asked), person);
    await this.asking.askAll(actor, wanted, { reason, programmeEnrolmentId: newId });
    const { candidateId, assessorId, supervisorId, attempt, dueOn } = person;
    await this.audit.record({
      ...{ action: 'programme_enrolment.renewed', subjectId: newId },
      facts: {
        ...{ candidateId, programmeId: plan.programmeId, formerId: former.id, attempt },
        ...{ assessorId, supervisorId, dueOn, signed: signed.length, asked: asked.length },
      },
    });
    return this.reader.detail(actor, newId);
  }

  /** Who may assess and sign it once more. @throws NotFound · Conflict programme_enrolment.not_signed */
  async nextPeople(actor: Actor, id: string): Promise<NextPeople> {
    const { candidate, assessor, supervisor, state } = await this.reader.find(actor, id);
    if (state !== 'signed') throw new Conflict('programme_enrolment.not_signed', { state });
    const enrolments = (await this.reader.detail(actor, id)).counted.flatMap((unit) => unit.enrolment ?? []);
    return this.people.find({
      ...{ candidateId: candidate.id, assessor, supervisor },
      enrolmentIds: enrolments.map((each) => each.id),
      assessing: enrolments.map((each) => each.assessor.id),
    });
  }

  /**
   * Whoever assessed or signed a unit does so again. Where they cannot, those of the whole do.
   * @throws Unprocessable programme_enrolment.people_refused
   */
  private async wantedOf(rows: readonly EnrolmentRow[], person: PlannedPerson): Promise<RenewalWanted[]> {
    const before = rows.map((row) => ({
      ...{ row, dueOn: row.dueOn, assessorId: row.assessor.id, supervisorId: row.supervisor.id },
    }));
    const gone = await this.assigning.problems(before, 'all');
    const next = before.map((each) => {
      const lacks = gone.filter(({ enrolmentId }) => enrolmentId === each.row.id).map(({ as }) => as);
      const assessorId = lacks.includes('assessor') ? person.assessorId : each.assessorId;
      const supervisorId = lacks.includes('supervisor') ? person.supervisorId : each.supervisorId;
      return assessorId === supervisorId
        ? { ...each, assessorId: person.assessorId, supervisorId: person.supervisorId }
        : { ...each, assessorId, supervisorId };
    });
    const [problem] = await this.assigning.problems(next, 'all');
    if (problem !== undefined) {
      const reason = problem.problem === 'parts' ? 'not_independent' : (`not_${problem.as}` as const);
      throw new Unprocessable('programme_enrolment.people_refused', { reason });
    }
    return next.map(({ row, assessorId, supervisorId }) => ({
      enrolmentId: row.id,
      assessorId: assessorId === row.assessor.id ? null : assessorId,
      supervisorId: supervisorId === row.supervisor.id ? null : supervisorId,
    }));
  }

  private async requireRenewable(
    { id, state }: ProgrammeEnrolmentRow,
    reason: string | null,
  ): Promise<RenewalFacts> {
    if (state !== 'signed') throw new Conflict('programme_enrolment.not_signed', { state });
    const facts = await this.repository.facts(id);
    if (facts.laterId !== null)
      throw new Conflict('programme_enrolment.gone_on', { programmeEnrolmentId: facts.laterId });
    const { from, due } = await this.validity.renewal(facts.validUntil);
    if (!due && reason === null) throw new Unprocessable('further_attempt.reason_missing', { from });
    return facts;
  }

  /** Planned to know whom and what to lock, and once more with what stands then. */
  private async planUnderLock(
    actor: Actor,
    former: ProgrammeEnrolmentRow,
    facts: RenewalFacts,
    given: ProgrammeRenewal,
  ): Promise<Planned> {
    const { plan, person } = await this.plan(former, facts, given);
    const { candidateId } = person;
    const unitIds = unitsOf(plan.version).map(({ unitId }) => unitId);
    await this.standings.lockOpen([candidateId], unitIds);
    const own = plan.standings.get(candidateId);
    const signed = [...(own?.values() ?? [])].flatMap(({ signedId }) => signedId ?? []);
    await this.units.lockMany(actor, signed);
    return this.plan(former, facts, given);
  }

  private async plan(
    { programme, candidate, assessor, supervisor }: ProgrammeEnrolmentRow,
    { unitIds }: RenewalFacts,
    { assessorId = assessor.id, supervisorId = supervisor.id, dueOn }: ProgrammeRenewal,
  ): Promise<Planned> {
    const candidateId = candidate.id;
    const found = await this.assignments.programme(programme.id, this.clock.now());
    const electives = (found?.version?.sections ?? []).flatMap(({ choose, units }) =>
      units.flatMap(({ programmeUnitId, unitId }) =>
        choose !== null && unitIds.includes(unitId) ? [programmeUnitId] : [],
      ),
    );
    const due = dueOn === undefined ? {} : { dueOn };
    const plan = await this.planning.plan(
      programme.id,
      {
        candidateIds: [candidateId],
        people: [{ candidateId, assessorId, supervisorId, electives, ...due }],
      },
      { validOn: await this.validity.countsFrom() },
    );
    const [person] = plan.people;
    if (person?.status !== 'new' || person.assessorId === null || person.supervisorId === null) {
      throw new Unprocessable('programme_enrolment.people_refused', { reason: person?.reason ?? null });
    }
    const own = plan.standings.get(candidateId);
    const asked = person.units.flatMap(({ origin, unitId }) =>
      origin === 'attempt' ? (own?.get(unitId)?.signedId ?? []) : [],
    );
    const people = { assessorId: person.assessorId, supervisorId: person.supervisorId };
    return { plan, person: { ...person, ...people }, asked };
  }

  private async insert(actor: Actor, plan: AssignmentPlan, person: PlannedPerson): Promise<string> {
    const id = this.ids.next();
    const { candidateId, assessorId, supervisorId, attempt, dueOn } = person;
    const inserted = await this.assignments.insert(
      [{ id, candidateId, assessorId, supervisorId, attempt, dueOn, groupId: null }],
      { programmeId: plan.programmeId, versionId: plan.version.id, startsOn: plan.startsOn },
      { memberId: actor.memberId, at: this.clock.now() },
    );
    if (!inserted.has(id)) throw new Conflict('programme_enrolment.exists');
    return id;
  }
}
