/** @jest-environment node */
import type { Finding } from '@attest/api-client';
import { alikeTo } from './alike';

const choice = (id: string, accepts: 'text' | null = null) => ({
  ...{ id, label: { 'zh-TW': id, en: id }, effect: null, effects: [], accepts, items: [] },
});
const finding = (id: string, code: string, choices = [choice('as-printed')], decided = false): Finding => ({
  ...{ id, key: id, grade: 'decide', code, at: { line: 1, column: 1 }, seen: '', proposed: '' },
  ...{ message: { 'zh-TW': '', en: '' }, subject: null, choices, lookedThrough: null, version: 1 },
  decision: decided
    ? {
        ...{ choiceId: 'as-printed', custom: null, reason: null, carriedOver: false },
        ...{ decidedBy: { id: 'a', displayName: '', department: null }, decidedAt: '2026-01-01T00:00:00Z' },
      }
    : null,
});

describe('what is decided together', () => {
  const one = finding('1', 'note.wrong-number', [choice('as-printed'), choice('other', 'text')]);
  const all = [
    one,
    finding('2', 'note.wrong-number'),
    finding('3', 'note.wrong-number', [choice('else')]),
    finding('4', 'note.wrong-number', [choice('as-printed')], true),
    finding('5', 'code.missing'),
  ];

  it('are those of the same kind that wait and offer the same choice', () => {
    expect(alikeTo(one, 'as-printed', all).map(({ id }) => id)).toEqual(['2']);
  });

  it('are none for a choice that asks for a text, or before one is chosen', () => {
    expect(alikeTo(one, 'other', all)).toEqual([]);
    expect(alikeTo(one, null, all)).toEqual([]);
  });
});
