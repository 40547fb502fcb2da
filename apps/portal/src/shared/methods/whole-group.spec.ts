import type { PickGroup } from './target-field';
import { chosenFrom, isWholeChosen, wholeOf } from './whole-group';

const group = (id: string, ...codes: string[]): PickGroup => ({
  id,
  kind: 'indicator',
  code: id,
  title: id,
  targets: codes.map((code) => ({ id: code, code, text: code })),
});
const one = group('one', '1.1', '1.2', '1.3');
const two = group('two', '2.1', '2.2');

describe('all targets of a group at once', () => {
  it('adds what is lacking behind what was chosen', () => {
    expect(chosenFrom(['2.1', '1.2', wholeOf(one)], [one, two])).toEqual(['2.1', '1.2', '1.1', '1.3']);
  });

  it('takes all of a group away when nothing of it lacks', () => {
    expect(chosenFrom(['1.1', '2.1', '2.2', wholeOf(two)], [one, two])).toEqual(['1.1']);
  });

  it('leaves single choices as they are', () => {
    expect(chosenFrom(['2.2', '1.1'], [one, two])).toEqual(['2.2', '1.1']);
    expect(isWholeChosen(two, ['2.2', '1.1'])).toBe(false);
    expect(isWholeChosen(two, ['2.2', '1.1', '2.1'])).toBe(true);
  });
});
