import type { AssignmentCreate, AssignmentRequest, EntryGiven, PersonChoice } from '@attest/api-client';
import type { SelectablePerson } from '../../ui/person-select/person-select';

/** By requirement. */
export type EntryOf = Readonly<Record<string, Omit<EntryGiven, 'requirementId'>>>;

/** What holds for one person otherwise than it is proposed, or said for all. */
export type PersonDraft = Omit<PersonChoice, 'candidateId' | 'entry'> & { readonly entry?: EntryOf };

/** What the admin has decided so far; everything that is not said is proposed by the server. */
export interface AssignmentDraft {
  readonly people: readonly SelectablePerson[];
  readonly groupId: string | null;
  readonly csv: string;
  readonly startsOn: string | null;
  readonly electives: readonly string[];
  /** Left out of the proposal of assessors and supervisors. */
  readonly without: readonly string[];
  readonly choices: Readonly<Record<string, PersonDraft>>;
  readonly entry: EntryOf;
}

export const emptyDraft = (groupId: string | null): AssignmentDraft => ({
  ...{ people: [], groupId, csv: '', startsOn: null, electives: [], without: [] },
  ...{ choices: {}, entry: {} },
});

export const hasPeople = ({ people, groupId, csv }: AssignmentDraft): boolean =>
  people.length > 0 || groupId !== null || csv.trim() !== '';

/** @param given null: nothing is said of it */
export function withEntry(entry: EntryOf, requirementId: string, given: EntryOf[string] | null): EntryOf {
  const { [requirementId]: _former, ...others } = entry;
  return given === null ? others : { ...others, [requirementId]: given };
}

/** Somewhere a requirement is waived, and nobody has said why. */
export const lacksReason = ({ entry, choices }: AssignmentDraft): boolean =>
  [entry, ...Object.values(choices).map((choice) => choice.entry ?? {})].some((each) =>
    Object.values(each).some(({ result, reason }) => result === 'waived' && (reason ?? '').trim() === ''),
  );

const givenOf = (entry: EntryOf): EntryGiven[] =>
  Object.entries(entry).map(([requirementId, given]) => ({ requirementId, ...given }));

interface Pools {
  readonly assessorIds: readonly string[];
  readonly supervisorIds: readonly string[];
}

/** @param pools everybody who could be proposed, as the last proposal named them; null: not known yet */
export function requestOf(draft: AssignmentDraft, pools: Pools | null): AssignmentRequest {
  const kept = (ids: readonly string[]) => ids.filter((id) => !draft.without.includes(id));
  return {
    ...(draft.people.length === 0 ? {} : { candidateIds: draft.people.map(({ id }) => id) }),
    ...(draft.groupId === null ? {} : { groupId: draft.groupId }),
    ...(draft.csv.trim() === '' ? {} : { csv: draft.csv }),
    ...(draft.startsOn === null ? {} : { startsOn: draft.startsOn }),
    ...(draft.electives.length === 0 ? {} : { electives: [...draft.electives] }),
    ...(draft.without.length === 0 || pools === null
      ? {}
      : { assessorIds: kept(pools.assessorIds), supervisorIds: kept(pools.supervisorIds) }),
    ...(Object.keys(draft.choices).length === 0
      ? {}
      : {
          // How entry requirements stand changes nothing that is proposed.
          people: Object.entries(draft.choices).map(([candidateId, { entry: _entry, ...choice }]) => ({
            candidateId,
            ...choice,
          })),
        }),
  };
}

interface Proposed {
  readonly candidateId: string;
  readonly assessorId: string;
  readonly supervisorId: string;
}

/** As it was seen: whoever was proposed for somebody is asked for by name. */
export function assignmentOf(
  draft: AssignmentDraft,
  versionId: string,
  proposed: readonly Proposed[],
): AssignmentCreate {
  const {
    people: _people,
    assessorIds: _assessors,
    supervisorIds: _supervisors,
    ...request
  } = requestOf(draft, null);
  return {
    ...request,
    versionId,
    people: proposed.map((person) => {
      const { entry, ...choice } = draft.choices[person.candidateId] ?? {};
      return { ...choice, ...person, ...(entry === undefined ? {} : { entry: givenOf(entry) }) };
    }),
    entry: givenOf(draft.entry),
  };
}
