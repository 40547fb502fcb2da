import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { namesEtag, weakEtag } from '../../platform/http/versions';
import { CoverageService } from '../coverage/coverage.service';
import { type Reach, reachOf } from '../enrolments/enrolments.policy';
import { GroupsService } from '../groups/groups.service';
import type { GroupMatrix, GroupMatrixQuery } from './group-matrix.dto';
import {
  GroupMatrixRepository,
  type GroupMatrixScope,
  type GroupMatrixText,
} from './group-matrix.repository';

/** Twice the largest group the product is measured with (benchmarks/README.md). */
const MOST_CELLS = 60_000;
/** Computed anew before the answer; a day on which more change at once is caught up with by the next reads. */
const MOST_AGED = 200;

/** The answer as JSON text, or null for whoever has it already; `etag` names its state. */
export interface GroupMatrixAnswer {
  readonly etag: string;
  readonly text: string | null;
}

const everybody: Reach = {
  ...{ organisation: true, concluded: false },
  ...{ candidateId: null, assessorId: null, teamId: null, supervisorId: null },
};

/** A whole group at one glance: who stands where on which unit. */
@Injectable()
export class GroupMatrixService {
  constructor(
    private readonly matrices: GroupMatrixRepository,
    private readonly coverage: CoverageService,
    private readonly groups: GroupsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Text: half a million values are passed on, not read. Whoever names a state is asked for the state alone first, which
   * is cheaper than the answer.
   * @param known the If-None-Match of the request
   * @throws NotFound of a group that is not there, or not the actor's to see
   */
  async read(actor: Actor, query: GroupMatrixQuery, known: string | undefined): Promise<GroupMatrixAnswer> {
    const { reach, scope } = await this.scope(actor, query);
    if (known !== undefined) {
      const { state, aged } = await this.matrices.readState(reach, scope, MOST_AGED);
      if (aged.length > 0) await this.coverage.refreshAged(aged);
      else if (namesEtag(known, weakEtag(state))) return { etag: weakEtag(state), text: null };
    }
    const { state, text } = await this.fresh(reach, scope);
    const etag = weakEtag(state);
    return { etag, text: namesEtag(known, etag) ? null : text };
  }

  /** The same for a file, with the moment of making in the organisation's time zone. */
  async readToPrint(actor: Actor, query: GroupMatrixQuery): Promise<{ matrix: GroupMatrix; madeAt: string }> {
    const { reach, scope } = await this.scope(actor, query);
    const { text, madeAt } = await this.fresh(reach, scope);
    return { matrix: JSON.parse(text) as GroupMatrix, madeAt };
  }

  /** Who sees a group sees how far each of its members is, whoever assesses them. */
  private async scope(
    actor: Actor,
    { releaseId, groupId, kind = 'indicator' }: GroupMatrixQuery,
  ): Promise<{ reach: Reach; scope: GroupMatrixScope }> {
    const members = groupId === undefined ? null : await this.groups.memberIds(actor, groupId);
    const reach = members === null ? reachOf(actor, 'overview.read') : everybody;
    return { reach, scope: { releaseId: releaseId ?? null, members, kind, now: this.clock.now() } };
  }

  /** A status that time alone has changed is computed anew before anybody sees the old one. */
  private async fresh(reach: Reach, scope: GroupMatrixScope): Promise<GroupMatrixText> {
    const first = await this.matrices.readText(reach, scope, MOST_AGED, MOST_CELLS);
    if (first.aged.length === 0) return first;
    await this.coverage.refreshAged(first.aged);
    return this.matrices.readText(reach, scope, MOST_AGED, MOST_CELLS);
  }
}
