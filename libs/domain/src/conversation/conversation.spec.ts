import { disputeResults, messageKinds } from '../vocabulary';
import {
  disputeState,
  isOpenForWords,
  mayBeHeld,
  maySay,
  refusalOfResult,
  type SaidMessage,
  waitsForAssessor,
} from './conversation';

const said = (
  kind: SaidMessage['kind'],
  speaker: SaidMessage['speaker'],
  result: SaidMessage['result'] = null,
) => ({
  kind,
  speaker,
  result,
});

describe('a conversation', () => {
  it('gives each kind of message to somebody, and feedback and disputes to one side only', () => {
    for (const kind of messageKinds) expect(maySay('assessor', kind) || maySay('candidate', kind)).toBe(true);
    expect(messageKinds.filter((kind) => maySay('assessor', kind) && maySay('candidate', kind))).toEqual([
      'answer',
    ]);
  });

  it('keeps back only what the assessor says, and never the result of a dispute', () => {
    expect(messageKinds.filter((kind) => mayBeHeld(kind, 'assessor'))).toEqual(['feedback', 'answer']);
    expect(messageKinds.filter((kind) => mayBeHeld(kind, 'candidate'))).toEqual([]);
  });

  it('ends with the signature', () => {
    expect(isOpenForWords('decided')).toBe(true);
    expect(isOpenForWords('signed')).toBe(false);
    expect(isOpenForWords('withdrawn')).toBe(false);
  });

  it('waits for the assessor while the candidate has the last word', () => {
    const feedback = said('feedback', 'assessor');
    const answer = said('answer', 'candidate');
    expect(waitsForAssessor([feedback])).toBe(false);
    expect(waitsForAssessor([feedback, answer])).toBe(true);
    expect(waitsForAssessor([feedback, answer, said('answer', 'assessor')])).toBe(false);
    expect(waitsForAssessor([said('question', 'candidate')])).toBe(true);
  });

  it('leaves a dispute open until it has a result, whatever is said under it', () => {
    const dispute = said('dispute', 'candidate');
    const asked = said('answer', 'assessor');
    expect([disputeState([dispute, asked]), waitsForAssessor([dispute, asked])]).toEqual(['open', true]);
    for (const result of disputeResults) {
      const resolved = [dispute, asked, said('resolution', 'assessor', result)];
      expect([disputeState(resolved), waitsForAssessor(resolved)]).toEqual([result, false]);
    }
    expect(disputeState([said('feedback', 'assessor')])).toBeNull();
  });

  it('says that a judgement changed only when it did, and that it stands only while it does', () => {
    const standing = { resolved: false, judgedAgain: false };
    expect(refusalOfResult('changed', standing)).toBe('not_judged_again');
    expect(refusalOfResult('changed', { ...standing, judgedAgain: true })).toBeNull();
    expect(refusalOfResult('upheld', standing)).toBeNull();
    expect(refusalOfResult('upheld', { ...standing, judgedAgain: true })).toBe('judged_again');
    expect(refusalOfResult('answered', standing)).toBeNull();
    expect(refusalOfResult('answered', { ...standing, resolved: true })).toBe('resolved');
  });
});
