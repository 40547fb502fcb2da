import fc from 'fast-check';
import { addDays, addMonths } from '../dates';
import { authenticityMeans } from '../vocabulary';
import { type ClaimedEvidence, type CoverageReason, coverTarget, meansOf } from './cover-target';
import { remediesFor } from './remedies';
import type { TargetRules } from './rules';
import { arbitrary } from './testing/arbitrary-evidence';

const rank = { none: 0, expired: 1, not_yet: 2, to_judge: 3, partly: 3, covered: 4 } as const;
const { day, piece, pieces, rules, item } = arbitrary;

describe('the coverage of a target, whatever the evidence and the rules', () => {
  it('does not depend on the order', () => {
    fc.assert(
      fc.property(
        pieces.chain((evidence) =>
          fc.tuple(fc.constant(evidence), fc.shuffledSubarray(evidence, { minLength: evidence.length })),
        ),
        rules,
        day,
        item,
        ([evidence, shuffled], given, today, of) => {
          expect(coverTarget(shuffled, given, today, of)).toEqual(coverTarget(evidence, given, today, of));
        },
      ),
    );
  });

  it('is never lowered by more accepted evidence', () => {
    fc.assert(
      fc.property(pieces, piece, rules, day, item, (evidence, added, given, today, of) => {
        const accepted: ClaimedEvidence = {
          ...added,
          occurredOn: today,
          judgement: {
            ...{ verdict: 'satisfactory', valid: true, authentic: true, current: true },
            authenticBy: authenticityMeans,
          },
        };
        const before = coverTarget(evidence, given, today, of);
        const after = coverTarget([...evidence, accepted], given, today, of);
        expect(rank[after.status]).toBeGreaterThanOrEqual(rank[before.status]);
      }),
    );
  });

  it('counts what assessors disagree about for nothing, until it is settled', () => {
    fc.assert(
      fc.property(pieces, rules, day, item, (evidence, given, today, of) => {
        const isContested = ({ judgement }: ClaimedEvidence) => judgement?.disagrees === true;
        const { status, reasons } = coverTarget(evidence, given, today, of);
        const rest = evidence.filter((piece) => !isContested(piece));
        const without = coverTarget(rest, given, today, of);
        expect(status === 'covered').toBe(without.status === 'covered');
        if (status !== 'covered' && rest.length < evidence.length) {
          expect(status).toBe('to_judge');
          const count = evidence.length - rest.length;
          expect(reasons).toContainEqual({ rule: 'disagreement', count });
        }
      }),
    );
  });

  it('gives a reason exactly when it is not covered', () => {
    fc.assert(
      fc.property(pieces, rules, day, item, (evidence, given, today, of) => {
        const { status, reasons } = coverTarget(evidence, given, today, of);
        expect(reasons.length === 0).toBe(status === 'covered');
      }),
    );
  });

  it('names only rules that fail, and every rule that does', () => {
    fc.assert(
      fc.property(pieces, rules, day, item, (evidence, given, today, of) => {
        const { status, reasons } = coverTarget(evidence, given, today, of);
        const failing = failures(evidence, given, today, of.parts);
        if (of.through) failing.push('through');
        if (status === 'covered') {
          expect(failing.filter((rule) => sufficiency.some((one) => one === rule))).toEqual([]);
        } else if (evidence.length === 0) {
          expect(reasons).toEqual([{ rule: 'none' }, ...(of.through ? [{ rule: 'through' }] : [])]);
        } else {
          expect(new Set(reasons.map((reason) => reason.rule))).toEqual(new Set(failing));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('foretells the day on which time alone changes it', () => {
    fc.assert(
      fc.property(pieces, rules, day, item, (evidence, given, today, of) => {
        const answer = (on: string) => {
          const { status, reasons } = coverTarget(evidence, given, on, of);
          return { status, reasons };
        };
        const { expiresOn } = coverTarget(evidence, given, today, of);
        if (expiresOn === null) {
          expect(answer(addMonths(today, 240))).toEqual(answer(today));
        } else {
          expect(expiresOn > today).toBe(true);
          expect(answer(addDays(expiresOn, -1))).toEqual(answer(today));
          expect(answer(expiresOn)).not.toEqual(answer(today));
        }
      }),
    );
  });

  it('asks for no less when the rules ask for more', () => {
    fc.assert(
      fc.property(pieces, rules, day, item, (evidence, given, today, of) => {
        const stricter: TargetRules = { ...given, pieces: given.pieces + 1, workplace: true, allParts: true };
        if (coverTarget(evidence, stricter, today, of).status === 'covered') {
          expect(coverTarget(evidence, given, today, of).status).toBe('covered');
        }
      }),
    );
  });

  it('has a remedy for every reason, and none without one', () => {
    fc.assert(
      fc.property(pieces, rules, day, item, (evidence, given, today, of) => {
        const { reasons } = coverTarget(evidence, given, today, of);
        const remedies = remediesFor(reasons, given, { guideMethods: ['simulation'], usedMethods: [] });
        const met = new Set(remedies.flatMap((remedy) => remedy.meets));
        expect(met).toEqual(new Set(reasons.map((reason) => reason.rule)));
      }),
    );
  });
});

const sufficiency = [
  'pieces',
  'occasions',
  'methods',
  'methods_all',
  'methods_any',
  'workplace',
  'parts',
] as const;

/** Each rule looked at by itself, without the code under test. */
function failures(evidence: readonly ClaimedEvidence[], rules: TargetRules, today: string, parts: number) {
  const fails: CoverageReason['rule'][] = [];
  const judgedAs = (verdict: string) =>
    evidence.filter(({ judgement }) => judgement?.verdict === verdict && judgement.disagrees !== true);
  const good = judgedAs('satisfactory');
  const marked = good.filter(
    ({ judgement }) =>
      judgement?.valid === true && judgement.authentic === true && judgement.current === true,
  );
  const wanted = rules.authenticity;
  const confirmed = marked.filter(
    (one) =>
      wanted == null || wanted.means.filter((means) => meansOf(one).includes(means)).length >= wanted.atLeast,
  );
  const { maxAgeMonths } = rules;
  const fresh = confirmed.filter(
    (one) => maxAgeMonths === null || today <= addMonths(one.occurredOn, maxAgeMonths),
  );
  const distinct = (of: (one: ClaimedEvidence) => string) => new Set(fresh.map(of)).size;
  if (distinct((one) => one.evidenceId) < rules.pieces) fails.push('pieces');
  if (distinct((one) => `${one.occurredOn}/${one.occasion ?? '-'}`) < Math.min(rules.occasions ?? 0, 99))
    if ((rules.occasions ?? 0) > 1) fails.push('occasions');
  if (distinct((one) => one.method) < rules.methods) fails.push('methods');
  const has = (method: string) => fresh.some((one) => one.method === method);
  if (rules.methodsAllOf?.some((method) => !has(method)) === true) fails.push('methods_all');
  if (rules.methodsAnyOf !== undefined && rules.methodsAnyOf.length > 0 && !rules.methodsAnyOf.some(has))
    fails.push('methods_any');
  if (
    rules.workplace === true &&
    !fresh.some((one) => one.method !== 'simulation' && one.setting === 'workplace')
  )
    fails.push('workplace');
  const listed = Array.from({ length: parts }, (_, part) => part);
  const isShown = (part: number) => fresh.some((one) => one.parts == null || one.parts.includes(part));
  if (rules.allParts === true && !listed.every(isShown)) fails.push('parts');
  if (evidence.some((one) => one.judgement === null)) fails.push('pending');
  if (evidence.some((one) => one.judgement?.disagrees === true)) fails.push('disagreement');
  if (judgedAs('not_yet').length > 0) fails.push('not_yet');
  if (judgedAs('not_seen').length > 0) fails.push('not_seen');
  if (confirmed.length > fresh.length) fails.push('expired');
  for (const mark of ['valid', 'authentic', 'current'] as const)
    if (good.some((one) => one.judgement?.[mark] !== true)) fails.push(mark);
  if (marked.length > confirmed.length) fails.push('authenticity');
  return fails;
}
