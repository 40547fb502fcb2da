import type { ToolLine } from '@attest/api-client';
import { targetGroups } from '../../shared/enrolment/targets';
import { targetsOf } from '../../shared/methods/method-parts';

/** Lines to tick. One that only repeats its target is that target's own row, and is not asked twice. */
export function linesToTick(
  lines: readonly ToolLine[],
  enrolment: Parameters<typeof targetGroups>[0],
): ToolLine[] {
  const said = new Map(
    targetGroups(enrolment, String).flatMap(({ targets }) => targets.map(({ id, text }) => [id, text])),
  );
  const repeats = (line: ToolLine) => {
    const [only, ...more] = targetsOf(line);
    return only !== undefined && more.length === 0 && said.get(only) === line.text;
  };
  return lines.filter((line) => !repeats(line));
}

/** What good looks like, by target. */
export function expectedOf(lines: readonly ToolLine[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of lines) {
    if (line.expected === '') continue;
    for (const id of targetsOf(line)) found.set(id, [...(found.get(id) ?? []), line.expected]);
  }
  return found;
}
