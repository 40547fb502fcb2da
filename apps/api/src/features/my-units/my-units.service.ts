import { methodsAsked, nextSteps } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { decodeCursor, instantShape, pageOf, uuidShape } from '../../platform/http/page';
import { EnrolmentDetails } from '../case/enrolment-details.service';
import { CoverageService } from '../coverage/coverage.service';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { ProgrammeWholes } from '../outcomes/programme-wholes';
import { presentMyProgramme, presentStep, presentUnit, stepUnit, type UnitParts } from './my-units.presenter';
import type { FeedbackPage, MyUnits } from './my-units.dto';
import { type MissingTarget, MyUnitsRepository } from './my-units.repository';
import { waitingForOthers } from './waiting-for-others';
import { partByTurn } from './whose-turn';

/** As many as are shown of what waits for others. */
const MOST_WAITING = 6;

/** A candidate's first page, and what assessors said to them. */
@Injectable()
export class MyUnitsService {
  constructor(
    private readonly myUnits: MyUnitsRepository,
    private readonly enrolments: EnrolmentReader,
    private readonly coverage: CoverageService,
    private readonly details: EnrolmentDetails,
    private readonly wholes: ProgrammeWholes,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<MyUnits> {
    const [units, row] = await Promise.all([this.parts(actor), this.myUnits.readProgramme(actor.memberId)]);
    const [whole] = row === undefined ? [] : await this.wholes.read([row.id]);
    const programme = row === undefined || whole === undefined ? null : { row, whole };
    const waiting = waitingForOthers(units, programme);
    return {
      programme: programme === null ? null : presentMyProgramme(programme, units),
      steps: nextSteps(units.map(stepUnit)).flatMap((step) => presentStep(step, units)),
      waiting: waiting.slice(0, MOST_WAITING),
      waitingCount: waiting.length,
      units: units.map(presentUnit),
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

  private async parts(actor: Actor): Promise<UnitParts[]> {
    // Summaries bring up to date what time has changed, so they come before the targets are read.
    const summaries = await this.enrolments.ofCandidate(actor);
    const byId = new Map(summaries.map((summary) => [summary.id, summary]));
    const [records, units] = await Promise.all([
      this.details.recordsOf([...byId.keys()]),
      this.myUnits.readUnits(actor.memberId, this.clock.now()),
    ]);
    const rules = await this.coverage.rulesOfUnits(
      units.map(({ unitId, ruleVersion }) => ({ unitId, version: ruleVersion })),
    );
    return units.flatMap((content, index) => {
      const ofUnit = rules[index];
      const asked = (target: MissingTarget) => ({
        ...target,
        methods: ofUnit === undefined ? [] : methodsAsked(ofUnit.of(target.targetId, target.kind)),
      });
      const enrolment = byId.get(content.enrolmentId);
      const record = records.get(content.enrolmentId);
      if (enrolment === undefined || record === undefined) return [];
      const requests = record.requests.filter((request) => request.closedAt === null);
      const missing = enrolment.state === 'signed' ? [] : content.missing.map(asked);
      const turns = partByTurn(missing, new Set(requests.map((request) => request.targetId)));
      const decided = { outcome: record.outcomes[0] ?? null, signOff: record.signOff };
      return [{ enrolment, content, requests, ...decided, ...turns, expiring: content.expiring.map(asked) }];
    });
  }
}
