import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/database/clock';
import { NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { type AssignmentRequest, type ListError, MOST_ASSIGNED } from './assignment.dto';
import { AssignmentRepository, type NamedPerson } from './assignment.repository';
import { type ListRow, readAssignmentList, told } from './read-assignment-list';

/** What was chosen for one person, by hand or in a list; what is not said is proposed. */
export interface Choice {
  readonly assessorId?: string | undefined;
  readonly supervisorId?: string | undefined;
  readonly dueOn?: string | null | undefined;
  readonly electives?: string[] | undefined;
}

export interface Gathered {
  /** In the order given: people, group, list. */
  readonly candidateIds: readonly string[];
  readonly choices: ReadonlyMap<string, Choice>;
  /** Everybody who is named, as they are now. */
  readonly people: ReadonlyMap<string, NamedPerson>;
  readonly groupId: string | null;
  /** Who is in the group. */
  readonly grouped: ReadonlySet<string>;
  readonly errors: readonly ListError[];
}

interface UnitByCode {
  readonly code: string;
  readonly programmeUnitId: string;
}

/** Whom a request is about: people by id, those of a group, the lines of a list. */
@Injectable()
export class GatherPeople {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @param units of the version, by which electives are named in a list
   * @throws NotFound of a group that is not there · Unprocessable programme_enrolment.too_many
   */
  async gather(given: AssignmentRequest, units: readonly UnitByCode[]): Promise<Gathered> {
    const grouped = await this.ofGroup(given.groupId);
    const list = readAssignmentList(given.csv ?? '');
    const byHand = given.people ?? [];
    const emails = list.rows.flatMap(({ person, assessor, supervisor }) =>
      [person, assessor, supervisor].filter((text) => text.includes('@')),
    );
    const ids = [
      ...(given.candidateIds ?? []),
      ...grouped,
      ...byHand.flatMap(({ candidateId, assessorId, supervisorId }) =>
        [candidateId, assessorId, supervisorId].filter((id) => id !== undefined),
      ),
    ];
    const names = list.rows.flatMap(({ person, assessor, supervisor }) =>
      [person, assessor, supervisor].filter((text) => text !== '' && !text.includes('@')),
    );
    const found = await this.assignments.people(
      { ids, emailKeys: emails.map(emailKey), names },
      this.clock.now(),
    );
    const listed = new ResolvedList(list.rows, { found, units });
    const candidateIds = [...new Set([...(given.candidateIds ?? []), ...grouped, ...listed.choices.keys()])];
    if (candidateIds.length > MOST_ASSIGNED) {
      throw new Unprocessable('programme_enrolment.too_many', {
        most: MOST_ASSIGNED,
        count: candidateIds.length,
      });
    }
    const choices = new Map(listed.choices);
    for (const { candidateId, entry: _entry, ...choice } of byHand) {
      choices.set(candidateId, { ...choices.get(candidateId), ...choice });
    }
    return {
      ...{ candidateIds, choices, people: new Map(found.map((person) => [person.id, person])) },
      ...{
        groupId: given.groupId ?? null,
        grouped: new Set(grouped),
        errors: [...list.errors, ...listed.errors].sort(byLine),
      },
    };
  }

  private async ofGroup(id: string | undefined): Promise<readonly string[]> {
    if (id === undefined) return [];
    const group = await this.assignments.group(id, MOST_ASSIGNED + 1);
    if (group === undefined) throw new NotFound('group');
    return group.members;
  }
}

/**
 * A choice for somebody who is not to be assigned would be left out without a word.
 * @throws Unprocessable programme_enrolment.choice_for_nobody
 */
export function requireChosenAmong(given: AssignmentRequest, { candidateIds, people }: Gathered): void {
  const asked = new Set(candidateIds);
  const others = (given.people ?? []).flatMap(({ candidateId }) =>
    asked.has(candidateId) ? [] : [candidateId],
  );
  if (others.length === 0) return;
  throw new Unprocessable('programme_enrolment.choice_for_nobody', {
    names: others.map((id) => people.get(id)?.displayName ?? id).join('、'),
    candidateIds: others,
  });
}

/** As the database compares addresses; a list is read in NFKC. */
const emailKey = (email: string): string => email.toLowerCase();

const byLine = (one: ListError, other: ListError): number => one.line - other.line;

interface Known {
  readonly found: readonly NamedPerson[];
  readonly units: readonly UnitByCode[];
}

/** The lines of a list with the people and units that they name. */
class ResolvedList {
  readonly choices = new Map<string, Choice>();
  readonly errors: ListError[] = [];

  constructor(
    rows: readonly ListRow[],
    private readonly known: Known,
  ) {
    for (const row of rows) this.resolve(row);
  }

  private resolve(row: ListRow): void {
    const wrong = (column: keyof ListRow['columns'], problem: ListError['problem'], value: string) =>
      this.errors.push(told(row.line, row.columns[column] ?? null, problem, value));
    const [person, ...others] = this.named(row.person);
    if (person === undefined) {
      wrong('person', 'person_unknown', row.person);
      return;
    }
    if (others.length > 0) {
      wrong('person', 'name_ambiguous', row.person);
      return;
    }
    if (this.choices.has(person.id)) {
      wrong('person', 'twice', row.person);
      return;
    }
    const assessorId = this.single(row.assessor);
    if (assessorId === null) {
      wrong('assessor', 'assessor_unknown', row.assessor);
      return;
    }
    const supervisorId = this.single(row.supervisor);
    if (supervisorId === null) {
      wrong('supervisor', 'supervisor_unknown', row.supervisor);
      return;
    }
    const electives = row.electives.map((code) => this.unitOf(code));
    const unknown = electives.indexOf(undefined);
    if (unknown >= 0) {
      wrong('electives', 'elective_unknown', row.electives[unknown] ?? '');
      return;
    }
    const chosen = electives.filter((id) => id !== undefined);
    this.choices.set(person.id, {
      ...(assessorId === undefined ? {} : { assessorId }),
      ...(supervisorId === undefined ? {} : { supervisorId }),
      ...(row.dueOn === null ? {} : { dueOn: row.dueOn }),
      ...(chosen.length === 0 ? {} : { electives: chosen }),
    });
  }

  private named(text: string): readonly NamedPerson[] {
    const { found } = this.known;
    if (text.includes('@')) return found.filter((person) => person.emailKey === emailKey(text));
    const same = found.filter(({ displayName }) => displayName === text);
    // Somebody who has left is not meant where somebody of that name is there.
    const here = same.filter(({ state }) => state !== 'left');
    return here.length > 0 ? here : same;
  }

  /** @returns undefined where nothing is written, null where it names nobody or several */
  private single(text: string): string | undefined | null {
    if (text === '') return undefined;
    const [person, ...others] = this.named(text);
    return person === undefined || others.length > 0 ? null : person.id;
  }

  private unitOf(code: string): string | undefined {
    const key = code.toLowerCase();
    return this.known.units.find((unit) => unit.code.toLowerCase() === key)?.programmeUnitId;
  }
}
