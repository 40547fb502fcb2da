import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Unprocessable } from '../../platform/errors/domain-error';
import type { EnrolmentNotChanged, PersonChanged } from './change-enrolments.dto';
import { ChangeEnrolmentsRepository } from './change-enrolments.repository';
import { type EnrolmentsChosen, MOST_AT_ONCE } from './chosen-enrolments.dto';
import { EnrolmentReader } from './enrolment-reader';
import type { EnrolmentRow } from './enrolment-row';

/** Enrolments about which something is asked at once: named one by one, or the open ones of people. */
@Injectable()
export class ChosenEnrolments {
  constructor(
    private readonly reader: EnrolmentReader,
    private readonly repository: ChangeEnrolmentsRepository,
  ) {}

  /** @throws NotFound of one that is not to be seen · Unprocessable enrolment.nothing_asked, enrolment.too_many */
  async lock(actor: Actor, given: EnrolmentsChosen): Promise<readonly EnrolmentRow[]> {
    return this.reader.lockMany(actor, await this.ids(given));
  }

  private async ids({ enrolmentIds, candidateIds, unitIds }: EnrolmentsChosen): Promise<string[]> {
    if (enrolmentIds === undefined && candidateIds === undefined) {
      throw new Unprocessable('enrolment.nothing_asked');
    }
    const open =
      candidateIds === undefined
        ? []
        : await this.repository.open(candidateIds, unitIds ?? null, MOST_AT_ONCE + 1);
    const ids = [...new Set([...(enrolmentIds ?? []), ...open])];
    if (ids.length > MOST_AT_ONCE) throw new Unprocessable('enrolment.too_many', { most: MOST_AT_ONCE });
    return ids;
  }
}

/** By name: what became of the enrolments of each. */
export function byPerson(
  rows: readonly EnrolmentRow[],
  done: ReadonlySet<string>,
  refusals: ReadonlyMap<string, EnrolmentNotChanged>,
): PersonChanged[] {
  const people = new Map<string, PersonChanged>();
  for (const row of rows) {
    const { candidate } = row;
    const person = people.get(candidate.id) ?? { candidate, changed: 0, unchanged: 0, refused: [] };
    people.set(candidate.id, person);
    const refused = refusals.get(row.id);
    if (refused !== undefined) person.refused.push(refused);
    else if (done.has(row.id)) person.changed += 1;
    else person.unchanged += 1;
  }
  const name = new Intl.Collator('zh-Hant-TW').compare;
  return [...people.values()].sort((a, b) => name(a.candidate.displayName, b.candidate.displayName));
}
