import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { renderInPortal } from '../../testing/render';
import { SearchField } from './search-field';

const asked: string[] = [];
let come: ((words: string) => void) | null = null;

/** What was looked for comes back when the test says so, as the address does after the key. */
function Searched() {
  const [value, setValue] = useState('T1');
  come = setValue;
  return <SearchField label="搜尋" value={value} onSearch={(words) => asked.push(words)} />;
}

const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: '搜尋' });
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const comeBack = (words: string) => {
  act(() => come?.(words));
};

beforeEach(async () => {
  asked.length = 0;
  await renderInPortal(<Searched />);
});

it('keeps what is typed while the address is still behind', () => {
  type('aT1');
  expect(field().value).toBe('aT1');
  type('abT1');
  comeBack('aT1');
  expect(field().value).toBe('abT1');
  comeBack('abT1');
  expect(field().value).toBe('abT1');
  expect(asked).toEqual(['aT1', 'abT1']);
});

it('looks for nothing while Chinese is being composed', () => {
  fireEvent.compositionStart(field());
  type('ㄔT1');
  type('ㄔㄣˊT1');
  type('陳T1');
  expect(asked).toEqual([]);
  fireEvent.compositionEnd(field());
  expect(asked).toEqual(['陳T1']);
  expect(field().value).toBe('陳T1');
});

it('takes what the way back or a link has put into the address', () => {
  type('aT1');
  comeBack('aT1');
  comeBack('');
  expect(field().value).toBe('');
});
