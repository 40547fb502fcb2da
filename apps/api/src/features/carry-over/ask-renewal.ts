import { scopesFor } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { factsOf } from '../enrolments/enrolment-row';
import { may } from '../enrolments/enrolments.policy';
import { ValidityService } from '../validity/validity.service';
import { FurtherAttemptRepository } from './further-attempt.repository';
import type { RenewalProposal } from './further-attempts.dto';

/** Somebody asks the assessor of a signed unit to decide on its renewal. */
@Injectable()
export class AskRenewal {
  constructor(
    private readonly repository: FurtherAttemptRepository,
    private readonly reader: EnrolmentReader,
    private readonly validity: ValidityService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Before it is time an admin alone may, with a reason.
   * @throws NotFound · Forbidden · Conflict further_attempt.not_signed, further_attempt.gone_on, further_attempt.proposed,
   *   further_attempt.not_due · Unprocessable further_attempt.reason_missing
   */
  async ask(actor: Actor, enrolmentId: string, reason: string | null): Promise<RenewalProposal> {
    const row = await this.reader.lock(actor, enrolmentId);
    const early = scopesFor('further-attempt.propose', actor.roles).includes('organisation');
    if (!early && !may(actor, 'further-attempt.propose', factsOf(row)))
      throw new Forbidden('permission.denied');
    if (row.state !== 'signed') throw new Conflict('further_attempt.not_signed', { state: row.state });
    const { nextId, proposed } = await this.repository.facts(row.id);
    if (nextId !== null) throw new Conflict('further_attempt.gone_on', { enrolmentId: nextId });
    if (proposed !== null) throw new Conflict('further_attempt.proposed');
    const { from, due } = await this.validity.renewal(row.validUntil);
    if (!due && !early) throw new Conflict('further_attempt.not_due', { from });
    if (!due && reason === null) throw new Unprocessable('further_attempt.reason_missing', { from });
    const [id = ''] = await this.askAll(actor, [row.id], { reason, programmeEnrolmentId: null });
    return { id };
  }

  /** Of enrolments that are locked, signed, and have not gone on. @returns the ids of what was asked for */
  async askAll(
    actor: Actor,
    enrolmentIds: readonly string[],
    given: { readonly reason: string | null; readonly programmeEnrolmentId: string | null },
  ): Promise<string[]> {
    if (enrolmentIds.length === 0) return [];
    const rows = enrolmentIds.map((enrolmentId) => ({ id: this.ids.next(), enrolmentId }));
    this.repository.propose({ ...given, rows, by: actor.memberId, at: this.clock.now() });
    const { programmeEnrolmentId } = given;
    await this.audit.recordAll(
      rows.map(({ id: proposalId, enrolmentId }) => ({
        ...{ action: 'enrolment.renewal_proposed', subjectId: enrolmentId, enrolmentId },
        facts: { proposalId, programmeEnrolmentId },
      })),
    );
    return rows.map(({ id }) => id);
  }
}
