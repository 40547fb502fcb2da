import { mayHappen, nextEnrolmentState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, Stale } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { CoverageService } from '../coverage/coverage.service';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { type EnrolmentRow, factsOf } from '../enrolments/enrolment-row';
import { canDecide, isEditable } from '../enrolments/enrolments.policy';
import { EnrolmentsService } from '../enrolments/enrolments.service';
import type { Outcome, OutcomeCreate } from './outcomes.dto';
import { OutcomesRepository } from './outcomes.repository';
import { ProgrammeWholes } from './programme-wholes';

/** An assessor's decision on the whole unit. Coverage says whether competent may be said; a person says it. */
@Injectable()
export class OutcomesService {
  constructor(
    private readonly outcomes: OutcomesRepository,
    private readonly enrolments: EnrolmentsService,
    private readonly reader: EnrolmentReader,
    private readonly coverage: CoverageService,
    private readonly programmes: ProgrammeWholes,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @param version of the enrolment as it was displayed; anything recorded since makes it stale
   * @throws Stale · Conflict enrolment.closed, outcome.decided, outcome.not_covered (facts.missing),
   *   outcome.disagreement_open (facts.targets), and as ProgrammeWholes.requireDecidable
   */
  async decide(actor: Actor, enrolmentId: string, version: number, given: OutcomeCreate): Promise<Outcome> {
    const programmes = await this.programmes.lockOfUnit(enrolmentId);
    const row = await this.lockFor(actor, enrolmentId, version);
    await this.requirePossible(row, given);
    if (given.decision === 'competent') await this.programmes.requireDecidable(programmes, row.id);
    const decidedAt = this.clock.now();
    const outcome = {
      id: this.ids.next(),
      decision: given.decision,
      reasoning: given.reasoning.trim(),
      nextSteps: given.nextSteps?.trim() ?? null,
    };
    const { number, supersedesId, itemCount } = await this.outcomes.insert({
      ...outcome,
      enrolmentId: row.id,
      decidedBy: actor.memberId,
      decidedAt,
    });
    const event = given.decision === 'competent' ? 'decide_competent' : 'decide_not_yet';
    await this.enrolments.moveOn(actor, row, nextEnrolmentState(row.state, event, isReady(row)));
    await this.audit.record({
      action: 'outcome.decided',
      subjectId: outcome.id,
      enrolmentId: row.id,
      facts: { decision: given.decision, number, supersedesId, itemCount },
    });
    return {
      ...outcome,
      number,
      decidedBy: {
        id: actor.memberId,
        displayName: row.assessor.displayName,
        department: row.assessor.department,
      },
      decidedAt: decidedAt.toISOString(),
      supersedesId,
    };
  }

  private async lockFor(actor: Actor, enrolmentId: string, version: number): Promise<EnrolmentRow> {
    const locked = await this.reader.lock(actor, enrolmentId);
    if (!canDecide(actor, factsOf(locked))) throw new Forbidden('permission.denied');
    if (!isEditable(locked.state)) throw new Conflict('enrolment.closed', { state: locked.state });
    if (locked.version !== version) throw new Stale({ version: locked.version });
    // Coverage is brought up to this day, so that no outcome rests on evidence that is too old by now.
    await this.coverage.refresh(locked.id);
    return this.reader.lock(actor, enrolmentId);
  }

  private async requirePossible(row: EnrolmentRow, { decision }: OutcomeCreate): Promise<void> {
    const contested = await this.outcomes.contested(row.id);
    if (contested.length > 0) throw new Conflict('outcome.disagreement_open', { targets: contested });
    if (decision === 'not_yet_competent' || mayHappen(row.state, 'decide_competent')) return;
    if (row.state === 'decided') throw new Conflict('outcome.decided');
    throw new Conflict('outcome.not_covered', { missing: await this.outcomes.missing(row.id) });
  }
}

const isReady = (row: EnrolmentRow): boolean => row.state === 'ready_to_decide';
