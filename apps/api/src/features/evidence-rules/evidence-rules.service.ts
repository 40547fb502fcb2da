import { readRuleSet, ruleProblems, type RuleSet, scopesFor } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { Stale, Unprocessable } from '../../platform/errors/domain-error';
import { presentPerson } from '../../platform/http/person.dto';
import { Jobs } from '../../platform/jobs/jobs';
import { AuditTrail } from '../audit/audit-trail';
import type {
  RuledUnits,
  RuleHistory,
  RulesChange,
  RulesOfEvidence,
  RuleVersion,
} from './evidence-rules.dto';
import { EvidenceRulesRepository, type VersionRow } from './evidence-rules.repository';
import { concerns, effectOn, type Judged } from './rule-effect';
import type { RuleEffect } from './rule-effect.dto';

const EXAMINED = 3000;
/** Few, so that others are answered in between. */
const AT_ONCE = 25;
const LISTED = 50;
const MOST_UNITS = 500;

/** The rules of evidence of an organisation: read, tried out, and followed by a further version. */
@Injectable()
export class EvidenceRulesService {
  constructor(
    private readonly rules: EvidenceRulesRepository,
    private readonly jobs: Jobs,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  async read(): Promise<RulesOfEvidence> {
    const { open, behind, ...row } = await this.rules.findNewest();
    const { version, rules, reason, createdBy, createdAt } = presentVersion(row);
    const places = await this.rules.findPlaces(rules.overrides);
    return { version, rules, reason, createdBy, createdAt, open, behind, places };
  }

  async history(): Promise<RuleHistory> {
    const items = (await this.rules.list()).map(presentVersion);
    return { items, places: await this.rules.findPlaces(items.flatMap(({ rules }) => rules.overrides)) };
  }

  async units(q?: string): Promise<RuledUnits> {
    const found = await this.rules.listUnits(q, MOST_UNITS + 1);
    return { units: found.slice(0, MOST_UNITS), more: found.length > MOST_UNITS };
  }

  /**
   * What the rules proposed would change if they held today; nothing is written. Units of which nothing else would be
   * asked are left out, and what remains is looked at from the newest enrolment on, a few at a time.
   * @throws Unprocessable as `change`
   */
  async effect(actor: Actor, given: RuleSet): Promise<RuleEffect> {
    const proposed = await this.accept(given);
    const standing = readRuleSet((await this.rules.findNewest()).rules);
    const units = await this.rules.listOpenUnits(this.clock.now());
    const concerned = units.filter((unit) => concerns(unit, standing, proposed));
    const judged = await this.judge(concerned, standing, proposed);
    const moved = judged.filter(({ lostCount, gainedCount }) => lostCount + gainedCount > 0);
    const sum = (of: (one: Judged) => number) => judged.reduce((total, one) => total + of(one), 0);
    const enrolmentsOf = (some: typeof units) => some.reduce((total, unit) => total + unit.enrolments, 0);
    const mayList = scopesFor('enrolment.read', actor.roles).length > 0;
    return {
      open: enrolmentsOf(units),
      concerned: enrolmentsOf(concerned),
      examined: judged.length,
      targetsLost: sum(({ lostCount }) => lostCount),
      targetsGained: sum(({ gainedCount }) => gainedCount),
      enrolmentsLosing: moved.filter(({ lostCount }) => lostCount > 0).length,
      enrolmentsGaining: moved.filter(({ gainedCount }) => gainedCount > 0).length,
      noLongerReady: moved.filter(({ noLongerReady }) => noLongerReady).length,
      enrolments: mayList
        ? moved
            .sort((a, b) => b.lostCount - a.lostCount || b.gainedCount - a.gainedCount)
            .slice(0, LISTED)
            .map(({ lostCount: _, gainedCount: __, ...one }) => one)
        : [],
    };
  }

  /**
   * A further version, which open enrolments take over one after the other once it stands; those that are signed or
   * withdrawn keep theirs.
   * @throws Stale when it was written against an older version
   * @throws Unprocessable rules.unknown_place, rules.contradictory
   */
  async change(actor: Actor, after: number, { rules, reason }: RulesChange): Promise<RulesOfEvidence> {
    const accepted = await this.accept(rules);
    const stored = await this.rules.insert(after, {
      rules: { format: 2, ...accepted },
      reason: reason.trim(),
      by: actor.memberId,
      at: this.clock.now(),
    });
    if (!stored) throw new Stale({ version: (await this.rules.findNewest()).version });
    await this.audit.record({
      action: 'rules.changed',
      subjectId: actor.organisationId,
      facts: { version: after + 1, overrides: accepted.overrides.length },
    });
    this.jobs.add('coverage.keep', {});
    return this.read();
  }

  /** Named by what exists, once each, and such that it can be met. */
  private async accept(given: RuleSet): Promise<RuleSet> {
    const [problem] = ruleProblems(given);
    if (problem !== undefined) throw new Unprocessable('rules.contradictory', { ...problem });
    const known = new Set(
      (await this.rules.findPlaces(given.overrides)).map(({ scope, id }) => `${scope} ${id}`),
    );
    const unknown = given.overrides.filter(({ scope, id }) => !known.has(`${scope} ${id}`));
    if (unknown.length > 0) {
      throw new Unprocessable('rules.unknown_place', { ids: unknown.slice(0, 20).map(({ id }) => id) });
    }
    const { indicator, criticalEvidence, overrides, warnDays } = given;
    return { indicator, criticalEvidence, overrides, warnDays };
  }

  private async judge(
    units: readonly { unitId: string; standardId: string; today: string }[],
    standing: RuleSet,
    proposed: RuleSet,
  ): Promise<Judged[]> {
    const unitOf = new Map(units.map((unit) => [unit.unitId, unit]));
    const judged: Judged[] = [];
    let before: string | null = null;
    while (unitOf.size > 0 && judged.length < EXAMINED) {
      const page = await this.rules.listEvidence([...unitOf.keys()], before, AT_ONCE);
      for (const enrolment of page) {
        const unit = unitOf.get(enrolment.unitId);
        if (unit !== undefined)
          judged.push(effectOn(enrolment, unit.standardId, standing, proposed, unit.today));
      }
      before = page.at(-1)?.enrolmentId ?? null;
      if (page.length < AT_ONCE) break;
    }
    return judged;
  }
}

const presentVersion = ({ version, rules, reason, createdBy, createdAt }: VersionRow): RuleVersion => ({
  ...{ version, reason, createdAt },
  rules: readRuleSet(rules),
  createdBy: createdBy && presentPerson(createdBy),
});
