import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { ComparisonsService } from '../comparisons/comparisons.service';
import { FollowRules } from '../evidence-rules/follow-rules';
import { FollowTools } from '../tools/follow-tools';
import type { FollowedToEdition, TiedToEdition } from './succession.dto';

interface Edition {
  readonly id: string;
  readonly code: string;
}

/** What an organisation has tied to the units of an edition goes on under the one that supersedes it. */
@Injectable()
export class Succession {
  constructor(
    private readonly comparisons: ComparisonsService,
    private readonly rules: FollowRules,
    private readonly tools: FollowTools,
  ) {}

  async tiedTo(releaseId: string): Promise<TiedToEdition> {
    const [rules, tools] = await Promise.all([this.rules.count(releaseId), this.tools.count(releaseId)]);
    return { rules, tools };
  }

  /** To the items that the comparison pairs, also where they were reworded: how much is asked for stays as it was. */
  async follow(actor: Actor, from: Edition, to: Edition): Promise<FollowedToEdition> {
    const { rules, tools } = await this.tiedTo(from.id);
    if (rules + tools === 0) return { rules: 0, tools: 0, rulesLeft: 0 };
    const { items } = await this.comparisons.compare(to.id, from.id);
    const successors = new Map(
      items.flatMap(({ before, after }) => (before && after ? [[before.id, after.id] as const] : [])),
    );
    const { followed, left } = await this.rules.follow(actor, from, to, successors);
    const made = await this.tools.follow(actor, { fromReleaseId: from.id, toReleaseId: to.id }, successors);
    return { rules: followed, tools: made, rulesLeft: left };
  }
}
