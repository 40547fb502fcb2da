import fc from 'fast-check';
import { authenticityMeans, type TargetKind, targetKinds } from '../vocabulary';
import { type ClaimedEvidence, coverTarget, isRefused } from './cover-target';
import { coverUnit, stripOfKind, type UnitTarget } from './cover-unit';
import { demandsOf, type PrintedTarget } from './unit-demands';
import { isThrough, statusOf } from './strips';
import type { TargetRules } from './rules';
import { arbitrary } from './testing/arbitrary-evidence';

interface Printed extends PrintedTarget {
  readonly rules: TargetRules;
  readonly evidence: readonly ClaimedEvidence[];
}

const elements = ['E1', 'E2', 'E3'];

/** A unit in the order of the standard: each indicator in one element, all else beside some, one or none of them. */
const unit: fc.Arbitrary<readonly Printed[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...targetKinds, 'indicator' as const),
      elements: fc.subarray(elements),
      parts: fc.integer({ min: 0, max: 3 }),
      rules: arbitrary.rules,
      evidence: fc.oneof(fc.constant([]), arbitrary.pieces),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((targets) =>
    targets
      .map(({ elements: beside, ...target }, index) => ({
        ...target,
        id: String(index),
        elementIds: target.kind === 'indicator' ? [beside[0] ?? 'E1'] : beside,
      }))
      .sort(
        (a, b) =>
          targetKinds.indexOf(a.kind) - targetKinds.indexOf(b.kind) ||
          (a.kind === 'indicator' ? (a.elementIds[0] ?? '').localeCompare(b.elementIds[0] ?? '') : 0),
      ),
  );

function cover(targets: readonly Printed[], today: string, asked: boolean) {
  const demands = demandsOf(
    targets,
    ({ id }) => targets.find((each) => each.id === id)?.rules ?? none,
    asked,
  );
  const positions = new Map<TargetKind, number>();
  const states = targets.map(({ kind, rules, evidence, parts, elementIds }): UnitTarget => {
    const position = positions.get(kind) ?? 0;
    positions.set(kind, position + 1);
    const demand = demands[kind][position];
    const through = (demand?.beside?.length ?? 0) > 0;
    const { status, expiresOn } = coverTarget(evidence, rules, today, { parts, through });
    const elementId = kind === 'indicator' ? (elementIds[0] ?? null) : null;
    return { ...{ kind, elementId, status, expiresOn }, refused: isRefused(evidence), ...demand };
  });
  const covered = coverUnit(states);
  const letters = (kind: TargetKind) => covered[stripOfKind[kind]].replaceAll(' ', '');
  const at = new Map<TargetKind, number>();
  const standing = targets.map(({ kind }) => {
    const position = at.get(kind) ?? 0;
    at.set(kind, position + 1);
    return letters(kind).charAt(position);
  });
  return { covered, standing, demands, states };
}

const none: TargetRules = { pieces: 1, methods: 1, maxAgeMonths: null };
const rank = { none: 0, expired: 1, not_yet: 2, to_judge: 3, partly: 3, covered: 4 } as const;
const rankOf = (letter: string) => rank[statusOf(letter) ?? 'none'];

describe('the coverage of a unit with all kinds of targets', () => {
  it('is lowered nowhere by more accepted evidence for any of them', () => {
    fc.assert(
      fc.property(
        unit,
        fc.nat(),
        arbitrary.piece,
        arbitrary.day,
        fc.boolean(),
        (targets, choice, piece, today, asked) => {
          const at = choice % targets.length;
          const accepted: ClaimedEvidence = {
            ...piece,
            occurredOn: today,
            judgement: {
              ...{ verdict: 'satisfactory', valid: true, authentic: true, current: true },
              authenticBy: authenticityMeans,
            },
          };
          const more = targets.map((target, index) =>
            index === at ? { ...target, evidence: [...target.evidence, accepted] } : target,
          );
          const before = cover(targets, today, asked);
          const after = cover(more, today, asked);
          after.standing.forEach((letter, index) => {
            expect(rankOf(letter)).toBeGreaterThanOrEqual(rankOf(before.standing[index] ?? ''));
          });
          expect(after.covered.requiredMissing).toBeLessThanOrEqual(before.covered.requiredMissing);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('counts through indicators exactly where all beside it are covered and nothing was refused', () => {
    fc.assert(
      fc.property(unit, arbitrary.day, fc.boolean(), (targets, today, asked) => {
        const { standing, states } = cover(targets, today, asked);
        const isCovered = (target: Printed) => states[targets.indexOf(target)]?.status === 'covered';
        targets.forEach((target, index) => {
          const own = states[index]?.status ?? 'none';
          const indicators = targets.filter(({ kind }) => kind === 'indicator');
          const beside =
            target.elementIds.length === 0
              ? indicators
              : indicators.filter(({ elementIds }) =>
                  elementIds.some((id) => target.elementIds.includes(id)),
                );
          const { through = 'never' } = target.rules;
          const may =
            target.kind !== 'indicator' && (through === 'always' || (through === 'unless_asked' && !asked));
          const isOpen = ['none', 'partly', 'to_judge', 'expired'].includes(own);
          const holds =
            may &&
            isOpen &&
            !target.evidence.some(({ judgement }) => judgement?.verdict === 'not_yet') &&
            beside.length > 0 &&
            beside.every(isCovered);
          const letter = standing[index] ?? '';
          expect(isThrough(letter)).toBe(holds);
          expect(statusOf(letter)).toBe(holds ? 'covered' : own);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('can be decided exactly when there are indicators and all that is required is covered', () => {
    fc.assert(
      fc.property(unit, arbitrary.day, fc.boolean(), (targets, today, asked) => {
        const { covered, standing } = cover(targets, today, asked);
        const missing = targets.filter(
          ({ rules: { required = true } }, index) =>
            required && statusOf(standing[index] ?? '') !== 'covered',
        );
        expect(covered.requiredMissing).toBe(missing.length);
        const some = targets.some(({ kind }) => kind === 'indicator');
        expect(covered.decidable).toBe(some && missing.length === 0);
      }),
    );
  });

  it('changes with time alone on no day before the one it names', () => {
    fc.assert(
      fc.property(unit, arbitrary.day, fc.boolean(), (targets, today, asked) => {
        const { covered, standing } = cover(targets, today, asked);
        const last = covered.dueOn === null ? '2040-01-01' : dayBefore(covered.dueOn);
        expect(cover(targets, last < today ? today : last, asked).standing).toEqual(standing);
      }),
    );
  });
});

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

describe('what an item of a published standard counts through', () => {
  const indicator = (id: string, elementId: string): PrintedTarget => ({
    ...{ id, kind: 'indicator' },
    elementIds: [elementId],
    parts: 0,
  });
  const item = (elementIds: readonly string[]): PrintedTarget => ({
    ...{ id: 'K01', kind: 'knowledge', parts: 0 },
    elementIds,
  });
  const printed = (elementIds: readonly string[]) => [
    ...[indicator('P1.1.1', 'T1.1'), indicator('P1.1.2', 'T1.1'), indicator('P1.2.1', 'T1.2')],
    item(elementIds),
  ];
  const through = (rule: TargetRules['through'], asked: boolean, elementIds: readonly string[]) =>
    demandsOf(printed(elementIds), () => ({ ...none, through: rule ?? 'never' }), asked).knowledge[0]?.beside;

  it('is the indicators of the elements it is printed beside', () => {
    expect(through('always', false, ['T1.2'])).toEqual([2]);
    expect(through('always', false, ['T1.1', 'T1.2'])).toEqual([0, 1, 2]);
  });

  it('is those of the whole unit where the document ties it to no element', () => {
    expect(through('always', false, [])).toEqual([0, 1, 2]);
  });

  it('is nothing where the rules never allow it, or the guide asks for questioning and they respect that', () => {
    expect(through('never', false, ['T1.1'])).toBeNull();
    expect(through('unless_asked', true, ['T1.1'])).toBeNull();
    expect(through('unless_asked', false, ['T1.1'])).toEqual([0, 1]);
    expect(through('always', true, ['T1.1'])).toEqual([0, 1]);
  });
});
