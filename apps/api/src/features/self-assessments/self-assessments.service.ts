import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { type EnrolmentRow, factsOf } from '../enrolments/enrolment-row';
import { isEditable, may } from '../enrolments/enrolments.policy';
import type { SelfAssessment, SelfRatingGiven } from './self-assessments.dto';
import { SelfAssessmentsRepository } from './self-assessments.repository';

/** What candidates say of themselves. Nothing here touches coverage, claims or judgements. */
@Injectable()
export class SelfAssessmentsService {
  constructor(
    private readonly ratings: SelfAssessmentsRepository,
    private readonly enrolments: EnrolmentReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws NotFound */
  async read(actor: Actor, enrolmentId: string): Promise<SelfAssessment> {
    const row = await this.enrolments.find(actor, enrolmentId);
    if (!may(actor, 'self-assessment.read', factsOf(row))) throw new NotFound('enrolment');
    return this.view(actor, row);
  }

  /**
   * Keeps what is said; what says the same as before is not kept twice.
   * @throws NotFound · Conflict enrolment.closed · Unprocessable target.unknown, self_assessment.evidence_unknown
   */
  async save(actor: Actor, enrolmentId: string, given: readonly SelfRatingGiven[]): Promise<SelfAssessment> {
    const row = await this.enrolments.lock(actor, enrolmentId);
    if (!may(actor, 'self-assessment.write', factsOf(row))) throw new Forbidden('permission.denied');
    if (!isEditable(row.state)) throw new Conflict('enrolment.closed', { state: row.state });
    await this.requireKnown(row.id, given);
    const rows = given.map((rating) => Object.assign({ id: this.ids.next() }, rating));
    const by = { memberId: actor.memberId, at: this.clock.now() };
    const targetIds = await this.ratings.add(row.id, rows, by);
    if (targetIds.length > 0) {
      await this.audit.record({
        action: 'self_assessment.rated',
        subjectId: row.id,
        enrolmentId: row.id,
        facts: { targetIds },
      });
    }
    return this.view(actor, row);
  }

  /** The targets the candidate has rated. */
  async rated(enrolmentId: string): Promise<string[]> {
    return (await this.ratings.list(enrolmentId)).map(({ targetId }) => targetId);
  }

  /**
   * Takes ratings along into the enrolment that goes on under a newer release. They stay the candidate's own, of the
   * day they were given, and are no more of a judgement than before: whoever settles the carry-over only says that a
   * target asks for the same. The caller has asked who may, and holds the lock of the enrolment.
   * @param counterparts by the earlier target the one that asks for the same
   * @returns how many
   */
  async carry(
    { from, to }: { from: string; to: string },
    counterparts: ReadonlyMap<string, string>,
  ): Promise<number> {
    const rows = [...counterparts].map(([sourceTargetId, targetId]) => ({
      id: this.ids.next(),
      source_target_id: sourceTargetId,
      target_id: targetId,
    }));
    if (rows.length === 0) return 0;
    const targetIds = await this.ratings.carry({ from, to }, rows);
    if (targetIds.length > 0) {
      await this.audit.record({
        action: 'self_assessment.carried_over',
        subjectId: to,
        enrolmentId: to,
        facts: { targetIds },
      });
    }
    return targetIds.length;
  }

  private async requireKnown(enrolmentId: string, given: readonly SelfRatingGiven[]): Promise<void> {
    const unknownReferences = await this.ratings.unknownReferences(enrolmentId, [
      ...given.map(({ targetId }) => ({ kind: 'target' as const, id: targetId })),
      ...given.flatMap(({ evidenceIds }) => evidenceIds.map((id) => ({ kind: 'evidence' as const, id }))),
    ]);
    const of = (kind: string) => unknownReferences.filter((each) => each.kind === kind).map(({ id }) => id);
    if (of('target').length > 0) throw new Unprocessable('target.unknown', { targetIds: of('target') });
    if (of('evidence').length > 0) {
      throw new Unprocessable('self_assessment.evidence_unknown', { evidenceIds: of('evidence') });
    }
  }

  private async view(actor: Actor, row: EnrolmentRow): Promise<SelfAssessment> {
    return {
      enrolmentId: row.id,
      ratings: await this.ratings.list(row.id),
      mayWrite: isEditable(row.state) && may(actor, 'self-assessment.write', factsOf(row)),
    };
  }
}
