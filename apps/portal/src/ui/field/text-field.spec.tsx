import { screen } from '@testing-library/react';
import { renderInPortal } from '../../testing/render';
import { TextArea, TextField } from './text-field';

const ignore = () => undefined;

it.each([
  ['a field', TextField],
  ['an area', TextArea],
])('%s counts characters, and loses none that were pasted beyond its limit', async (_, Control) => {
  const show = async (value: string) => {
    const view = await renderInPortal(<Control label="姓名" maxLength={5} value={value} onChange={ignore} />);
    const { maxLength } = screen.getByLabelText<HTMLInputElement>('姓名');
    const problem = screen.queryByRole('alert')?.textContent ?? null;
    view.unmount();
    return { room: maxLength === -1 || maxLength > value.length, problem };
  };
  expect(await show('𠮷'.repeat(4))).toEqual({ room: true, problem: null });
  expect(await show('𠮷'.repeat(5))).toEqual({ room: false, problem: null });
  expect(await show('王小明王小')).toEqual({ room: false, problem: null });
  expect(await show('𠮷'.repeat(7))).toEqual({ room: false, problem: '最多 5 個字，多了 2 個' });
});
