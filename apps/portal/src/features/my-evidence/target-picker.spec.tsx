import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { buildWholeEnrolment } from '../../testing/build-enrolment';
import { renderInPortal } from '../../testing/render';
import { type PartsShown, TargetPicker } from './target-picker';

let chosen: readonly string[] = [];
let shown: PartsShown = {};

function Picker({ method }: { method: 'document_review' | 'prior_learning' }) {
  const [targets, setTargets] = useState<readonly string[]>([]);
  const [parts, setParts] = useState<PartsShown>({});
  [chosen, shown] = [targets, parts];
  return (
    <TargetPicker
      enrolment={buildWholeEnrolment()}
      method={method}
      chosen={targets}
      onChange={setTargets}
      parts={parts}
      onParts={setParts}
      error={undefined}
    />
  );
}

const codes = () => screen.getAllByText(/./, { selector: 'b' }).map(({ textContent }) => textContent);

describe('what a candidate says their files prove', () => {
  it('is an output first where documents and products are handed in', async () => {
    await renderInPortal(<Picker method="document_review" />, { words: ['my-evidence', 'methods', 'terms'] });
    expect(await screen.findByRole('region', { name: '產出' })).toBeInTheDocument();
    expect(codes()).toEqual(['O1.1', '1.1', '1.2', '關鍵 1', 'K01', 'K02', 'S01', 'A01']);
  });

  it('is what stands in the order of the standard where qualifications are', async () => {
    await renderInPortal(<Picker method="prior_learning" />, { words: ['my-evidence', 'methods', 'terms'] });
    await screen.findByRole('region', { name: '產出' });
    expect(codes()).toEqual(['1.1', '1.2', '關鍵 1', 'O1.1', 'K01', 'K02', 'S01', 'A01']);
  });

  it('may be some of the parts that the standard lists under an item', async () => {
    await renderInPortal(<Picker method="document_review" />, { words: ['my-evidence', 'methods', 'terms'] });
    await userEvent.click(await screen.findByRole('checkbox', { name: /^K01/ }));
    expect([chosen, shown]).toEqual([['K01'], {}]);
    const knowledge = within(screen.getByRole('region', { name: '知識' }));
    await userEvent.click(knowledge.getByText(/K01/, { selector: 'summary' }));
    await userEvent.click(knowledge.getByRole('checkbox', { name: '合約管理' }));
    expect(shown).toEqual({ K01: [0] });
  });
});
