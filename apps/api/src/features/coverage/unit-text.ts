import type { TargetKind } from '@attest/domain';

/** A target in the words of its published release. */
export interface TargetText {
  readonly targetId: string;
  readonly kind: TargetKind;
  readonly code: string;
  readonly text: string;
  readonly elementCode: string | null;
  readonly position: number;
}

/** The beginning of each target's JSON object, in the order in which targets are shown. */
export type UnitText = readonly { readonly targetId: string; readonly beginning: string }[];

export const beginningsOf = (targets: readonly TargetText[]): UnitText =>
  targets.map(({ targetId, kind, code, text, elementCode, position }) => ({
    targetId,
    beginning: `${JSON.stringify({ targetId, kind, code, text, elementCode, position }).slice(0, -1)},`,
  }));

const ID_LENGTH = 36;

/** Puts the beginnings and the lines of the same targets together, without parsing either. */
export function joinTargets(unit: UnitText, lines: string | null): string {
  const endings = new Map(
    (lines ?? '').split('\n').map((line) => [line.slice(0, ID_LENGTH), line.slice(ID_LENGTH)]),
  );
  return unit
    .flatMap(({ targetId, beginning }) => {
      const ending = endings.get(targetId);
      return ending === undefined ? [] : [beginning + ending];
    })
    .join();
}

/**
 * Published text never changes, so it is read once. Kept by organisation and unit, and only looked up for an enrolment
 * that was found within the organisation; the one unused for longest makes room.
 */
export class UnitTexts {
  private readonly kept = new Map<string, UnitText>();

  constructor(private readonly atMost = 500) {}

  async find(organisationId: string, unitId: string, read: () => Promise<TargetText[]>): Promise<UnitText> {
    const key = `${organisationId} ${unitId}`;
    const text = this.kept.get(key) ?? beginningsOf(await read());
    this.kept.delete(key);
    this.kept.set(key, text);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.atMost && oldest !== undefined) this.kept.delete(oldest);
    return text;
  }
}
