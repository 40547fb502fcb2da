import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { CoverageService } from '../coverage/coverage.service';
import { reachOf } from '../enrolments/enrolments.policy';
import type { GroupMatrixQuery } from './group-matrix.dto';
import { GroupMatrixRepository } from './group-matrix.repository';

/** Twice the largest group the product is measured with (benchmarks/README.md). */
const MOST_CELLS = 60_000;
/** Computed anew before the answer; a day on which more change at once is caught up with by the next reads. */
const MOST_AGED = 200;

/** A whole group at one glance: who stands where on which unit. */
@Injectable()
export class GroupMatrixService {
  constructor(
    private readonly matrices: GroupMatrixRepository,
    private readonly coverage: CoverageService,
    private readonly clock: Clock,
  ) {}

  /** @returns the GroupMatrix as JSON text */
  async read(actor: Actor, { releaseId }: GroupMatrixQuery): Promise<string> {
    const reach = reachOf(actor, 'overview.read');
    const given = {
      releaseId: releaseId ?? null,
      now: this.clock.now(),
      cells: MOST_CELLS,
      aged: MOST_AGED,
    };
    const first = await this.matrices.read(reach, given);
    if (first.aged.length === 0) return first.text;
    await this.coverage.refreshAged(first.aged);
    return (await this.matrices.read(reach, given)).text;
  }
}
