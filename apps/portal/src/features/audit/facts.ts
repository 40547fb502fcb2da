import type { AuditEvent } from '@attest/api-client';

const wordOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordOf).join(', ');
  return JSON.stringify(value);
};

/** Facts as they stand in the chain, with the links that hold it together: what a checker compares, letter by letter. */
export function factLines(event: AuditEvent): [string, string][] {
  return [
    ['action', event.action],
    [event.subjectKind, event.subjectId],
    ...Object.entries(event.facts).map(([name, value]): [string, string] => [name, wordOf(value)]),
    ['hash', event.hash],
    ['previousHash', event.previousHash],
  ];
}
