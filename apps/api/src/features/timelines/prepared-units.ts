import { type PreparedUnit, prepareUnit, TargetSuggestions } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { type PersonUnit, TimelinesRepository } from './timelines.repository';

/** Entries kept, the one unused for longest makes room. */
class Kept<T> {
  private readonly entries = new Map<string, T>();
  constructor(private readonly atMost: number) {}

  get(key: string): T | undefined {
    const found = this.entries.get(key);
    if (found !== undefined) this.set(key, found);
    return found;
  }

  set(key: string, value: T): void {
    this.entries.delete(key);
    this.entries.set(key, value);
    const [oldest] = this.entries.keys();
    if (this.entries.size > this.atMost && oldest !== undefined) this.entries.delete(oldest);
  }
}

const MOST_UNITS = 500;
const MOST_PEOPLE = 20;

/**
 * Units made ready to be compared. Published text never changes, so it is read once; by organisation and unit, and only
 * for enrolments that were found within the organisation.
 */
@Injectable()
export class PreparedUnits {
  private readonly units = new Kept<PreparedUnit>(MOST_UNITS);
  private readonly people = new Kept<TargetSuggestions>(MOST_PEOPLE);

  constructor(
    private readonly timelines: TimelinesRepository,
    private readonly database: Database,
  ) {}

  /** Of a person on these units, each by its enrolment. */
  async of(units: readonly PersonUnit[]): Promise<TargetSuggestions> {
    const { organisationId } = this.database.scope;
    const keyOf = (unitId: string) => `${organisationId ?? ''} ${unitId}`;
    const person = [organisationId, ...units.map(({ enrolmentId }) => enrolmentId)].join(' ');
    const known = this.people.get(person);
    if (known !== undefined) return known;
    const unitIds = [...new Set(units.map(({ unitId }) => unitId))];
    const missing = unitIds.filter((id) => this.units.get(keyOf(id)) === undefined);
    if (missing.length > 0) {
      const texts = await this.timelines.readTexts(missing);
      for (const id of missing)
        this.units.set(keyOf(id), prepareUnit(texts.filter(({ unitId }) => unitId === id)));
    }
    const made = new TargetSuggestions(
      units.flatMap(({ enrolmentId, unitId }) => {
        const unit = this.units.get(keyOf(unitId));
        return unit === undefined ? [] : [{ key: enrolmentId, unit }];
      }),
    );
    this.people.set(person, made);
    return made;
  }
}
