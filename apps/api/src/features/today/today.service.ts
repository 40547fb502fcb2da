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
    const { dueIds, nearIds, expiring, planned, ...content } = await this.today.read(
      actor.memberId,
      this.clock.now(),
    );
    const summaries = await this.enrolments.summaries(actor, [
      ...dueIds,
      ...nearIds,
      ...[...expiring, ...planned].map(({ id }) => id),
    ]);
    const shown = (ids: readonly string[]) =>
      ids.map((id) => summaries.get(id)).filter((summary) => summary !== undefined);
    const withEnrolment = <T extends { readonly id: string }>(list: readonly T[]) =>
      list.flatMap(({ id, ...one }) => {
        const enrolment = summaries.get(id);
        return enrolment === undefined ? [] : [{ enrolment, ...one }];
      });
    return {
      toJudge: content.toJudge,
      resubmitted: content.resubmitted,
      due: shown(dueIds),
      nearComplete: shown(nearIds),
      expiring: withEnrolment(expiring),
      planned: withEnrolment(planned),
      returned: content.returned,
      conversations: content.conversations,
      week: content.week,
    };
  }
}
