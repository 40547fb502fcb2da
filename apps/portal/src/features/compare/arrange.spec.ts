/** @jest-environment node */
import type { ComparedItem, ReleaseComparison } from '@attest/api-client';
import { arrange, countOf } from './arrange';

const side = (id: string, parentId: string | null = null) => ({
  ...{ id, parentId, code: id, text: id, unitCode: null, elementCode: null },
});
const item = (
  kind: ComparedItem['kind'],
  change: ComparedItem['change'],
  before: ReturnType<typeof side> | null,
  after: ReturnType<typeof side> | null,
): ComparedItem => ({ kind, change, before, after, similarity: 1, runs: [] });

const edition = {
  id: 'r',
  code: 'r',
  version: 'v1',
  name: 'r',
  state: 'published',
  publishedAt: '2026-01-05T00:00:00.000Z',
} as const;
const comparison: ReleaseComparison = {
  before: edition,
  after: edition,
  counts: { unchanged: 5, recoded: 0, moved: 1, reworded: 0, moved_reworded: 1, added: 1, removed: 1 },
  items: [
    item('unit', 'unchanged', side('T1'), side('t1')),
    item('unit', 'unchanged', side('T2'), side('t2')),
    item('element', 'unchanged', side('T1.1', 'T1'), side('t1.1', 't1')),
    item('element', 'unchanged', side('T1.2', 'T1'), side('t1.2', 't1')),
    item('indicator', 'moved', side('P1', 'T1.1'), side('p1', 't1.2')),
    item('indicator', 'removed', side('P2', 'T1.1'), null),
    item('indicator', 'unchanged', side('P3', 'T1.2'), side('p3', 't1.2')),
    item('indicator', 'moved_reworded', side('P4', 'T1.1'), side('p4', 't1.2')),
    item('attitude', 'added', null, side('a1')),
  ],
};

const shape = (show: Parameters<typeof arrange>[1]) =>
  arrange(comparison, show).map(({ key, groups }) => [
    key,
    groups.map(({ key: group, rows }) => [group, rows.map(({ before, after }) => after?.id ?? before?.id)]),
  ]);

describe('a comparison by unit and element', () => {
  it('stands where the newer release has it, and what is gone where it stood; empty places are left out', () => {
    expect(shape('all')).toEqual([
      [
        't1',
        [
          ['t1.1', ['P2']],
          ['t1.2', ['p1', 'p4']],
        ],
      ],
      ['attitude', [['attitude', ['a1']]]],
    ]);
  });

  it('shows one way of changing alone; what was moved and reworded under both', () => {
    expect(shape('reworded')).toEqual([['t1', [['t1.2', ['p4']]]]]);
    expect(shape('removed')).toEqual([['t1', [['t1.1', ['P2']]]]]);
    expect(countOf('moved', comparison.counts)).toBe(2);
    expect(countOf('reworded', comparison.counts)).toBe(1);
    expect(countOf('all', comparison.counts)).toBe(4);
  });
});
