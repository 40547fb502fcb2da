import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, Stale } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { factsOf, type ProgrammeEnrolmentRow } from '../programme-enrolments/programme-enrolment-row';
import { ProgrammeEnrolmentReader } from '../programme-enrolments/programme-enrolment-reader';
import { isOpen } from '../programme-enrolments/programme-enrolments.policy';
import { ProgrammeCases, type StandingWhole } from './programme-cases';
import { isChanged, wholeChanges } from './programme-manifest';
import type { ProgrammeOutcome, ProgrammeOutcomeCreate } from './programme-outcomes.dto';
import { canDecideWhole } from './programme-outcomes.policy';
import { ProgrammeOutcomesRepository } from './programme-outcomes.repository';

/** An assessor's decision on a whole. What stands says whether competent may be said; a person says it. */
@Injectable()
export class ProgrammeOutcomesService {
  constructor(
    private readonly outcomes: ProgrammeOutcomesRepository,
    private readonly cases: ProgrammeCases,
    private readonly reader: ProgrammeEnrolmentReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @param version of the programme enrolment as it was displayed
   * @throws Stale · Conflict programme_enrolment.closed, programme_outcome.changed (units, attitudes),
   * programme_outcome.incomplete (gaps), programme_outcome.decided
   */
  async decide(
    actor: Actor,
    id: string,
    version: number,
    given: ProgrammeOutcomeCreate,
  ): Promise<ProgrammeOutcome> {
    const row = await this.lockFor(actor, id, version);
    const standing = await this.cases.stand(id);
    requirePossible(row, standing, given);
    const decidedAt = this.clock.now();
    const { decision } = given;
    const outcome = { id: this.ids.next(), decision, reasoning: given.reasoning.trim() };
    this.outcomes.insertOutcome({
      ...outcome,
      programmeEnrolmentId: id,
      coverage: standing.coverage,
      decidedBy: actor.memberId,
      decidedAt,
      units: standing.coverage.units,
    });
    this.outcomes.moveOn(id, decision === 'competent' ? 'decided' : 'in_progress');
    await this.audit.record({
      action: 'programme.decided',
      subjectId: id,
      facts: {
        ...{ candidateId: row.candidate.id, programmeId: row.programme.id, supervisorId: row.supervisor.id },
        ...{ outcomeId: outcome.id, decision, units: standing.coverage.units.length },
      },
    });
    return { ...outcome, decidedBy: row.assessor, decidedAt: decidedAt.toISOString() };
  }

  private async lockFor(actor: Actor, id: string, version: number): Promise<ProgrammeEnrolmentRow> {
    const seen = await this.reader.find(actor, id);
    if (!canDecideWhole(actor, factsOf(seen))) throw new Forbidden('permission.denied');
    await this.outcomes.lock(id);
    const row = await this.reader.find(actor, id);
    if (!canDecideWhole(actor, factsOf(row))) throw new Forbidden('permission.denied');
    if (!isOpen(row.state)) throw new Conflict('programme_enrolment.closed', { state: row.state });
    if (row.version !== version) throw new Stale({ version: row.version });
    return row;
  }
}

function requirePossible(
  { state }: ProgrammeEnrolmentRow,
  { coverage, gaps, outdated }: StandingWhole,
  { decision, displayed }: ProgrammeOutcomeCreate,
): void {
  const changes = wholeChanges(displayed, coverage);
  if (isChanged(changes)) throw new Conflict('programme_outcome.changed', { ...changes });
  if (decision === 'not_yet_competent') return;
  if (gaps.length > 0) throw new Conflict('programme_outcome.incomplete', { gaps });
  if (state === 'decided' && !outdated) throw new Conflict('programme_outcome.decided');
}
