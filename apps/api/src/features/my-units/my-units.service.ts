import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { decodeCursor, instantShape, pageOf, uuidShape } from '../../platform/http/page';
import { EnrolmentDetails } from '../case/enrolment-details.service';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import type { FeedbackPage, MyUnits } from './my-units.dto';
import { MyUnitsRepository } from './my-units.repository';
import { partByTurn } from './whose-turn';

/** A candidate's first page, and what assessors said to them. */
@Injectable()
export class MyUnitsService {
  constructor(
    private readonly myUnits: MyUnitsRepository,
    private readonly enrolments: EnrolmentReader,
    private readonly details: EnrolmentDetails,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<MyUnits> {
    // Summaries bring up to date what time has changed, so they come before the targets are read.
    const summaries = await this.enrolments.ofCandidate(actor);
    const byId = new Map(summaries.map((summary) => [summary.id, summary]));
    const [records, units] = await Promise.all([
      this.details.recordsOf([...byId.keys()]),
      this.myUnits.readUnits(actor.memberId, this.clock.now()),
    ]);
    return {
      units: units.flatMap(({ enrolmentId, latestFeedback, missing, expiring }) => {
        const enrolment = byId.get(enrolmentId);
        const record = records.get(enrolmentId);
        if (enrolment === undefined || record === undefined) return [];
        const requests = record.requests.filter((request) => request.closedAt === null);
        const open = enrolment.state !== 'signed';
        return [
          {
            enrolment,
            latestFeedback,
            ...partByTurn(open ? missing : [], new Set(requests.map((request) => request.targetId))),
            expiring: [...expiring],
            requests,
            outcome: record.outcomes[0] ?? null,
            signOff: record.signOff,
          },
        ];
      }),
    };
  }

  async feedback(actor: Actor, cursor: string | undefined, limit: number): Promise<FeedbackPage> {
    const before = decodeCursor(cursor, [instantShape, uuidShape]);
    const rows = await this.myUnits.listFeedback(actor.memberId, before, limit);
    return pageOf(
      rows,
      limit,
      (row) => row.feedback,
      (row) => [row.at, row.id],
    );
  }
}
