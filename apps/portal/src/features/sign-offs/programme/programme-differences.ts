import type { ProgrammeCase } from '@attest/api-client';

export interface ProgrammeDifferences {
  /** Code and name of each unit, attitude and requirement that stands otherwise than displayed. */
  readonly units: readonly string[];
  readonly attitudes: readonly string[];
  readonly entry: readonly string[];
  readonly outcome: boolean;
  readonly people: boolean;
  /** Something is missing that was not. */
  readonly gaps: boolean;
}

/** What of a whole is not as it was displayed. */
export function programmeDifferences(shown: ProgrammeCase, newer: ProgrammeCase): ProgrammeDifferences {
  return {
    units: differing(
      [shown.units, newer.units],
      ({ programmeUnitId }) => programmeUnitId,
      ({ signOffId, validUntil }) => [signOffId, validUntil],
      ({ code, title }) => `${code} ${title}`,
    ),
    attitudes: differing(
      [shown.attitudes, newer.attitudes],
      ({ targetId }) => targetId,
      ({ status, judgements }) => [status, judgements.map(({ judgementId }) => judgementId)],
      ({ code, text }) => `${code} ${text.split(/[：:]/, 1)[0] ?? text}`,
    ),
    entry: differing(
      [shown.entry, newer.entry],
      ({ requirementId }) => requirementId,
      ({ result, checkedAt }) => [result, checkedAt],
      ({ text }) => text,
    ),
    outcome: shown.outcome?.id !== newer.outcome?.id,
    people: JSON.stringify(shown.people) !== JSON.stringify(newer.people),
    gaps: newer.gaps.length > shown.gaps.length,
  };
}

function differing<Row>(
  [shown, newer]: readonly [readonly Row[], readonly Row[]],
  idOf: (row: Row) => string,
  stateOf: (row: Row) => unknown,
  nameOf: (row: Row) => string,
): string[] {
  const stateIn = (rows: readonly Row[], id: string) =>
    JSON.stringify(rows.filter((row) => idOf(row) === id).map(stateOf));
  const rows = new Map([...shown, ...newer].map((row) => [idOf(row), row]));
  return [...rows].filter(([id]) => stateIn(shown, id) !== stateIn(newer, id)).map(([, row]) => nameOf(row));
}
