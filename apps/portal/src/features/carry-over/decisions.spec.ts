/** @jest-environment node */
import type { CarryOverTarget } from '@attest/api-client';
import { decisionsOf, type Draft, isSettled, sortTargets } from './decisions';

const target = (
  targetId: string,
  proposal: CarryOverTarget['proposal'],
  pieces: number,
): CarryOverTarget => ({
  targetId,
  proposal,
  pieces,
  judged: pieces,
  kind: 'indicator',
  change: proposal === 'carried' ? 'recoded' : proposal === 'gap' ? 'added' : 'reworded',
  before: null,
  after: { id: targetId, code: targetId, text: targetId, parentId: null, unitCode: null, elementCode: null },
  runs: [],
});
const same = target('same', 'carried', 2);
const reworded = target('reworded', 'to_confirm', 1);
const drafts = (entries: Record<string, Draft>) => new Map(Object.entries(entries));

describe('what a person decides about a carry-over', () => {
  it('is asked only about reworded targets that have evidence; without any there is nothing to decide', () => {
    const bare = target('bare', 'to_confirm', 0);
    const fresh = target('fresh', 'gap', 0);
    const unseen = target('unseen', 'carried', 0);
    expect(sortTargets([same, reworded, bare, fresh, unseen])).toEqual({
      toConfirm: [reworded],
      carried: [same],
      open: [bare, fresh, unseen],
    });
  });

  it('needs a reason where the wording changed or the proposal is refused', () => {
    const none = drafts({});
    expect([isSettled(same, none), isSettled(reworded, none)]).toEqual([true, false]);
    for (const equivalent of [true, false]) {
      expect(isSettled(reworded, drafts({ reworded: { equivalent, reason: ' ' } }))).toBe(false);
      expect(isSettled(reworded, drafts({ reworded: { equivalent, reason: '同義' } }))).toBe(true);
    }
    expect(isSettled(same, drafts({ same: { equivalent: false, reason: '' } }))).toBe(false);
  });

  it('sends what was said, and leaves the rest to the proposal', () => {
    const said = drafts({ reworded: { equivalent: true, reason: ' 同義 ' } });
    expect(decisionsOf([same, reworded], said)).toEqual([
      { targetId: 'reworded', equivalent: true, reason: '同義' },
    ]);
  });
});
