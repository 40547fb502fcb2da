import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { NotFound } from '../../platform/errors/domain-error';
import { decodeCursor, instantShape, pageOf, uuidShape } from '../../platform/http/page';
import { presentPerson } from '../../platform/http/person.dto';
import { reachOf } from '../enrolments/enrolments.policy';
import { SuggestionsService } from './suggestions.service';
import type { PiecesWithFile, Timeline, TimelineQuery } from './timelines.dto';
import { presentPiece, presentUnit } from './timelines.presenter';
import { TimelinesRepository } from './timelines.repository';

/** All evidence of a person by the day it happened, as far as the reader sees the units it is claimed for. */
@Injectable()
export class TimelinesService {
  constructor(
    private readonly timelines: TimelinesRepository,
    private readonly suggestions: SuggestionsService,
  ) {}

  /** @throws NotFound for somebody of whom the reader sees no unit */
  async read(actor: Actor, candidateId: string, query: TimelineQuery): Promise<Timeline> {
    const before = decodeCursor(query.cursor, [instantShape, uuidShape]);
    const [units, person] = [
      await this.timelines.readUnits(reachOf(actor, 'timeline.read'), candidateId),
      await this.timelines.readPerson(candidateId),
    ];
    const own = candidateId === actor.memberId && actor.roles.includes('candidate');
    if (person === undefined || (units.length === 0 && !own)) throw new NotFound('member');
    const all = units.map(({ enrolmentId }) => enrolmentId);
    const { enrolmentId } = query;
    const chosen = enrolmentId === undefined ? all : all.filter((id) => id === enrolmentId);
    const [rows, totals] = await Promise.all([
      this.timelines.readPieces(chosen, all, {
        ...{ method: query.method, kind: query.kind, limit: query.limit },
        before,
      }),
      this.timelines.countPieces(all),
    ]);
    const shown = rows.slice(0, query.limit);
    const found = await this.suggestions.beside(actor, candidateId, units, shown);
    const byId = new Map(units.map((unit) => [unit.enrolmentId, unit]));
    return {
      candidate: presentPerson(person),
      units: units.map((unit) => presentUnit(actor, unit)),
      totals,
      ...pageOf(
        rows,
        query.limit,
        (row) => presentPiece(actor, row, byId, found.get(row.evidenceId) ?? []),
        (row) => [row.occurredAt, row.evidenceId],
      ),
    };
  }

  /**
   * Pieces of the candidate of an enrolment with the same content as a file that the reader has uploaded. Only among
   * units within reach, so that nobody learns what others have handed in. @throws NotFound, Forbidden
   */
  async withFile(actor: Actor, fileId: string, enrolmentId: string): Promise<PiecesWithFile> {
    const units = await this.suggestions.unitsBeside(actor, enrolmentId);
    const ids = units.map((unit) => unit.enrolmentId);
    const pieces = await this.timelines.readWithFile(fileId, ids, actor.memberId);
    return {
      items: pieces.map(({ enrolmentIds, ...piece }) => ({
        ...piece,
        units: units
          .filter((unit) => enrolmentIds.includes(unit.enrolmentId))
          .map((unit) => ({ enrolmentId: unit.enrolmentId, code: unit.code, title: unit.title })),
      })),
    };
  }
}
