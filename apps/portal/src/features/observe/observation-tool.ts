import type { EnrolmentDetail, ToolLine } from '@attest/api-client';
import { targetsOf } from '../../shared/methods/method-parts';

/** Lines to tick. One that only repeats its indicator is that indicator's own row, and is not asked twice. */
export function linesToTick(
  lines: readonly ToolLine[],
  { structure, assessmentGuide }: Pick<EnrolmentDetail, 'structure' | 'assessmentGuide'>,
): ToolLine[] {
  const said = new Map(
    [...structure.elements.flatMap((element) => element.indicators), ...assessmentGuide.criticalEvidence].map(
      ({ id, text }) => [id, text],
    ),
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
