import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { GroupsService } from '../groups/groups.service';
import { ReadyWholes } from './ready-wholes';
import type { Today, TodayQuery } from './today.dto';
import { TodayRepository } from './today.repository';

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
  async read(actor: Actor, { groupId }: TodayQuery): Promise<Today> {
    const now = this.clock.now();
    const members = groupId === undefined ? null : await this.groups.memberIds(actor, groupId);
    const [{ dueIds, nearIds, expiring, planned, ...content }, renewals, wholes] = await Promise.all([
      this.today.read(actor.memberId, now, members),
      this.today.renewals(actor.memberId, now, members),
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
      week: content.week,
    };
  }
}
