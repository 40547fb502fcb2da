import { jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { renderInPortal } from '../../testing/render';
import { useChange } from './use-change';

function Buttons({ run, done }: { run: (row: string) => Promise<string>; done: (answer: string) => void }) {
  const change = useChange({ mutationFn: run, onSuccess: done });
  return ['甲', '乙'].map((row) => (
    <button
      key={row}
      type="button"
      onClick={() => {
        change.mutate(row);
      }}
    >
      {row}
    </button>
  ));
}

it('a button pressed twice before it is drawn as busy changes once, and another one by itself', async () => {
  const answers: ((text: string) => void)[] = [];
  const run = jest.fn(
    (_: string) =>
      new Promise<string>((answer) => {
        answers.push(answer);
      }),
  );
  const done = jest.fn();
  await renderInPortal(<Buttons run={run} done={done} />);
  const [first, second] = [screen.getByText('甲'), screen.getByText('乙')];
  await act(async () => {
    fireEvent.click(first);
    fireEvent.click(first);
    fireEvent.click(second);
    await Promise.resolve();
  });
  expect(run.mock.calls.map(([row]) => row)).toEqual(['甲', '乙']);
  await act(async () => {
    for (const answer of answers) answer('好');
    await Promise.resolve();
  });
  expect(done).toHaveBeenCalledTimes(2);
  await act(async () => {
    fireEvent.click(first);
    await Promise.resolve();
  });
  expect(run).toHaveBeenCalledTimes(3);
});
