import type { TargetKind } from '@attest/domain';
import type { UnitRules } from './unit-rules';

/** A target in the words of its published release. */
export interface TargetText {
  readonly targetId: string;
  readonly kind: TargetKind;
  readonly code: string;
  readonly text: string;
  readonly elementCode: string | null;
  readonly position: number;
  /** Codes of the elements it stands in or beside, in their order; empty where the document ties it to none. */
  readonly elementCodes: readonly string[];
  /** What the standard lists under it. */
  readonly parts: readonly string[];
}

/** What of each target's JSON object stays as long as the rules do, in the order in which targets are shown. */
export interface UnitText {
  /** Each begins with the comma before it, and ends with one. */
  readonly beginnings: readonly Buffer[];
  /** Where in that order each target stands, by its id. */
  readonly places: ReadonlyMap<string, number>;
}

/** @param optional ids of those that the rules do not require */
export const unitTextOf = (targets: readonly TargetText[], optional: ReadonlySet<string>): UnitText => ({
  beginnings: targets.map(({ targetId, kind, code, text, elementCode, position, elementCodes, parts }) => {
    const required = !optional.has(targetId);
    const said = { targetId, kind, code, text, elementCode, position, elementCodes, parts, required };
    return Buffer.from(`,${JSON.stringify(said).slice(0, -1)},`);
  }),
  places: new Map(targets.map(({ targetId }, place) => [targetId, place])),
});

/** Whatever counts through its indicators is covered. */
const stateJson = (status: string): string =>
  status === 'through' ? '"status":"covered","through":true' : `"status":"${status}","through":false`;

/**
 * The targets as JSON, separated by commas, in UTF-8 and in parts: the text is written once, and only the rest each time.
 * @param lines as `coverage_read` answers them: ids, statuses, numbers of pieces and days, then the reasons of each
 */
export function joinTargets({ beginnings, places }: UnitText, lines: string): Buffer[] {
  const [ids = '', statuses = '', counts = '', days = '', ...reasons] = lines.split('\n');
  const [status, count, day] = [statuses.split(' '), counts.split(' '), days.split(' ')];
  const endings: string[] = [];
  for (const [row, id] of ids.split(' ').entries()) {
    const place = places.get(id);
    if (place === undefined) continue;
    const expiresOn = day[row] ? `"${day[row]}"` : 'null';
    endings[place] =
      `${stateJson(status[row] ?? 'none')},"evidenceCount":${count[row]},"reasons":${reasons[row]},"expiresOn":${expiresOn}}`;
  }
  const parts: Buffer[] = [];
  // Those without an ending are passed over.
  endings.forEach((ending, place) => {
    const beginning = beginnings[place];
    if (beginning !== undefined) parts.push(beginning, Buffer.from(ending));
  });
  const [first, ...others] = parts;
  // Without the comma before the first.
  return first === undefined ? [] : [first.subarray(1), ...others];
}

/**
 * Published text never changes, so it is put together once with what the rules ask, and kept as long as these are: by
 * organisation, unit and version.
 */
export class UnitTexts {
  private readonly kept = new WeakMap<UnitRules, UnitText>();

  async find(rules: UnitRules, make: () => Promise<UnitText>): Promise<UnitText> {
    const known = this.kept.get(rules);
    if (known !== undefined) return known;
    const text = await make();
    this.kept.set(rules, text);
    return text;
  }
}
