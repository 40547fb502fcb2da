import { scopesFor } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { AssignPeople } from '../enrolments/assign-people';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { type EnrolmentRow, factsOf } from '../enrolments/enrolment-row';
import { may } from '../enrolments/enrolments.policy';
import { FindNextPeople } from '../enrolments/find-next-people';
import { HoldPeople } from '../enrolments/hold-people';
import type { NextPeople } from '../enrolments/next-people.dto';
import { ValidityService } from '../validity/validity.service';
import { type AttemptFacts, FurtherAttemptRepository } from './further-attempt.repository';
import type { RenewalProposal, RenewalProposalCreate } from './further-attempts.dto';

/** Signed enrolments whose renewal is asked for; null: with the assessor and the supervisor before. */
export interface RenewalWanted {
  readonly enrolmentId: string;
  readonly assessorId: string | null;
  readonly supervisorId: string | null;
}

/** Somebody asks the assessor of a signed unit, or whoever is named in their place, to decide on its renewal. */
@Injectable()
export class AskRenewal {
  constructor(
    private readonly repository: FurtherAttemptRepository,
    private readonly holding: HoldPeople,
    private readonly reader: EnrolmentReader,
    private readonly assigning: AssignPeople,
    private readonly people: FindNextPeople,
    private readonly validity: ValidityService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Who may assess and sign the renewal of a signed unit. @throws NotFound · Conflict further_attempt.not_signed */
  async nextPeople(actor: Actor, enrolmentId: string): Promise<NextPeople> {
    const row = await this.reader.find(actor, enrolmentId);
    if (row.state !== 'signed') throw new Conflict('further_attempt.not_signed', { state: row.state });
    const { candidate, assessor, supervisor, team } = row;
    return this.people.find({
      ...{ candidateId: candidate.id, assessor, supervisor, enrolmentIds: [row.id] },
      assessing: team.map(({ member }) => member.id),
    });
  }

  /**
   * Before it is time an admin alone may, with a reason; and an admin alone names others. What is asked already may be asked
   * of others.
   * @throws NotFound · Forbidden · Conflict further_attempt.not_signed, further_attempt.gone_on, further_attempt.proposed,
   *   further_attempt.not_due · Unprocessable further_attempt.reason_missing, and as `AssignPeople.requireNext`
   */
  async ask(actor: Actor, enrolmentId: string, given: RenewalProposalCreate): Promise<RenewalProposal> {
    await this.holding.ofEnrolment(enrolmentId, [given.assessorId, given.supervisorId]);
    const row = await this.reader.lock(actor, enrolmentId);
    const early = scopesFor('further-attempt.propose', actor.roles).includes('organisation');
    if (!early && (namesSomebody(given) || !may(actor, 'further-attempt.propose', factsOf(row))))
      throw new Forbidden('permission.denied');
    if (row.state !== 'signed') throw new Conflict('further_attempt.not_signed', { state: row.state });
    const { nextId, proposed } = await this.repository.facts(row.id);
    if (nextId !== null) throw new Conflict('further_attempt.gone_on', { enrolmentId: nextId });
    const wanted = wantedOf(row, given, proposed);
    if (proposed !== null && (!namesSomebody(given) || isSame(wanted, proposed)))
      throw new Conflict('further_attempt.proposed');
    const reason = given.reason?.trim() ?? proposed?.reason ?? null;
    const { from, due } = await this.validity.renewal(row.validUntil);
    if (!due && !early) throw new Conflict('further_attempt.not_due', { from });
    if (!due && reason === null) throw new Unprocessable('further_attempt.reason_missing', { from });
    // Whoever may name others is told at once where nobody could go on.
    if (early) {
      const { assessorId, supervisorId } = wanted;
      await this.assigning.requireNext({
        ...{ row, dueOn: row.dueOn },
        ...{ assessorId: assessorId ?? row.assessor.id, supervisorId: supervisorId ?? row.supervisor.id },
      });
    }
    const [id = ''] = await this.askAll(actor, [wanted], {
      reason,
      programmeEnrolmentId: proposed?.programmeEnrolmentId ?? null,
    });
    return { id };
  }

  /** Of enrolments that are locked, signed, and have not gone on. @returns the ids of what was asked for */
  async askAll(
    actor: Actor,
    wanted: readonly RenewalWanted[],
    given: { readonly reason: string | null; readonly programmeEnrolmentId: string | null },
  ): Promise<string[]> {
    if (wanted.length === 0) return [];
    const rows = wanted.map((each) => ({ id: this.ids.next(), ...each }));
    this.repository.propose({ ...given, rows, by: actor.memberId, at: this.clock.now() });
    const { programmeEnrolmentId } = given;
    await this.audit.recordAll(
      rows.map(({ id: proposalId, enrolmentId, assessorId, supervisorId }) => ({
        ...{ action: 'enrolment.renewal_proposed', subjectId: enrolmentId, enrolmentId },
        facts: { proposalId, programmeEnrolmentId, memberId: assessorId, supervisorId },
      })),
    );
    return rows.map(({ id }) => id);
  }
}

const namesSomebody = ({ assessorId, supervisorId }: RenewalProposalCreate): boolean =>
  assessorId !== undefined || supervisorId !== undefined;

/** Whoever was named before and is named again is not named in anybody's place; who is not named stays as it was asked. */
const wantedOf = (
  row: EnrolmentRow,
  given: RenewalProposalCreate,
  proposed: AttemptFacts['proposed'],
): RenewalWanted => ({
  enrolmentId: row.id,
  assessorId: otherThan(row.assessor.id, given.assessorId ?? proposed?.assessor?.id),
  supervisorId: otherThan(row.supervisor.id, given.supervisorId ?? proposed?.supervisor?.id),
});

const otherThan = (before: string, given: string | undefined): string | null =>
  given === undefined || given === before ? null : given;

const isSame = (
  { assessorId, supervisorId }: RenewalWanted,
  { assessor, supervisor }: NonNullable<AttemptFacts['proposed']>,
): boolean => assessorId === (assessor?.id ?? null) && supervisorId === (supervisor?.id ?? null);
