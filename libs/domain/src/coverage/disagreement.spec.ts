import { type ClaimStanding, contradicts, dissentOf, type JudgedClaim } from './disagreement';

const sound: JudgedClaim = { verdict: 'satisfactory', valid: true, authentic: true, current: true };
const notYet: JudgedClaim = { verdict: 'not_yet', valid: null, authentic: null, current: null };
const by = (judgedById: string, of = sound, disagrees = false): ClaimStanding => ({
  ...{ ...of, judgedById, disagrees },
});
const lead = { memberId: 'lead', leads: true };
const second = { memberId: 'second', leads: false };

describe('two judgements of one claim', () => {
  it('differ by the verdict, and by the marks where both accept it', () => {
    expect(contradicts(sound, notYet)).toBe(true);
    expect(contradicts(sound, { ...sound })).toBe(false);
    expect(contradicts(sound, { ...sound, authentic: false })).toBe(true);
    expect(contradicts(notYet, { ...notYet, authentic: false })).toBe(false);
  });
});

describe('a judgement where another one stands', () => {
  it('contradicts nobody where nothing stands, or the same, or its own', () => {
    expect(dissentOf(notYet, null, second)).toBe('none');
    expect(dissentOf(sound, by('first'), second)).toBe('none');
    expect(dissentOf(notYet, by('second'), second)).toBe('none');
  });

  it('waits for the lead where it contradicts somebody, the lead too', () => {
    expect(dissentOf(notYet, by('first'), second)).toBe('disagrees');
    expect(dissentOf(notYet, by('lead'), second)).toBe('disagrees');
  });

  it('goes on waiting whatever others say meanwhile', () => {
    expect(dissentOf(notYet, by('first', notYet, true), second)).toBe('disagrees');
    expect(dissentOf(sound, by('second', notYet, true), second)).toBe('disagrees');
  });

  it('is the last word where the lead gives it', () => {
    expect(dissentOf(sound, by('first', notYet, true), lead)).toBe('settles');
    expect(dissentOf(notYet, by('first', notYet, true), lead)).toBe('settles');
    expect(dissentOf(notYet, by('first'), lead)).toBe('settles');
    expect(dissentOf(sound, by('first'), lead)).toBe('none');
  });
});
