import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { CoverageService } from '../coverage/coverage.service';
import { reachOf } from '../enrolments/enrolments.policy';
import type { GroupMatrix, GroupMatrixQuery } from './group-matrix.dto';
import { GroupMatrixRepository, type GroupMatrixScope } from './group-matrix.repository';

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

  /** @returns the GroupMatrix as JSON text: half a million values are passed on, not read */
  async read(actor: Actor, query: GroupMatrixQuery): Promise<string> {
    const scope = this.scope(query);
    const found = await this.fresh(() => this.matrices.readText(reachOf(actor, 'overview.read'), scope));
    return found.text;
  }

  /** The same for a file, with the moment of making in the organisation's time zone. */
  readToPrint(actor: Actor, query: GroupMatrixQuery): Promise<{ matrix: GroupMatrix; madeAt: string }> {
    const scope = this.scope(query);
    return this.fresh(() => this.matrices.read(reachOf(actor, 'overview.read'), scope));
  }

  private scope({ releaseId }: GroupMatrixQuery): GroupMatrixScope {
    return { releaseId: releaseId ?? null, now: this.clock.now(), cells: MOST_CELLS, aged: MOST_AGED };
  }

  /** A status that time alone has changed is computed anew before anybody sees the old one. */
  private async fresh<Found extends { aged: string[] }>(read: () => Promise<Found>): Promise<Found> {
    const first = await read();
    if (first.aged.length === 0) return first;
    await this.coverage.refreshAged(first.aged);
    return read();
  }
}
