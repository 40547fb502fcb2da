import type { Action } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { NotFound } from '../../platform/errors/domain-error';
import { decodeCursor, pageOf, uuidShape } from '../../platform/http/page';
import { presentPerson } from '../../platform/http/person.dto';
import { factsOf, type ProgrammeEnrolmentRow } from './programme-enrolment-row';
import type {
  ProgrammeEnrolmentDetail,
  ProgrammeEnrolmentPage,
  ProgrammeEnrolmentQuery,
  ProgrammeEnrolmentSummary,
} from './programme-enrolments.dto';
import { canCheckEntry, canManage, isOpen, programmeReachOf } from './programme-enrolments.policy';
import { ProgrammeEnrolmentsRepository } from './programme-enrolments.repository';

/** Who is on which programme, as an actor sees it. Other features read them through here, so that none is read unscoped. */
@Injectable()
export class ProgrammeEnrolmentReader {
  constructor(private readonly enrolments: ProgrammeEnrolmentsRepository) {}

  /** @throws NotFound when there is none, or none this actor may see */
  async find(
    actor: Actor,
    id: string,
    action: Action = 'programme-enrolment.read',
  ): Promise<ProgrammeEnrolmentRow> {
    const [row] = await this.enrolments.findMany(programmeReachOf(actor, action), [id]);
    if (row === undefined) throw new NotFound('programme_enrolment');
    return row;
  }

  /** Those of them that this actor may see. */
  async summaries(actor: Actor, ids: readonly string[]): Promise<Map<string, ProgrammeEnrolmentSummary>> {
    if (ids.length === 0) return new Map();
    const reach = programmeReachOf(actor, 'programme-enrolment.read');
    const rows = await this.enrolments.findMany(reach, [...new Set(ids)]);
    return new Map(rows.map((row) => [row.id, presentProgrammeEnrolment(row, actor)]));
  }

  /** As `find`, for several; each is locked before any is read. @throws NotFound when one of them is not to be seen */
  async lockMany(actor: Actor, ids: readonly string[]): Promise<ProgrammeEnrolmentRow[]> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return [];
    const rows = await this.enrolments.lockMany(programmeReachOf(actor, 'programme-enrolment.read'), wanted);
    if (rows.length < wanted.length) throw new NotFound('programme_enrolment');
    return rows;
  }

  async list(actor: Actor, query: ProgrammeEnrolmentQuery): Promise<ProgrammeEnrolmentPage> {
    const { programmeId, groupId, candidateId, state, limit, cursor } = query;
    const [after = null] = decodeCursor(cursor, [uuidShape]) ?? [];
    const filter = { programmeId, groupId, candidateId, state, after, limit };
    const rows = await this.enrolments.list(programmeReachOf(actor, 'programme-enrolment.read'), filter);
    return pageOf(
      rows,
      limit,
      (row) => presentProgrammeEnrolment(row, actor),
      (row) => [row.id],
    );
  }

  async detail(actor: Actor, id: string): Promise<ProgrammeEnrolmentDetail> {
    const row = await this.find(actor, id);
    const [counted, entry] = [await this.enrolments.units(id), await this.enrolments.entry(id)];
    return { ...presentProgrammeEnrolment(row, actor), counted, entry };
  }
}

export const presentProgrammeEnrolment = (row: ProgrammeEnrolmentRow, actor: Actor) =>
  ({
    id: row.id,
    programme: row.programme,
    candidate: presentPerson(row.candidate),
    assessor: presentPerson(row.assessor),
    supervisor: presentPerson(row.supervisor),
    group: row.group,
    attempt: row.attempt,
    startsOn: row.startsOn,
    dueOn: row.dueOn,
    state: row.state,
    units: row.units,
    createdAt: row.createdAt,
    version: row.version,
    abilities: {
      manage: isOpen(row.state) && canManage(actor),
      checkEntry: isOpen(row.state) && canCheckEntry(actor, factsOf(row)),
    },
  }) satisfies ProgrammeEnrolmentSummary;
