import {
  type ActionWithFacts,
  type EnrolmentState,
  nextEnrolmentState,
  targetKinds,
  type TargetStatus,
} from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import type { AheadReader } from '../../platform/auth/decorators';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import type { ReadAhead } from '../../platform/database/transaction-context';
import { NotFound } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import type { CoverageSummary } from '../enrolments/enrolment-summary.dto';
import type { EnrolmentCoverage } from '../enrolments/enrolment-coverage';
import { canRead } from '../enrolments/enrolments.policy';
import { TeamReader } from '../enrolments/team-reader';
import { type Amend, coverSome, coverWhole } from './cover-enrolment';
import type { CoverageChange, CoverageFacts, TargetFacts } from './coverage-facts';
import { presentCoverage } from './coverage.presenter';
import { CoverageRepository, type LoadedFacts, type UnitBeginning } from './coverage.repository';
import { RuleCache, type RuleKeyOfUnit, type UnitRules } from './unit-rules';
import { isDecidable, type UnitTally } from './unit-tally';
import { joinTargets, UnitTexts, unitTextOf } from './unit-text';

export interface CoverageAfter {
  readonly summary: CoverageSummary;
  readonly targets: readonly { readonly targetId: string; readonly status: TargetStatus }[];
}

/** Kept up to date in the transaction that changes evidence; computed from the record alone, at any time, to the same. */
@Injectable()
export class CoverageService implements AheadReader, EnrolmentCoverage {
  private readonly texts = new UnitTexts();
  private readonly rules = new RuleCache();

  constructor(
    private readonly coverage: CoverageRepository,
    private readonly teams: TeamReader,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  readAhead(enrolmentId: string): ReadAhead {
    return this.coverage.readAhead(enrolmentId, this.clock.now());
  }

  /** @returns the Coverage of an enrolment as JSON in UTF-8; @throws NotFound when it is not visible to the actor */
  async read(actor: Actor, enrolmentId: string): Promise<Buffer> {
    let stored = await this.find(actor, enrolmentId);
    if (stored.due) {
      await this.refresh(enrolmentId);
      stored = await this.find(actor, enrolmentId);
    }
    const rules = await this.rulesIn(stored);
    const text = await this.texts.find(rules, async () =>
      unitTextOf(await this.coverage.readText(stored.unitId), new Set(beginningOf(rules).optional)),
    );
    return presentCoverage(enrolmentId, stored, rules, joinTargets(text, stored.lines));
  }

  /** Gives new enrolments their targets, all without evidence. Once for each enrolment, when it is made. */
  async initialise(enrolmentIds: readonly string[]): Promise<void> {
    const units = await this.coverage.listUnits(enrolmentIds);
    const rules = await this.rulesOfUnits(units);
    await this.coverage.begin(
      enrolmentIds,
      units.flatMap((unit, index) => {
        const asked = rules[index];
        return asked === undefined ? [] : [{ ...unit, ...beginningOf(asked) }];
      }),
    );
  }

  /**
   * Locks the enrolment for this transaction and reads what its coverage is computed from.
   * @param instant whose day in the organisation's time zone is wanted as `on`
   */
  async lockAndLoad(
    enrolmentId: string,
    targetIds: readonly string[],
    instant?: Date,
  ): Promise<CoverageFacts | undefined> {
    return this.withRules(await this.coverage.lockAndLoad(enrolmentId, targetIds, this.clock.now(), instant));
  }

  /** What `lockAndLoad` will ask for, to be sent together with the question who asks. */
  lockAndLoadAhead(enrolmentId: string, targetIds: readonly string[], instant: Date): ReadAhead {
    return this.coverage.lockAndLoadAhead(enrolmentId, targetIds, this.clock.now(), instant);
  }

  /**
   * What follows when evidence for the targets loaded changes: pure, nothing is written.
   * @throws InvalidTransition when the enrolment takes no evidence any more
   */
  amend(facts: CoverageFacts, amend: Amend, at: Date): CoverageChange {
    const covered = coverSome(facts, amend);
    return {
      enrolmentId: facts.enrolmentId,
      state: nextEnrolmentState(facts.state, 'evidence', isDecidable(covered.tally)),
      ruleVersion: facts.ruleVersion,
      ...covered,
      activityAt: at,
    };
  }

  store(change: CoverageChange): void {
    this.coverage.store(change);
  }

  /**
   * Computes every target anew from the record itself. A signed or withdrawn enrolment stays as it is.
   * @returns undefined for an enrolment that does not exist
   */
  async refresh(enrolmentId: string): Promise<CoverageAfter | undefined> {
    const facts = await this.loadWhole(enrolmentId);
    if (facts === undefined) return undefined;
    if (isClosed(facts.state)) return summarise(facts.tally, facts.targets);
    const { targets, tally } = this.storeWhole(facts);
    const { lost } = movedBetween(facts.targets, targets);
    if (lost.length > 0)
      await this.recordInNobodysName(facts, { action: 'coverage.expired', facts: { targetIds: lost } });
    return summarise(tally, targets);
  }

  /**
   * As refresh, in the name of whoever is changing evidence: for what follows from the record otherwise than by the
   * targets that the evidence is claimed for.
   */
  async recompute(enrolmentId: string): Promise<void> {
    const facts = await this.loadWhole(enrolmentId);
    if (facts !== undefined && !isClosed(facts.state)) this.storeWhole(facts);
  }

  /**
   * Says of open enrolments whether a programme asks for the attitudes of their units, once for all of them, or each unit
   * does, and computes anew those in which that changes. New ones are initialised afterwards.
   */
  async askAttitudes(enrolmentIds: readonly string[], byProgramme: boolean): Promise<void> {
    const changed = await this.coverage.askAttitudes(enrolmentIds, byProgramme);
    for (const id of changed) await this.recompute(id);
  }

  /**
   * As refresh, by another version of the rules, which is the enrolment's from now on. An enrolment that was signed or
   * withdrawn keeps the version it was closed under.
   * @returns whether there was anything to do
   */
  async adopt(enrolmentId: string, ruleVersion: number): Promise<boolean> {
    const loaded = await this.coverage.lockAndLoadWhole(enrolmentId, this.clock.now());
    if (loaded === undefined || isClosed(loaded.state) || loaded.ruleVersion >= ruleVersion) return false;
    const facts = await this.withRules({ ...loaded, ruleVersion });
    if (facts === undefined) return false;
    const { targets } = this.storeWhole(facts);
    const { lost, gained } = movedBetween(facts.targets, targets);
    if (lost.length + gained.length > 0)
      await this.recordInNobodysName(facts, {
        action: 'coverage.reassessed',
        facts: { ruleVersion, lost, gained },
      });
    return true;
  }

  /**
   * Computes those of the enrolments anew in which time alone has changed something.
   * @returns the ids of those
   */
  async refreshAged(enrolmentIds: readonly string[]): Promise<string[]> {
    const aged = await this.coverage.listAged(enrolmentIds, this.clock.now());
    for (const id of aged) await this.refresh(id);
    return aged;
  }

  /**
   * Computes every open enrolment of the organisation anew, after a change of rules or time zone, or in proof that
   * what is stored follows from the record. @returns the number of enrolments
   */
  async rebuildAll(): Promise<number> {
    const ids = await this.coverage.listEnrolmentIds();
    // One at a time on purpose: each locks its enrolment, and the writers of others need not wait.
    for (const id of ids) await this.refresh(id);
    return ids.length;
  }

  private async loadWhole(enrolmentId: string): Promise<CoverageFacts | undefined> {
    return this.withRules(await this.coverage.lockAndLoadWhole(enrolmentId, this.clock.now()));
  }

  private storeWhole(facts: CoverageFacts) {
    const covered = coverWhole(facts);
    this.coverage.store({
      enrolmentId: facts.enrolmentId,
      state: afterTime(facts.state, isDecidable(covered.tally)),
      ruleVersion: facts.ruleVersion,
      ...covered,
      activityAt: null,
    });
    return covered;
  }

  /** In nobody's name: whoever happens to look when time has passed did not do it. */
  private recordInNobodysName(
    { enrolmentId }: CoverageFacts,
    event: ActionWithFacts<'coverage.expired' | 'coverage.reassessed'>,
  ): Promise<void> {
    const { organisationId } = this.database.scope;
    return this.database.transaction({ organisationId, memberId: null }, () =>
      this.audit.record({ ...event, subjectId: enrolmentId, enrolmentId }),
    );
  }

  /** What versions of the rules ask within units, in the order asked for. */
  async rulesOfUnits(wanted: readonly RuleKeyOfUnit[]): Promise<UnitRules[]> {
    return this.rules.findAll(this.organisationId(), wanted, (unknown) => this.coverage.readRules(unknown));
  }

  private async withRules(facts: LoadedFacts | undefined): Promise<CoverageFacts | undefined> {
    return facts && { ...facts, rules: await this.rulesIn(facts) };
  }

  private rulesIn({
    unitId,
    ruleVersion: version,
    attitudesByProgramme,
  }: Pick<CoverageFacts, 'unitId' | 'ruleVersion' | 'attitudesByProgramme'>): Promise<UnitRules> {
    return this.rules.find(this.organisationId(), { unitId, version, attitudesByProgramme }, (unknown) =>
      this.coverage.readRules(unknown),
    );
  }

  private organisationId(): string {
    const { organisationId } = this.database.scope;
    if (organisationId === null) throw new Error('Rules of evidence belong to an organisation.');
    return organisationId;
  }

  private async find(actor: Actor, enrolmentId: string) {
    const stored = await this.coverage.read(enrolmentId, this.clock.now());
    if (stored === undefined || !canRead(actor, await this.teams.complete(actor, enrolmentId, stored))) {
      throw new NotFound('enrolment');
    }
    return stored;
  }
}

export const summarise = (
  { dueOn: _, ...summary }: UnitTally,
  targets: readonly { readonly targetId: string; readonly status: TargetStatus }[],
): CoverageAfter => ({
  summary,
  targets: targets.map(({ targetId, status }) => ({ targetId, status })),
});

const beginningOf = ({
  demands,
  targetIds,
  itemOf,
}: UnitRules): Omit<UnitBeginning, keyof RuleKeyOfUnit> => ({
  required: targetKinds.flatMap((kind) => demands[kind].filter(({ required }) => required)).length,
  optional: targetKinds.flatMap((kind) =>
    targetIds[kind].filter((_, position) => demands[kind][position]?.required === false),
  ),
  through: targetKinds.flatMap((kind) => targetIds[kind].filter((id) => itemOf(id).through === true)),
});

/** Which targets are not covered any more, and which are now. */
function movedBetween(
  before: readonly Pick<TargetFacts, 'targetId' | 'status'>[],
  after: readonly Pick<TargetFacts, 'targetId' | 'status'>[],
) {
  const covered = new Set(
    before.filter(({ status }) => status === 'covered').map(({ targetId }) => targetId),
  );
  const ids = (moved: (target: { targetId: string; status: TargetStatus }) => boolean) =>
    after.filter(moved).map(({ targetId }) => targetId);
  return {
    lost: ids(({ targetId, status }) => covered.has(targetId) && status !== 'covered'),
    gained: ids(({ targetId, status }) => !covered.has(targetId) && status === 'covered'),
  };
}

const isClosed = (state: EnrolmentState): boolean => state === 'signed' || state === 'withdrawn';

/** Time takes readiness away and never gives it; a decision already taken stands. */
const afterTime = (state: EnrolmentState, decidable: boolean): EnrolmentState =>
  state === 'in_progress' || state === 'ready_to_decide'
    ? decidable
      ? 'ready_to_decide'
      : 'in_progress'
    : state;
