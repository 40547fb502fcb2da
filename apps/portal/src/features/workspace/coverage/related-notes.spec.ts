import type { StandardNote } from '@attest/api-client';
import { relatedNotes, termOf } from './related-notes';

const note = (number: string, text: string): StandardNote => ({
  id: `note-${number}`,
  number,
  text,
  items: [],
  citedBy: [{ kind: 'indicator', code: '2.1' }],
});

const agreement = note('1', '服務水準協議可能關於：');
const customer = note('2', '客戶可能包括：');
const guidelines = note('3', '組織準則可能包括：');
const notes = [agreement, customer, guidelines];

describe('the term that a note spells out', () => {
  it.each([
    ['客戶可能包括：', '客戶'],
    ['服務水準協議可能關於：', '服務水準協議'],
    ['影響業務營運相關法規：如反歧視法規', '影響業務營運相關法規'],
    ['交易條款可能會受到下列因素影響：', '交易條款'],
  ])('%s', (text, term) => {
    expect(termOf({ text })).toBe(term);
  });

  it('is unknown where the sentence opens otherwise', () => {
    expect(termOf({ text: '見附件。' })).toBeNull();
  });
});

describe('the notes of an indicator', () => {
  it('are those that it cites, and those about a word that it uses', () => {
    const indicator = { text: '研究客戶的服務需要與偏好的服務水準', noteRefs: ['1'] };
    expect(relatedNotes(indicator, undefined, notes)).toEqual([
      { note: agreement, how: 'cited', term: '服務水準協議' },
      { note: customer, how: 'word', term: '客戶' },
    ]);
  });

  it('include those of its element', () => {
    const found = relatedNotes({ text: '評估完成進度', noteRefs: [] }, { noteRefs: ['3'] }, notes);
    expect(found.map((related) => related.note.number)).toEqual(['3']);
  });
});
