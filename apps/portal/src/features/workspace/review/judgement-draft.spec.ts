import { buildEvidence, buildJudgement } from '../testing/builders';
import { allMarked, emptyDraft, judgementsOf, setMark, settlesByIt, toggleAll } from './judgement-draft';

it('says how authenticity was confirmed only where it was marked', () => {
  const draft = { verdict: 'satisfactory', remark: '', authenticBy: ['source_checked' as const] } as const;
  const sent = (marks: object) =>
    judgementsOf('e', { t: { ...draft, authenticBy: [...draft.authenticBy], marks } }, []).judgements[0];
  expect(sent({ authentic: true })).toMatchObject({ authenticBy: ['source_checked'] });
  expect(sent({ authentic: false })).not.toHaveProperty('authenticBy');
});

describe('the marks', () => {
  it('start with none, and one button sets or clears all three', () => {
    expect(emptyDraft.marks).toEqual({});
    const all = toggleAll(emptyDraft);
    expect(allMarked(all)).toBe(true);
    expect(toggleAll(all).marks).toEqual({});
  });

  it('are taken back by pressing them again, and changed by pressing the other', () => {
    const yes = setMark(emptyDraft, 'valid', true);
    expect(yes.marks).toEqual({ valid: true });
    expect(setMark(yes, 'valid', true).marks).toEqual({});
    expect(setMark(yes, 'valid', false).marks).toEqual({ valid: false });
  });
});

describe('the lead’s word on what assessors disagree about', () => {
  const draft = (verdict: 'satisfactory' | 'not_yet') => ({
    ...emptyDraft,
    verdict,
    marks: verdict === 'satisfactory' ? { valid: true, authentic: true, current: true } : {},
  });

  it('needs a reason wherever somebody is contradicted, or a disagreement is settled', () => {
    const standing = buildJudgement();
    expect(settlesByIt(standing, draft('not_yet'), 'lead')).toBe(true);
    expect(settlesByIt(standing, draft('satisfactory'), 'lead')).toBe(false);
    expect(settlesByIt({ ...standing, disagrees: true }, draft('satisfactory'), 'lead')).toBe(true);
    expect(settlesByIt(standing, draft('not_yet'), standing.judgedBy.id)).toBe(false);
    expect(settlesByIt(null, draft('not_yet'), 'lead')).toBe(false);
  });
});

describe('what is saved', () => {
  const { claims } = buildEvidence({
    id: 'piece',
    claims: { '3.1': buildJudgement({ id: 'before' }), '3.2': null },
  }).current;

  it('names the judgement that was shown, sends only what was chosen, and leaves unset marks out', () => {
    const body = judgementsOf(
      'enrolment',
      {
        '3.1': { verdict: 'not_yet', marks: {}, remark: ' 缺罰則 ' },
        '3.2': {
          verdict: 'satisfactory',
          marks: { valid: true, authentic: true, current: true },
          remark: '',
        },
        '4.1': { verdict: 'satisfactory', marks: { valid: false }, remark: '' },
        CE01: { verdict: null, marks: { valid: true }, remark: '還沒決定' },
      },
      claims,
    );
    expect(body).toEqual({
      enrolmentId: 'enrolment',
      judgements: [
        { targetId: '3.1', verdict: 'not_yet', remark: '缺罰則', supersedesId: 'before' },
        {
          targetId: '3.2',
          verdict: 'satisfactory',
          valid: true,
          authentic: true,
          current: true,
          supersedesId: null,
        },
        { targetId: '4.1', verdict: 'satisfactory', valid: false, supersedesId: null },
      ],
    });
  });
});
