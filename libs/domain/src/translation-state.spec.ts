import { translationAfter, translationDecisions, translationStates } from './translation-state';

describe('the state of a translated line', () => {
  it('comes into use only after it was checked', () => {
    expect(translationAfter('draft', 'use')).toBeUndefined();
    expect(translationAfter('draft', 'check')).toBe('checked');
    expect(translationAfter('checked', 'use')).toBe('in_use');
  });

  it('reaches every state from a draft', () => {
    const reached = new Set(['draft']);
    for (let round = 0; round < translationStates.length; round += 1) {
      for (const state of translationStates.filter((each) => reached.has(each))) {
        for (const decision of translationDecisions) reached.add(translationAfter(state, decision) ?? state);
      }
    }
    expect([...reached].sort()).toEqual([...translationStates].sort());
  });

  it('leaves what was withdrawn to a further wording', () => {
    expect(translationDecisions.map((decision) => translationAfter('withdrawn', decision))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
