import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/database/clock';
import { presentPerson, type Person } from '../../platform/http/person.dto';
import { EnrolRepository } from './enrol.repository';
import type { FormerPerson, NextPeople, NextPersonProblem } from './next-people.dto';
import { UnitStandings, type WorkRow } from './unit-standings';

export interface FormerTeam {
  readonly candidateId: string;
  readonly assessor: Person;
  readonly supervisor: Person;
  /** What is renewed: whoever took part in it does not sign. */
  readonly enrolmentIds: readonly string[];
  /** Who assesses there beside those who have recorded or judged something. */
  readonly assessing: readonly string[];
}

type Role = WorkRow['role'];

/** Who may assess and sign what follows a signature, by the rules of assigning. Whoever asks has authorised it. */
@Injectable()
export class FindNextPeople {
  constructor(
    private readonly standings: UnitStandings,
    private readonly enrolling: EnrolRepository,
    private readonly clock: Clock,
  ) {}

  async find(former: FormerTeam): Promise<NextPeople> {
    const [partakers, assessors, supervisors] = [
      await this.standings.partakers(former.enrolmentIds),
      await this.standings.work('assessor', null),
      await this.standings.work('supervisor', null),
    ];
    const { candidateId, assessing } = former;
    const barred: Record<Role, ReadonlySet<string>> = {
      assessor: new Set([
        candidateId,
        ...partakers.flatMap((each) => (each.testified ? [each.memberId] : [])),
      ]),
      supervisor: new Set([candidateId, ...assessing, ...partakers.map(({ memberId }) => memberId)]),
    };
    const held = new Map(
      (await this.enrolling.people([former.assessor.id, former.supervisor.id], this.clock.now())).map(
        (person) => [person.id, person],
      ),
    );
    const formerly = (role: Role): FormerPerson => {
      const person = former[role];
      const now = held.get(person.id);
      const problem: NextPersonProblem | null =
        now?.active !== true
          ? 'left'
          : !now.roles.includes(role)
            ? 'role'
            : barred[role].has(person.id)
              ? 'parts'
              : null;
      return { person: presentPerson(person), problem };
    };
    return {
      ...{ assessor: formerly('assessor'), supervisor: formerly('supervisor') },
      assessors: byLoad(assessors, barred.assessor),
      supervisors: byLoad(supervisors, barred.supervisor),
    };
  }
}

/** They come by name; so do those who have as many. */
const byLoad = (rows: readonly WorkRow[], barred: ReadonlySet<string>) =>
  rows
    .filter(({ person }) => !barred.has(person.id))
    .map(({ person, open }) => ({ person: presentPerson(person), open }))
    .sort((one, other) => one.open - other.open);
