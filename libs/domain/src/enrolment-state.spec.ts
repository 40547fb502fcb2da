import {
  enrolmentEvents,
  enrolmentTransitions,
  InvalidTransition,
  isUndecided,
  mayHappen,
  nextEnrolmentState,
} from './enrolment-state';
import { enrolmentStates } from './vocabulary';

describe('the states of an enrolment', () => {
  it('are all reached from planned', () => {
    const reached = new Set<string>(['planned']);
    for (let before = 0; before !== reached.size;) {
      before = reached.size;
      for (const from of enrolmentStates.filter((state) => reached.has(state))) {
        for (const event of enrolmentEvents.filter((each) => mayHappen(from, each))) {
          for (const decidable of [true, false]) reached.add(nextEnrolmentState(from, event, decidable));
        }
      }
    }
    expect([...reached].sort()).toEqual([...enrolmentStates].sort());
  });

  it('are undecided until the decision', () => {
    expect(enrolmentStates.filter(isUndecided)).toEqual(['planned', 'in_progress', 'ready_to_decide']);
  });

  it('let competent be decided only when coverage has made it ready', () => {
    const ready = enrolmentStates.filter((state) => mayHappen(state, 'decide_competent'));
    expect(ready).toEqual(['ready_to_decide']);
  });

  it('open a decided enrolment again when anything new arrives', () => {
    expect(nextEnrolmentState('decided', 'evidence', true)).toBe('ready_to_decide');
    expect(nextEnrolmentState('decided', 'evidence', false)).toBe('in_progress');
  });

  it('end with the signature', () => {
    expect(enrolmentTransitions.signed).toEqual({});
    expect(() => nextEnrolmentState('signed', 'evidence', true)).toThrow(InvalidTransition);
  });
});
