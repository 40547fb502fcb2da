import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { GroupsService } from '../groups/groups.service';
import { ReadyWholes } from './ready-wholes';
import type { Today, TodayQuery } from './today.dto';
import { TodayRepository } from './today.repository';

const DAY = 86_400_000;

/** An assessor's first page: as many statements however much waits. */
@Injectable()
export class TodayService {
  constructor(
    private readonly today: TodayRepository,
    private readonly enrolments: EnrolmentReader,
    private readonly groups: GroupsService,
    private readonly ready: ReadyWholes,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound of a group that is not there, or not the actor's to see */
  async read(actor: Actor, query: TodayQuery): Promise<Today> {
    const now = this.clock.now();
    const members = await this.candidates(actor, query);
    const { unitId = null, method = null, waitingDays } = query;
    const until = waitingDays === undefined ? null : new Date(now.getTime() - waitingDays * DAY);
    const narrowed = { members, unitId, method, until };
    const [{ dueIds, nearIds, expiring, planned, ...content }, renewals, wholes] = await Promise.all([
      this.today.read(actor.memberId, now, narrowed),
      this.today.renewals(actor.memberId, now, narrowed),
      this.ready.read(actor.memberId, members),
    ]);
    const summaries = await this.enrolments.summaries(actor, [
      ...dueIds,
      ...nearIds,
      ...[...expiring, ...planned, ...renewals].map(({ id }) => id),
    ]);
    const shown = (ids: readonly string[]) =>
      ids.map((id) => summaries.get(id)).filter((summary) => summary !== undefined);
    const withEnrolment = <T extends { readonly id: string }>(list: readonly T[]) =>
      list.flatMap(({ id, ...one }) => {
        const enrolment = summaries.get(id);
        return enrolment === undefined ? [] : [{ enrolment, ...one }];
      });
    return {
      wholes,
      toJudge: content.toJudge,
      resubmitted: content.resubmitted,
      disagreements: content.disagreements,
      due: shown(dueIds),
      nearComplete: shown(nearIds),
      expiring: withEnrolment(expiring),
      planned: withEnrolment(planned),
      renewals: withEnrolment(renewals),
      returned: content.returned,
      conversations: content.conversations,
    };
  }
  /** Of whom alone is read; null: of everybody. */
  private async candidates(
    actor: Actor,
    { groupId, candidateId }: TodayQuery,
  ): Promise<readonly string[] | null> {
    const group = groupId === undefined ? null : await this.groups.memberIds(actor, groupId);
    if (candidateId === undefined) return group;
    return group === null || group.includes(candidateId) ? [candidateId] : [];
  }
}
