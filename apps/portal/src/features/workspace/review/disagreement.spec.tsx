import { screen } from '@testing-library/react';
import { renderInPortal } from '../../../testing/render';
import { buildEvidence, buildJudgement } from '../testing/builders';
import { Disagreement } from './disagreement';

const person = (id: string, displayName: string) => ({ id, displayName, department: null });

const claim = () => {
  const [found] = buildEvidence({
    id: 'piece',
    claims: {
      '3.1': buildJudgement({ verdict: 'not_yet', disagrees: true, judgedBy: person('second', '周文傑') }),
    },
  }).current.claims;
  if (found === undefined) throw new Error('There is no claim.');
  const first = buildJudgement({ id: 'first', judgedBy: person('first', '陳冠宇'), remark: '三次都做到。' });
  return { ...found, history: [first] };
};

it('says who judged what, and that it waits for the lead', async () => {
  await renderInPortal(<Disagreement claim={claim()} settles={false} />, { words: ['workspace'] });
  expect(await screen.findByText(/等主評量人員裁定/)).toBeInTheDocument();
  expect(screen.getByText(/陳冠宇判為合格/)).toHaveTextContent('三次都做到。');
  expect(screen.getByText(/周文傑判為尚未合格/)).toBeInTheDocument();
});

it('tells the lead that it is theirs to settle', async () => {
  await renderInPortal(<Disagreement claim={claim()} settles />, { words: ['workspace'] });
  expect(await screen.findByText(/等你裁定/)).toBeInTheDocument();
});
