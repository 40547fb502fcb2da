import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { NotFound } from '../../platform/errors/domain-error';
import { decodeCursor, pageOf, personNameShape, uuidShape } from '../../platform/http/page';
import { GroupsService } from '../groups/groups.service';
import { EnrolmentCoverage } from './enrolment-coverage';
import type { EnrolmentRow } from './enrolment-row';
import type { EnrolmentSummary } from './enrolment-summary.dto';
import type { EnrolmentPage, EnrolmentQuery } from './enrolments.dto';
import { reachOf } from './enrolments.policy';
import { presentEnrolment } from './enrolments.presenter';
import { type CasePart, partsTaken } from './independence';
import { ParticipationRepository } from './participation.repository';
import { type EnrolmentFilter, EnrolmentsRepository } from './enrolments.repository';

/** Enrolments as an actor sees them. Other features read enrolments through here, so that none is read unscoped. */
@Injectable()
export class EnrolmentReader {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly coverage: EnrolmentCoverage,
    private readonly participation: ParticipationRepository,
    private readonly groups: GroupsService,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when there is none, or none this actor may see */
  async find(actor: Actor, id: string): Promise<EnrolmentRow> {
    const found = await this.enrolments.findVisible(reachOf(actor, 'enrolment.read'), id);
    if (!found) throw new NotFound('enrolment');
    const [row = found] = await this.refreshed(actor, [found]);
    return row;
  }

  /** As `find`, and holds off everybody else who would write to it until the transaction ends. */
  async lock(actor: Actor, id: string): Promise<EnrolmentRow> {
    const row = await this.enrolments.lockVisible(reachOf(actor, 'enrolment.read'), id);
    if (!row) throw new NotFound('enrolment');
    return row;
  }

  /** As `lock`, for several; each is locked before any is read. @throws NotFound when one of them is not to be seen */
  async lockMany(actor: Actor, ids: readonly string[]): Promise<EnrolmentRow[]> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return [];
    const rows = await this.enrolments.lockManyVisible(reachOf(actor, 'enrolment.read'), wanted);
    if (rows.length < wanted.length) throw new NotFound('enrolment');
    return rows;
  }

  /** What a member has done in a case so far, also before it was carried over. */
  async partsOf(enrolmentId: string, memberId: string): Promise<CasePart[]> {
    return this.partsIn([enrolmentId], memberId);
  }

  /** The same of several cases together. */
  async partsIn(enrolmentIds: readonly string[], memberId: string): Promise<CasePart[]> {
    const asked = enrolmentIds.map((enrolmentId) => ({ enrolmentId, memberId }));
    return (await this.participation.read(asked)).flatMap(partsTaken);
  }

  /** @throws NotFound of a group that is not there, or not to be seen */
  async list(actor: Actor, query: EnrolmentQuery): Promise<EnrolmentPage> {
    const byName = query.order === 'candidate';
    const reach = reachOf(actor, 'enrolment.read');
    const members = query.groupId === undefined ? null : await this.groups.memberIds(actor, query.groupId);
    const rows = await this.enrolments.listVisible(reach, { ...filterOf(query), members });
    const fresh = await this.refreshed(actor, rows);
    return pageOf(
      fresh,
      query.limit,
      (row) => presentEnrolment(row, actor),
      (row) => (byName ? [row.candidate.displayName, row.id] : [row.id]),
    );
  }

  /** Those of the enrolments that the actor may see, by id, in two statements at most. */
  async summaries(actor: Actor, ids: readonly string[]): Promise<Map<string, EnrolmentSummary>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const rows = await this.enrolments.findManyVisible(reachOf(actor, 'enrolment.read'), wanted);
    const fresh = await this.refreshed(actor, rows);
    return new Map(fresh.map((row) => [row.id, presentEnrolment(row, actor)]));
  }

  /** The actor's own enrolments as a candidate, newest first, at most a hundred. */
  async ofCandidate(actor: Actor): Promise<EnrolmentSummary[]> {
    const filter = { candidateId: actor.memberId, after: null, limit: 100 };
    const rows = await this.enrolments.listVisible(reachOf(actor, 'my-units.read'), filter);
    return (await this.refreshed(actor, rows)).map((row) => presentEnrolment(row, actor));
  }

  async summary(actor: Actor, id: string): Promise<EnrolmentSummary> {
    return presentEnrolment(await this.find(actor, id), actor);
  }

  /** A status that time alone has changed is computed anew before anybody sees the old one. */
  private async refreshed(actor: Actor, rows: readonly EnrolmentRow[]): Promise<readonly EnrolmentRow[]> {
    const suspects = rows.filter(
      (row) => row.coverageDueOn !== null && row.coverageDueOn <= this.latestToday(),
    );
    if (suspects.length === 0) return rows;
    const aged = await this.coverage.refreshAged(suspects.map((row) => row.id));
    const again = await this.enrolments.findManyVisible(reachOf(actor, 'enrolment.read'), aged);
    const byId = new Map(again.map((row) => [row.id, row]));
    return rows.map((row) => byId.get(row.id) ?? row);
  }

  /** The day it is where the day begins first; coverage itself asks by the organisation's own zone. */
  private latestToday(): string {
    return new Date(this.clock.now().getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  }
}

function filterOf({ candidateId, unitId, state, assessorId, open, order, q, limit, cursor }: EnrolmentQuery) {
  const after = afterOf(cursor, order === 'candidate');
  return { candidateId, unitId, state, assessorId, open, order, q, limit, after } satisfies EnrolmentFilter;
}

function afterOf(cursor: string | undefined, byName: boolean): EnrolmentFilter['after'] {
  const keys = decodeCursor(cursor, byName ? [personNameShape, uuidShape] : [uuidShape]) ?? [];
  const [id, name = null] = [...keys].reverse();
  return id === undefined ? null : { name, id };
}
