/** @jest-environment node */
import { initialOf } from './initial-of';

describe('the letter that stands for a person', () => {
  it.each([
    ['林佳穎', '穎'],
    ['陳冠宇 Kuan-yu Chen', '宇'],
    ['Kuan-yu Chen', 'KC'],
    ['Wang', 'W'],
    ['𠮷田𣏌', '𣏌'],
    ['  ', ''],
  ])('is %s → %s', (name, initial) => {
    expect(initialOf(name)).toBe(initial);
  });
});
