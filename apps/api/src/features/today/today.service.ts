import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import type { Today } from './today.dto';
import { TodayRepository } from './today.repository';

/** An assessor's first page: two statements, however much waits. */
@Injectable()
export class TodayService {
  constructor(
    private readonly today: TodayRepository,
    private readonly enrolments: EnrolmentReader,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<Today> {
    const { dueIds, nearIds, expiring, ...content } = await this.today.read(actor.memberId, this.clock.now());
    const summaries = await this.enrolments.summaries(actor, [
      ...dueIds,
      ...nearIds,
      ...expiring.map(({ id }) => id),
    ]);
    const shown = (ids: readonly string[]) =>
      ids.map((id) => summaries.get(id)).filter((summary) => summary !== undefined);
    return {
      toJudge: content.toJudge,
      resubmitted: content.resubmitted,
      due: shown(dueIds),
      nearComplete: shown(nearIds),
      expiring: expiring.flatMap(({ id, ...one }) => {
        const enrolment = summaries.get(id);
        return enrolment === undefined ? [] : [{ enrolment, ...one }];
      }),
      returned: content.returned,
      conversations: content.conversations,
      week: content.week,
    };
  }
}
