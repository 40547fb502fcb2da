import { isUndecided } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, Stale } from '../../platform/errors/domain-error';
import { presentPerson } from '../../platform/http/person.dto';
import { AuditTrail } from '../audit/audit-trail';
import { CoverageService } from '../coverage/coverage.service';
import { AssignPeople } from '../enrolments/assign-people';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { type EnrolmentRow, factsOf } from '../enrolments/enrolment-row';
import { may } from '../enrolments/enrolments.policy';
import { presentEnrolment } from '../enrolments/enrolments.presenter';
import { EnrolmentsService } from '../enrolments/enrolments.service';
import { HoldPeople } from '../enrolments/hold-people';
import { EvidenceRecord } from '../evidence/evidence-record';
import { Organisations } from '../organisations/organisations.service';
import { ValidityService } from '../validity/validity.service';
import { CarryClaims } from './carry-claims';
import { CarryContextRecords } from './carry-context-records';
import type { CarriedOver, CarryOverDecision, ContextRecords } from './carry-over.dto';
import { CarryOverRepository, type StandingRecord } from './carry-over.repository';
import { type CountedUnit, CountingProgrammes, leaveAttitudes } from './counting-programmes';
import { type AttemptFacts, FurtherAttemptRepository } from './further-attempt.repository';
import type { AttemptPurpose, FurtherAttemptView } from './further-attempts.dto';
import { type ProposedAttempt, proposeTargets } from './propose-attempt';
import { settle } from './settle-targets';

/** As the reason of a withdrawal, which is read in both languages. */
const CLOSING = '再次評量 · Further attempt';

interface Possible {
  readonly purpose: AttemptPurpose;
  readonly facts: AttemptFacts;
}

/**
 * After «not yet competent», and before or after a signature runs out, an enrolment goes on in a further attempt on the same
 * unit, with what counts of the former. Nothing of what was recorded before changes.
 */
@Injectable()
export class FurtherAttempts {
  constructor(
    private readonly repository: FurtherAttemptRepository,
    private readonly carryOver: CarryOverRepository,
    private readonly reader: EnrolmentReader,
    private readonly enrolments: EnrolmentsService,
    private readonly assigning: AssignPeople,
    private readonly evidence: EvidenceRecord,
    private readonly coverage: CoverageService,
    private readonly validity: ValidityService,
    private readonly organisations: Organisations,
    private readonly claims: CarryClaims,
    private readonly records: CarryContextRecords,
    private readonly holding: HoldPeople,
    private readonly programmes: CountingProgrammes,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** What a further attempt would go on with. @throws NotFound · Forbidden · Conflict as for `decide` */
  async view(actor: Actor, enrolmentId: string): Promise<FurtherAttemptView> {
    const row = await this.reader.find(actor, enrolmentId);
    if (!may(actor, 'further-attempt.read', factsOf(row))) throw new Forbidden('permission.denied');
    const { purpose, facts } = await this.requirePossible(row);
    const people = peopleOf(row, facts);
    const { targets } = await this.propose(row, purpose, facts, await this.carryOver.standing(row.id));
    const { proposed } = facts;
    return {
      enrolment: presentEnrolment(row, actor),
      purpose,
      assessor: presentPerson(people.assessor),
      supervisor: presentPerson(people.supervisor),
      proposed: proposed && { by: presentPerson(proposed.by), at: proposed.at, reason: proposed.reason },
      targets,
      contextRecords: await this.contextRecords(row, purpose),
      mayDecide: mayDecide(actor, row, facts),
    };
  }

  /**
   * Opens the further attempt with what was decided to go on. An open former one is closed, a signed one stays; open
   * programmes that counted the former count the new one. All in one transaction, under the locks of the programmes, the
   * evidence and the enrolment.
   * @param version of the enrolment as it was displayed; anything recorded since makes it stale
   * @throws NotFound · Forbidden · Stale · Conflict further_attempt.gone_on, further_attempt.not_due,
   *   further_attempt.no_outcome, further_attempt.to_judge, enrolment.closed, enrolment.exists · Unprocessable as `settle`,
   *   and as `AssignPeople.requireNext` where those who would assess and sign cannot any more
   */
  async decide(
    actor: Actor,
    enrolmentId: string,
    version: number,
    decisions: readonly CarryOverDecision[],
  ): Promise<CarriedOver> {
    await this.holding.ofEnrolment(enrolmentId);
    const counting = await this.programmes.lock(enrolmentId);
    await this.evidence.lockOfEnrolment(enrolmentId);
    const row = await this.reader.lock(actor, enrolmentId);
    if (!may(actor, 'further-attempt.decide', factsOf(row))) throw new Forbidden('permission.denied');
    const { purpose, facts } = await this.requirePossible(row);
    if (!mayDecide(actor, row, facts)) throw new Forbidden('permission.denied');
    if (row.version !== version) throw new Stale({ version: row.version });
    await this.programmes.requireSame(row, counting);
    const proposal = await this.propose(row, purpose, facts, await this.carryOver.standing(row.id));
    // The unit is the same: what was planned and said holds for every target, also where nothing was shown.
    const settled = settle(proposal.targets, decisions).map((each) => ({ ...each, asksTheSame: true }));
    const equivalent = settled.filter((each) => each.equivalent).map(({ target }) => target);

    const newId = await this.open(actor, row, { purpose, facts }, counting);
    const claims = await this.claims.carry(actor, newId, equivalent, proposal.accepted);
    const id = this.ids.next();
    await this.carryOver.insert({
      ...{ id, purpose, fromEnrolmentId: row.id, toEnrolmentId: newId, claims },
      ...{ decidedBy: actor.memberId, decidedAt: this.clock.now() },
      items: settled.map(({ target, equivalent: holds, reason }) => ({
        ...{ target_id: target.targetId, source_target_id: target.targetId, change: target.change },
        ...{ proposal: target.proposal, equivalent: holds, reason },
      })),
    });
    const open = settled.length - equivalent.length;
    await this.record(
      { carryOverId: id, purpose, fromEnrolmentId: row.id, toEnrolmentId: newId },
      equivalent.map(({ targetId }) => targetId),
      open,
    );
    const contextRecords = await this.records.carry(
      actor,
      { from: row.id, to: newId },
      purpose === 'attempt' ? settled : [],
      { guideMethods: new Map(facts.guideMethods.map((line) => [line, line])) },
    );
    return { enrolmentId: newId, carried: equivalent.length, open, contextRecords };
  }

  private async open(
    actor: Actor,
    row: EnrolmentRow,
    { purpose, facts }: Possible,
    counting: readonly CountedUnit[],
  ): Promise<string> {
    const { assessor, supervisor } = peopleOf(row, facts);
    const people = { assessorId: assessor.id, supervisorId: supervisor.id };
    // An open enrolment was handed over when somebody left; nobody does so with what is signed.
    if (purpose === 'renewal') await this.assigning.requireNext({ row, ...people, dueOn: row.dueOn });
    const today = await this.organisations.today();
    const due = purpose === 'renewal' ? row.validUntil : row.dueOn;
    const newId = await this.enrolments.attemptAgain(actor, row, {
      closing: purpose === 'attempt' ? CLOSING : null,
      dueOn: due !== null && due >= today ? due : null,
      attitudesByProgramme: leaveAttitudes(counting),
      ...people,
    });
    this.programmes.count(counting, { enrolmentId: newId, origin: 'attempt', by: actor.memberId });
    return newId;
  }

  private record(
    ids: {
      readonly carryOverId: string;
      readonly purpose: AttemptPurpose;
      readonly fromEnrolmentId: string;
      readonly toEnrolmentId: string;
    },
    carried: readonly string[],
    open: number,
  ): Promise<void> {
    return this.audit.recordAll(
      [ids.fromEnrolmentId, ids.toEnrolmentId].map((subjectId) => ({
        ...{ action: 'enrolment.further_attempt', subjectId, enrolmentId: subjectId },
        facts: { ...ids, carried, open },
      })),
    );
  }

  private async contextRecords(row: EnrolmentRow, purpose: AttemptPurpose): Promise<ContextRecords> {
    const standing = await this.records.standing(row.id);
    // What was planned and said for the former is long past; what was agreed for the person holds.
    return purpose === 'attempt'
      ? standing
      : { planItems: [], adjustments: standing.adjustments, ratedTargetIds: [] };
  }

  private async propose(
    row: EnrolmentRow,
    purpose: AttemptPurpose,
    facts: AttemptFacts,
    { claims }: StandingRecord,
  ): Promise<ProposedAttempt> {
    const [rules] = await this.coverage.rulesOfUnits([{ unitId: row.unit.id, version: facts.ruleVersion }]);
    if (rules === undefined) throw new Error('There are no rules for the unit.');
    const today = await this.organisations.today();
    return proposeTargets(facts.targets, claims, { rules, today, failed: purpose === 'attempt' });
  }

  private async requirePossible(row: EnrolmentRow): Promise<Possible> {
    const facts = await this.repository.facts(row.id);
    if (facts.nextId !== null) {
      throw new Conflict('further_attempt.gone_on', { enrolmentId: facts.nextId });
    }
    if (row.state === 'signed') {
      const { from, due } = await this.validity.renewal(row.validUntil);
      if (facts.proposed === null && !due) throw new Conflict('further_attempt.not_due', { from });
      return { purpose: 'renewal', facts };
    }
    if (!isUndecided(row.state)) throw new Conflict('enrolment.closed', { state: row.state });
    if (facts.outcome !== 'not_yet_competent') throw new Conflict('further_attempt.no_outcome');
    if (row.coverage.toJudge > 0) throw new Conflict('further_attempt.to_judge');
    return { purpose: 'attempt', facts };
  }
}

/** Whom the proposal names, else those of the former. */
const peopleOf = (row: EnrolmentRow, { proposed }: AttemptFacts) => ({
  assessor: proposed?.assessor ?? row.assessor,
  supervisor: proposed?.supervisor ?? row.supervisor,
});

/** Where somebody is named in place of the assessor before, it is theirs alone. */
const mayDecide = (actor: Actor, row: EnrolmentRow, { proposed }: AttemptFacts): boolean =>
  may(actor, 'further-attempt.decide', factsOf(row)) &&
  (proposed?.assessor == null || proposed.assessor.id === actor.memberId);
