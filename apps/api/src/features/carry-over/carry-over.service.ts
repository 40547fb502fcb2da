import { isUndecided } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound, Stale } from '../../platform/errors/domain-error';
import { decodeCursor, pageOf, type PageQuery, uuidShape } from '../../platform/http/page';
import { AuditTrail } from '../audit/audit-trail';
import { ComparisonsService } from '../comparisons/comparisons.service';
import type { ReleaseEdition } from '../standards/release-life.dto';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { type EnrolmentRow, factsOf } from '../enrolments/enrolment-row';
import { may, reachOf } from '../enrolments/enrolments.policy';
import { presentEnrolment } from '../enrolments/enrolments.presenter';
import { EnrolmentsService } from '../enrolments/enrolments.service';
import { HoldPeople } from '../enrolments/hold-people';
import { EvidenceRecord } from '../evidence/evidence-record';
import { CountingProgrammes, leaveAttitudes } from './counting-programmes';
import { CarryContextRecords } from './carry-context-records';
import { CarryClaims } from './carry-claims';
import type {
  CarriedOver,
  CarryOverDecision,
  CarryOverProposalView,
  EnrolmentEdition,
  PageOfSupersededEnrolments,
} from './carry-over.dto';
import { CarryOverRepository, type StandingRecord } from './carry-over.repository';
import { propose, type Proposal, type Standing } from './propose-targets';
import { settle } from './settle-targets';

/** An enrolment goes on under the edition that superseded its own; nothing of what was recorded before changes. */
@Injectable()
export class CarryOverService {
  constructor(
    private readonly repository: CarryOverRepository,
    private readonly comparisons: ComparisonsService,
    private readonly reader: EnrolmentReader,
    private readonly enrolments: EnrolmentsService,
    private readonly evidence: EvidenceRecord,
    private readonly claims: CarryClaims,
    private readonly records: CarryContextRecords,
    private readonly holding: HoldPeople,
    private readonly programmes: CountingProgrammes,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Under which edition an enrolment stands. @throws NotFound */
  async edition(actor: Actor, enrolmentId: string): Promise<EnrolmentEdition> {
    const row = await this.reader.find(actor, enrolmentId);
    const facts = await this.repository.edition(row.id);
    if (facts === undefined) throw new NotFound('enrolment');
    return {
      ...facts,
      mayCarryOver:
        facts.current !== null && isOpenState(row.state) && may(actor, 'carry-over.decide', factsOf(row)),
    };
  }

  async list(actor: Actor, { cursor, limit }: PageQuery): Promise<PageOfSupersededEnrolments> {
    const [beforeId = null] = decodeCursor(cursor, [uuidShape]) ?? [];
    const rows = await this.repository.superseded(reachOf(actor, 'carry-over.read'), beforeId, limit + 1);
    const summaries = await this.reader.summaries(
      actor,
      rows.map(({ id }) => id),
    );
    const page = pageOf(
      rows,
      limit,
      (row) => row,
      ({ id }) => [id],
    );
    return {
      items: page.items.flatMap(({ id, current }) => {
        const enrolment = summaries.get(id);
        return enrolment === undefined ? [] : [{ enrolment, current }];
      }),
      nextCursor: page.nextCursor,
    };
  }

  /** @throws NotFound · Forbidden · Conflict as for `complete` */
  async proposal(actor: Actor, enrolmentId: string): Promise<CarryOverProposalView> {
    const row = await this.reader.find(actor, enrolmentId);
    const { from, to } = await this.requirePossible(actor, row);
    const { unit, targets, dropped } = await this.propose(row, to.id, await this.repository.standing(row.id));
    const contextRecords = await this.records.standing(row.id);
    return { enrolment: presentEnrolment(row, actor), from, to, unit, targets, dropped, contextRecords };
  }

  /**
   * Closes the enrolment and goes on in a new one, with the claims and judgements whose targets were decided
   * equivalent, and with what was agreed and said about them. All in one transaction, under the locks of the evidence and the enrolment.
   * @param version of the enrolment as it was displayed; anything recorded since makes it stale
   * @throws NotFound · Forbidden · Stale · Conflict enrolment.closed, enrolment.exists, carry_over.decided,
   *   carry_over.not_superseded, carry_over.no_unit · Unprocessable as `settle`
   */
  async complete(
    actor: Actor,
    enrolmentId: string,
    version: number,
    decisions: readonly CarryOverDecision[],
  ): Promise<CarriedOver> {
    await this.holding.ofEnrolment(enrolmentId);
    const counting = await this.programmes.lock(enrolmentId);
    await this.evidence.lockOfEnrolment(enrolmentId);
    const row = await this.reader.lock(actor, enrolmentId);
    const { from, to } = await this.requirePossible(actor, row);
    if (row.version !== version) throw new Stale({ version: row.version });
    await this.programmes.requireSame(row, counting);
    const record = await this.repository.standing(row.id);
    const proposal = await this.propose(row, to.id, record);
    const settled = settle(proposal.targets, decisions);
    const equivalent = settled.filter((each) => each.equivalent).map(({ target }) => target);

    const newId = await this.enrolments.continueOn(actor, row, proposal.unit.id, {
      reason: `${from.code} → ${to.code}`,
      attitudesByProgramme: leaveAttitudes(counting),
    });
    this.programmes.count(counting, { enrolmentId: newId, origin: 'carried_over', by: actor.memberId });
    const claims = await this.claims.carry(actor, newId, equivalent, record.claims);
    const id = this.ids.next();
    await this.repository.insert({
      ...{ id, purpose: 'edition' },
      fromEnrolmentId: row.id,
      toEnrolmentId: newId,
      decidedBy: actor.memberId,
      decidedAt: this.clock.now(),
      items: settled.map(({ target, equivalent: holds, reason }) => ({
        target_id: target.targetId,
        source_target_id: target.before?.id ?? null,
        change: target.change,
        proposal: target.proposal,
        equivalent: holds,
        reason,
      })),
      claims,
    });
    const facts = {
      carryOverId: id,
      fromEnrolmentId: row.id,
      toEnrolmentId: newId,
      fromRelease: from.code,
      toRelease: to.code,
      equivalent: equivalent.map(({ targetId }) => targetId),
      open: settled.length - equivalent.length,
    };
    await this.audit.recordAll(
      [row.id, newId].map((subjectId) => ({
        action: 'enrolment.carried_over',
        subjectId,
        enrolmentId: subjectId,
        facts,
      })),
    );
    const contextRecords = await this.records.carry(actor, { from: row.id, to: newId }, settled, proposal);
    return { enrolmentId: newId, carried: equivalent.length, open: facts.open, contextRecords };
  }

  private async requirePossible(
    actor: Actor,
    row: EnrolmentRow,
  ): Promise<{ from: ReleaseEdition; to: ReleaseEdition }> {
    if (!may(actor, 'carry-over.decide', factsOf(row))) throw new Forbidden('permission.denied');
    if (row.state === 'decided') throw new Conflict('carry_over.decided');
    if (!isOpenState(row.state)) throw new Conflict('enrolment.closed', { state: row.state });
    const facts = await this.repository.edition(row.id);
    if (facts?.current == null) throw new Conflict('carry_over.not_superseded');
    return { from: facts.release, to: facts.current };
  }

  private async propose(row: EnrolmentRow, toReleaseId: string, record: StandingRecord): Promise<Proposal> {
    const comparison = await this.comparisons.compare(toReleaseId, row.unit.releaseId);
    const proposal = propose(comparison, row.unit.id, countByTarget(record));
    if (proposal === undefined) throw new Conflict('carry_over.no_unit');
    return proposal;
  }
}

function countByTarget({ targetIds, claims }: StandingRecord): Map<string, Standing> {
  return new Map(
    targetIds.map((targetId) => {
      const own = claims.filter((claim) => claim.targetId === targetId);
      return [
        targetId,
        { pieces: own.length, judged: own.filter(({ judgement }) => judgement !== null).length },
      ];
    }),
  );
}

/** What is decided waits for its supervisor first; what is signed or withdrawn stays as it is. */
const isOpenState = isUndecided;
