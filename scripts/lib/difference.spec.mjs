import { firstDifference } from './difference.mjs';

describe('the first difference', () => {
  it('shows the line, what was there and what is there now', () => {
    const shown = firstDifference('{\n  "a": 1,\n  "b": 2\n}', '{\n  "a": 1,\n  "b": 3\n}');
    expect(shown.split('\n').slice(0, 4)).toEqual([
      'First difference, line 3:',
      '  {',
      '    "a": 1,',
      '-   "b": 2',
    ]);
    expect(shown).toContain('+   "b": 3');
  });

  it('finds what was cut off at the end', () => {
    expect(firstDifference('a\nb', 'a')).toContain('- b');
    expect(firstDifference('', 'a')).toContain('+ a');
  });
});
