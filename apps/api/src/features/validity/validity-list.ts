import { addDays, type Day, daysBetween, noticeDaysOf, renewableFrom, scopesFor } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { decodeCursor, pageOf, uuidShape } from '../../platform/http/page';
import { presentPerson } from '../../platform/http/person.dto';
import { reachOf } from '../enrolments/enrolments.policy';
import { Organisations } from '../organisations/organisations.service';
import type { Validity, ValidityPage, ValidityQuery, ValiditySpan } from './validity.dto';
import { ValidityListRepository, type ValidityRow } from './validity-list.repository';
import { ValidityRepository } from './validity.repository';

const dayShape = /^\d{4}-\d{2}-\d{2}$/;

/** What runs out when, for whoever may know of it. */
@Injectable()
export class ValidityList {
  constructor(
    private readonly validities: ValidityListRepository,
    private readonly settings: ValidityRepository,
    private readonly organisations: Organisations,
  ) {}

  async list(actor: Actor, query: ValidityQuery): Promise<ValidityPage> {
    const today = await this.organisations.today();
    const thresholds = noticeDaysOf(await this.settings.noticeDays());
    const [until, id] = decodeCursor(query.cursor, [dayShape, uuidShape]) ?? [];
    const rows = await this.validities.list(reachOf(actor, 'validity.read'), actor.memberId, {
      ...spanFrom(query.within, today),
      groupId: query.groupId ?? null,
      programmeId: query.programmeId ?? null,
      after: until === undefined || id === undefined ? null : { until, id },
      limit: query.limit,
    });
    return pageOf(
      rows,
      query.limit,
      (row) => present(row, actor, { today, thresholds }),
      (row) => [row.validUntil, row.id],
    );
  }
}

function spanFrom(within: ValiditySpan, today: Day): { from: Day | null; to: Day | null } {
  if (within === 'all') return { from: null, to: null };
  if (within === 'ended') return { from: null, to: addDays(today, -1) };
  return { from: today, to: addDays(today, Number(within)) };
}

function present(
  row: ValidityRow,
  actor: Actor,
  { today, thresholds }: { readonly today: Day; readonly thresholds: readonly number[] },
): Validity {
  const open = row.next === null && row.nextProgrammeEnrolmentId === null;
  const renewable = open && today >= renewableFrom(row.validUntil, thresholds);
  const admin = scopesFor('further-attempt.propose', actor.roles).includes('organisation');
  const assesses = actor.roles.includes('assessor') && row.assessor.id === actor.memberId;
  return {
    id: row.id,
    candidate: presentPerson(row.candidate),
    unit: row.unit && { code: row.unit.code, title: row.unit.title },
    enrolmentId: row.enrolmentId,
    assessor: presentPerson(row.assessor),
    programme: { id: row.programme.id, name: row.programme.name, nameEn: row.programme.nameEn },
    programmeEnrolmentId: row.programmeEnrolmentId,
    months: row.months,
    validFrom: row.validFrom,
    validUntil: row.validUntil,
    daysLeft: daysBetween(today, row.validUntil),
    next: row.next && { enrolmentId: row.next.enrolmentId, state: row.next.state },
    nextProgrammeEnrolmentId: row.nextProgrammeEnrolmentId,
    proposed: row.proposed,
    renewable,
    // An admin may do so early, with a reason; and may ask others for what is asked already.
    mayPropose: row.unit !== null && open && (admin || (assesses && renewable && !row.proposed)),
    mayDecide: row.unit !== null && assesses && open && (renewable || row.proposed),
    mayRenew:
      row.unit === null && open && scopesFor('programme.assign', actor.roles).includes('organisation'),
  };
}
