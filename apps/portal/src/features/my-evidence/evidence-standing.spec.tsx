import { screen } from '@testing-library/react';
import { renderInPortal } from '../../testing/render';
import { evidenceStanding } from './evidence-standing';
import { StandingChip } from './standing-chip';
import { claim, piece } from '../../testing/build-evidence';

const verdicts = (...given: readonly ('satisfactory' | 'not_yet' | 'not_seen' | null)[]) =>
  piece({ claims: given.map((verdict, index) => claim(`t${index}`, verdict)) });

describe('how a piece of evidence stands', () => {
  it('is one word where all of it was judged alike', () => {
    expect(evidenceStanding(verdicts('satisfactory', 'satisfactory'))).toEqual({
      kind: 'all',
      verdict: 'satisfactory',
    });
    expect(evidenceStanding(verdicts(null, null))).toEqual({ kind: 'all', verdict: 'to_judge' });
    expect(evidenceStanding(verdicts('not_yet'))).toEqual({ kind: 'all', verdict: 'not_yet' });
  });

  it('is counted where it was judged one way for some indicators and another way for others', async () => {
    const mixed = verdicts('satisfactory', 'satisfactory', 'satisfactory', 'not_yet');
    await renderInPortal(<StandingChip standing={evidenceStanding(mixed)} />, { words: ['my-evidence'] });
    expect(screen.getByText('3 項合格、1 項尚未合格')).toBeVisible();
    expect(screen.queryByText('尚未合格')).toBeNull();
  });

  it('is counted where some of it still waits', async () => {
    await renderInPortal(<StandingChip standing={evidenceStanding(verdicts('satisfactory', null))} />, {
      words: ['my-evidence'],
      locale: 'en',
    });
    expect(screen.getByText('1 satisfactory, 1 to judge')).toBeVisible();
  });
});
