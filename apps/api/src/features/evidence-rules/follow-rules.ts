import { type Locale, readRuleSet, type RuleOverride } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { Stale } from '../../platform/errors/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { AuditTrail } from '../audit/audit-trail';
import { EvidenceRulesRepository, type NewestRow } from './evidence-rules.repository';

/** Another change at the same moment takes the number; so often it is tried with the next one. */
const TRIES = 3;

const reasons: Readonly<Record<Locale, (from: string, to: string) => string>> = {
  'zh-TW': (from, to) => `${from} 另訂的規則沿用到 ${to}`,
  en: (from, to) => `What differs for ${from} follows to ${to}`,
};

export interface FollowedRules {
  readonly followed: number;
  /** Those whose unit or target has no counterpart in the newer edition. */
  readonly left: number;
}

/**
 * What differs for a unit or a target of an edition follows to what takes its place in the one that supersedes it, as a
 * further version of the rules. The earlier ones stay: open enrolments go on under them.
 */
@Injectable()
export class FollowRules {
  constructor(
    private readonly rules: EvidenceRulesRepository,
    private readonly jobs: Jobs,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** How many overrides name a unit or a target of the edition. */
  async count(releaseId: string): Promise<number> {
    return (await this.tiedTo(releaseId, await this.rules.findNewest())).length;
  }

  /** @throws Stale when others change the rules again and again meanwhile */
  async follow(
    actor: Actor,
    from: { readonly id: string; readonly code: string },
    to: { readonly id: string; readonly code: string },
    successors: ReadonlyMap<string, string>,
  ): Promise<FollowedRules> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const newest = await this.rules.findNewest();
      const tied = await this.tiedTo(from.id, newest);
      const { added, left } = followers(tied, readRuleSet(newest.rules).overrides, successors);
      if (added.length === 0) return { followed: 0, left };
      const ruleSet = readRuleSet(newest.rules);
      const stored = await this.rules.insert(newest.version, {
        rules: { format: 2, ...ruleSet, overrides: [...ruleSet.overrides, ...added] },
        reason: reasons[actor.locale](from.code, to.code),
        by: actor.memberId,
        at: this.clock.now(),
      });
      if (!stored) continue;
      await this.audit.record({
        ...{ action: 'rules.changed', subjectId: actor.organisationId },
        facts: {
          ...{ version: newest.version + 1, overrides: ruleSet.overrides.length + added.length },
          ...{ followed: added.length, fromReleaseId: from.id, toReleaseId: to.id },
        },
      });
      this.jobs.add('coverage.keep', {});
      return { followed: added.length, left };
    }
    throw new Stale();
  }

  private async tiedTo(releaseId: string, { rules }: NewestRow): Promise<RuleOverride[]> {
    const own = readRuleSet(rules).overrides.filter(({ scope }) => scope !== 'standard');
    if (own.length === 0) return [];
    const within = new Set(
      await this.rules.within(
        releaseId,
        own.map(({ id }) => id),
      ),
    );
    return own.filter(({ id }) => within.has(id));
  }
}

/** What is said of the successor already is not said again. */
export function followers(
  tied: readonly RuleOverride[],
  all: readonly RuleOverride[],
  successors: ReadonlyMap<string, string>,
): { added: RuleOverride[]; left: number } {
  const keyOf = ({ scope, id, kind }: RuleOverride) => `${scope} ${id} ${kind}`;
  const said = new Set(all.map(keyOf));
  const moved = tied.flatMap((override) => {
    const id = successors.get(override.id);
    return id === undefined ? [] : [{ ...override, id }];
  });
  return { added: moved.filter((override) => !said.has(keyOf(override))), left: tied.length - moved.length };
}
