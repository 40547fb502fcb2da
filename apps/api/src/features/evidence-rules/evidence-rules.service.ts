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
import { rulesOfUnit } from '../coverage/unit-rules';
import { EvidenceRulesRepository, type OpenUnit, type VersionRow } from './evidence-rules.repository';
import { concerns, effectOn, isMoved, type Judged } from './rule-effect';
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
    const moved = judged.filter(isMoved);
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
      targetsMissing: sum(({ missingCount }) => missingCount),
      enrolmentsMissing: moved.filter(({ missingCount }) => missingCount > 0).length,
      noLongerReady: moved.filter(({ noLongerReady }) => noLongerReady).length,
      newlyReady: moved.filter(({ newlyReady }) => newlyReady).length,
      enrolments: mayList
        ? moved
            .sort(
              (a, b) =>
                b.lostCount - a.lostCount || b.missingCount - a.missingCount || b.gainedCount - a.gainedCount,
            )
            .slice(0, LISTED)
            .map(({ lostCount: _, gainedCount: __, missingCount: ___, ...one }) => one)
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

  /** Named by what exists, as the kind that it is, once each, and such that it can be met. */
  private async accept(given: RuleSet): Promise<RuleSet> {
    const [problem] = ruleProblems(given);
    if (problem !== undefined) throw new Unprocessable('rules.contradictory', { ...problem });
    const targets = given.overrides.filter(({ scope }) => scope === 'target');
    const [places, kinds] = await Promise.all([
      this.rules.findPlaces(given.overrides),
      this.rules.kindsOf(targets.map(({ id }) => id)),
    ]);
    const known = new Set(places.map(({ scope, id }) => `${scope} ${id}`));
    const unknown = given.overrides.filter(
      ({ scope, id, kind }) => !known.has(`${scope} ${id}`) || (scope === 'target' && kinds.get(id) !== kind),
    );
    if (unknown.length > 0) {
      throw new Unprocessable('rules.unknown_place', { ids: unknown.slice(0, 20).map(({ id }) => id) });
    }
    const { overrides, warnDays } = given;
    const { indicator, criticalEvidence, output, knowledge, skill, attitude } = given;
    return { indicator, criticalEvidence, output, knowledge, skill, attitude, overrides, warnDays };
  }

  private async judge(units: readonly OpenUnit[], standing: RuleSet, proposed: RuleSet): Promise<Judged[]> {
    const facts = await this.rules.readUnits(units.map(({ unitId }) => unitId));
    const factsOf = new Map(facts.map((unit) => [unit.unitId, unit]));
    const unitOf = new Map(
      units.flatMap(({ unitId, today, attitudesByProgramme }) => {
        const unit = factsOf.get(unitId);
        if (unit === undefined) return [];
        const rulesBy = (ruleSet: RuleSet) => rulesOfUnit({ ...unit, ruleSet, attitudesByProgramme });
        const rules = { today, standing: rulesBy(standing), proposed: rulesBy(proposed) };
        return [[unitKey({ unitId, attitudesByProgramme }), rules]];
      }),
    );
    const unitIds = [...new Set(units.map(({ unitId }) => unitId))];
    const judged: Judged[] = [];
    let before: string | null = null;
    while (unitOf.size > 0 && judged.length < EXAMINED) {
      const page = await this.rules.listEvidence(unitIds, before, AT_ONCE);
      for (const enrolment of page) {
        const unit = unitOf.get(unitKey(enrolment));
        if (unit !== undefined) judged.push(effectOn(enrolment, unit));
      }
      before = page.at(-1)?.enrolmentId ?? null;
      if (page.length < AT_ONCE) break;
    }
    return judged;
  }
}

const unitKey = ({ unitId, attitudesByProgramme }: Pick<OpenUnit, 'unitId' | 'attitudesByProgramme'>) =>
  `${unitId} ${attitudesByProgramme}`;

const presentVersion = ({ version, rules, reason, createdBy, createdAt }: VersionRow): RuleVersion => ({
  ...{ version, reason, createdAt },
  rules: readRuleSet(rules),
  createdBy: createdBy && presentPerson(createdBy),
});
