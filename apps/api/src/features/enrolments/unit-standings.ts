import type { UnitHeld } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/database/clock';
import {
  type Partaker,
  type StandingRow,
  UnitStandingsRepository,
  type WorkRow,
} from './unit-standings.repository';

export type { Partaker, WorkRow };

/** What candidates have on units already: of each unit the enrolment that is open and the one that was signed last. */
export interface CandidateStanding extends UnitHeld {
  readonly open: StandingRow | null;
  readonly signed: StandingRow | null;
}

/** For those who put people on several units at once. Whoever asks has authorised it. */
@Injectable()
export class UnitStandings {
  constructor(
    private readonly repository: UnitStandingsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * In two statements, for one candidate or two hundred.
   * @param today what has run out before this day does not count
   * @returns by candidate, by unit
   */
  async read(
    candidateIds: readonly string[],
    unitIds: readonly string[],
    today: string,
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, CandidateStanding>>> {
    if (candidateIds.length === 0 || unitIds.length === 0) return new Map();
    const rows = await this.repository.standings(candidateIds, unitIds);
    const byUnit = new Map<string, StandingRow[]>();
    for (const row of rows) {
      const key = `${row.candidateId} ${row.unitId}`;
      byUnit.set(key, [...(byUnit.get(key) ?? []), row]);
    }
    const found = new Map<string, Map<string, CandidateStanding>>();
    for (const each of await this.repository.attempts(candidateIds, unitIds)) {
      const { candidateId, unitId, attempt } = each;
      const units = found.get(candidateId) ?? new Map<string, CandidateStanding>();
      units.set(unitId, standingOf(byUnit.get(`${candidateId} ${unitId}`) ?? [], attempt, today));
      found.set(candidateId, units);
    }
    return found;
  }

  /** Holds off everybody who would write to what is open of these candidates on these units. */
  async lockOpen(candidateIds: readonly string[], unitIds: readonly string[]): Promise<void> {
    if (candidateIds.length > 0 && unitIds.length > 0) await this.repository.lockOpen(candidateIds, unitIds);
  }

  /** Who recorded, judged, decided or testified in these cases. */
  partakers(enrolmentIds: readonly string[]): Promise<Partaker[]> {
    return this.repository.partakers(enrolmentIds);
  }

  /** Active holders of a role with what is open in their hands, by name. */
  work(role: 'assessor' | 'supervisor', ids: readonly string[] | null): Promise<WorkRow[]> {
    return this.repository.work(role, this.clock.now(), ids);
  }
}

function standingOf(rows: readonly StandingRow[], attempt: number, today: string): CandidateStanding {
  const open = rows.find(({ state }) => state !== 'signed') ?? null;
  const signed = rows.findLast(({ state }) => state === 'signed') ?? null;
  return {
    ...{ open, signed, attempt },
    openId: open?.enrolmentId ?? null,
    signedId: signed?.enrolmentId ?? null,
    expired: signed?.validUntil != null && signed.validUntil < today,
  };
}
