import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { namesEtag, weakEtag } from '../../platform/http/versions';
import { CoverageService } from '../coverage/coverage.service';
import { type Reach, reachOf } from '../enrolments/enrolments.policy';
import type { GroupMatrix, GroupMatrixQuery } from './group-matrix.dto';
import { GroupMatrixRepository, type GroupMatrixScope } from './group-matrix.repository';

/** Twice the largest group the product is measured with (benchmarks/README.md). */
const MOST_CELLS = 60_000;
/** Computed anew before the answer; a day on which more change at once is caught up with by the next reads. */
const MOST_AGED = 200;

/** The answer as JSON text, or null for whoever has it already; `etag` names its state. */
export interface GroupMatrixAnswer {
  readonly etag: string;
  readonly text: string | null;
}

/** A whole group at one glance: who stands where on which unit. */
@Injectable()
export class GroupMatrixService {
  constructor(
    private readonly matrices: GroupMatrixRepository,
    private readonly coverage: CoverageService,
    private readonly clock: Clock,
  ) {}

  /**
   * Text: half a million values are passed on, not read. What changes between the state and the answer is named by the
   * earlier state, and asked for once more.
   * @param known the If-None-Match of the request
   */
  async read(actor: Actor, query: GroupMatrixQuery, known: string | undefined): Promise<GroupMatrixAnswer> {
    const reach = reachOf(actor, 'overview.read');
    const scope = this.scope(query);
    const etag = weakEtag(await this.freshState(reach, scope));
    if (namesEtag(known, etag)) return { etag, text: null };
    const { text } = await this.matrices.readText(reach, scope, MOST_CELLS);
    return { etag, text };
  }

  /** The same for a file, with the moment of making in the organisation's time zone. */
  async readToPrint(actor: Actor, query: GroupMatrixQuery): Promise<{ matrix: GroupMatrix; madeAt: string }> {
    const reach = reachOf(actor, 'overview.read');
    const scope = this.scope(query);
    await this.freshState(reach, scope);
    const { text, madeAt } = await this.matrices.readText(reach, scope, MOST_CELLS);
    return { matrix: JSON.parse(text) as GroupMatrix, madeAt };
  }

  private scope({ releaseId }: GroupMatrixQuery): GroupMatrixScope {
    return { releaseId: releaseId ?? null, now: this.clock.now() };
  }

  /** A status that time alone has changed is computed anew before anybody sees the old one. */
  private async freshState(reach: Reach, scope: GroupMatrixScope): Promise<string> {
    const first = await this.matrices.readState(reach, scope, MOST_AGED);
    if (first.aged.length === 0) return first.state;
    await this.coverage.refreshAged(first.aged);
    return (await this.matrices.readState(reach, scope, MOST_AGED)).state;
  }
}
