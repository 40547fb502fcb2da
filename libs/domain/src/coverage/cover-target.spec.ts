import { type ClaimedEvidence, confirmedBy, coverTarget, nameableMeans } from './cover-target';
import type { TargetRules } from './rules';

const rules: TargetRules = { pieces: 2, methods: 2, maxAgeMonths: 24 };
const today = '2026-03-13';
let nextId = 0;

const piece = (over: Partial<ClaimedEvidence> = {}): ClaimedEvidence => ({
  evidenceId: `evidence-${String((nextId += 1))}`,
  method: 'direct_observation',
  occurredOn: '2026-03-01',
  claimedOn: '2026-03-01',
  judgement: { verdict: 'satisfactory', valid: true, authentic: true, current: true },
  ...over,
});
const notYet = { verdict: 'not_yet', valid: true, authentic: true, current: true } as const;

describe('coverTarget', () => {
  it('says that nothing is there yet', () => {
    expect(coverTarget([], rules, today)).toEqual({
      status: 'none',
      evidenceCount: 0,
      reasons: [{ rule: 'none' }],
      expiresOn: null,
    });
  });

  it('is covered by two pieces from two methods, until the first grows too old', () => {
    const evidence = [piece({ occurredOn: '2025-01-31' }), piece({ method: 'document_review' })];
    expect(coverTarget(evidence, rules, today)).toEqual({
      status: 'covered',
      evidenceCount: 2,
      reasons: [],
      expiresOn: '2027-02-01',
    });
  });

  it('counts pieces and methods apart', () => {
    expect(coverTarget([piece(), piece()], rules, today)).toMatchObject({
      status: 'partly',
      reasons: [{ rule: 'methods', have: 1, need: 2 }],
    });
    expect(coverTarget([piece()], rules, today).reasons).toEqual([
      { rule: 'pieces', have: 1, need: 2 },
      { rule: 'methods', have: 1, need: 2 },
    ]);
  });

  it('does not count one piece of evidence twice', () => {
    const once = piece();
    expect(coverTarget([once, once], rules, today)).toMatchObject({ status: 'partly', evidenceCount: 1 });
  });

  it('counts evidence through the last day of its age, and no longer', () => {
    const evidence = [piece({ occurredOn: '2023-11-02' })];
    expect(coverTarget(evidence, rules, '2025-11-02').status).toBe('partly');
    const later = coverTarget(evidence, rules, '2025-11-03');
    expect(later.status).toBe('expired');
    expect(later.reasons).toContainEqual({ rule: 'expired', count: 1, on: '2023-11-02' });
  });

  it('puts what waits for a judgement first, and says since when', () => {
    const evidence = [
      piece(),
      piece({ judgement: null, claimedOn: '2026-03-11' }),
      piece({ judgement: null, claimedOn: '2026-03-09' }),
    ];
    const result = coverTarget(evidence, rules, today);
    expect(result.status).toBe('to_judge');
    expect(result.reasons).toContainEqual({ rule: 'pending', count: 2, since: '2026-03-09' });
  });

  it('names a refused piece, and a satisfactory one that is not authentic', () => {
    expect(coverTarget([piece({ judgement: notYet })], rules, today).status).toBe('not_yet');
    const doubtful = piece({
      judgement: { verdict: 'satisfactory', valid: true, authentic: false, current: true },
    });
    expect(coverTarget([doubtful], rules, today)).toMatchObject({ status: 'not_yet' });
    expect(coverTarget([doubtful], rules, today).reasons).toContainEqual({ rule: 'authentic', count: 1 });
  });

  it('knows that an indicator was looked for and not seen', () => {
    const unseen = piece({ judgement: { verdict: 'not_seen', valid: null, authentic: null, current: null } });
    expect(coverTarget([unseen], rules, today)).toMatchObject({ status: 'none', evidenceCount: 1 });
    expect(coverTarget([unseen], rules, today).reasons).toContainEqual({ rule: 'not_seen', count: 1 });
  });

  it('asks for occasions on different days, or for named sessions of one day', () => {
    const occasions: TargetRules = { ...rules, methods: 1, occasions: 2 };
    const sameDay = [piece(), piece()];
    expect(coverTarget(sameDay, occasions, today).reasons).toEqual([{ rule: 'occasions', have: 1, need: 2 }]);
    expect(coverTarget([piece(), piece({ occurredOn: '2026-03-02' })], occasions, today).status).toBe(
      'covered',
    );
    const sessions = [piece({ occasion: 'morning' }), piece({ occasion: 'afternoon' })];
    expect(coverTarget(sessions, occasions, today).status).toBe('covered');
    const shared = [piece({ occasion: 'morning' }), piece({ occasion: 'morning' })];
    expect(coverTarget(shared, occasions, today).reasons).toEqual([{ rule: 'occasions', have: 1, need: 2 }]);
  });

  it('names the methods that must be among them, all or one of some', () => {
    const named: TargetRules = {
      ...rules,
      methodsAllOf: ['direct_observation', 'third_party_report'],
      methodsAnyOf: ['simulation', 'written_questioning'],
    };
    expect(coverTarget([piece(), piece({ method: 'document_review' })], named, today).reasons).toEqual([
      { rule: 'methods_all', methods: ['third_party_report'] },
      { rule: 'methods_any', methods: ['simulation', 'written_questioning'] },
    ]);
    const enough = [piece(), piece({ method: 'third_party_report' }), piece({ method: 'simulation' })];
    expect(coverTarget(enough, named, today).status).toBe('covered');
  });

  it('wants a real workplace where the rules say so; a simulation never is one', () => {
    const real: TargetRules = { pieces: 1, methods: 1, maxAgeMonths: null, workplace: true };
    expect(coverTarget([piece()], real, today).reasons).toEqual([{ rule: 'workplace' }]);
    expect(coverTarget([piece({ setting: 'workplace' })], real, today).status).toBe('covered');
    const staged = piece({ method: 'simulation', setting: 'workplace' });
    expect(coverTarget([staged], real, today).reasons).toEqual([{ rule: 'workplace' }]);
  });

  it('counts only what was confirmed by enough of the means that suffice', () => {
    const strict: TargetRules = {
      ...{ pieces: 1, methods: 1, maxAgeMonths: null },
      authenticity: { means: ['witnessed', 'source_checked', 'questioned'], atLeast: 2 },
    };
    const by = (...authenticBy: ('declared' | 'source_checked' | 'questioned')[]) =>
      piece({
        method: 'document_review',
        judgement: { verdict: 'satisfactory', valid: true, authentic: true, current: true, authenticBy },
      });
    expect(coverTarget([by('declared', 'source_checked')], strict, today)).toMatchObject({
      status: 'not_yet',
      reasons: [
        { rule: 'pieces', have: 0, need: 1 },
        { rule: 'methods', have: 0, need: 1 },
        {
          rule: 'authenticity',
          count: 1,
          need: 2,
          means: ['witnessed', 'source_checked', 'questioned'],
        },
      ],
    });
    expect(coverTarget([by('questioned', 'source_checked')], strict, today).status).toBe('covered');
    // The assessor was there and asked: that needs nobody to say it.
    expect(coverTarget([piece({ method: 'oral_questioning' })], strict, today).status).toBe('covered');
  });
});

describe('nameableMeans', () => {
  it('leaves out who a third party is, unless it stands on the record', () => {
    const always = ['witnessed', 'declared', 'questioned', 'source_checked'];
    expect(nameableMeans([])).toEqual(always);
    expect(nameableMeans(['identity_telephone'])).toEqual([...always, 'identity_telephone']);
  });
});

describe('confirmedBy', () => {
  it('leaves it to the method where nothing was named and nothing is on the record', () => {
    expect(confirmedBy('document_review', null, [])).toBeNull();
    expect(confirmedBy('document_review', ['questioned'], [])).toEqual(['questioned']);
  });

  it('is never less than what stands on the record', () => {
    expect(confirmedBy('third_party_report', null, ['identity_telephone'])).toEqual(['identity_telephone']);
    expect(confirmedBy('third_party_report', ['declared'], ['identity_email'])).toEqual([
      'declared',
      'identity_email',
    ]);
    expect(confirmedBy('document_review', null, ['source_checked'])).toEqual(['declared', 'source_checked']);
  });
});
