import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router';
import { flag, oneOf, optional, text, useSearchState, wholeNumber } from './use-search-state';

const schema = {
  q: text,
  state: oneOf(['open', 'signed'], 'open'),
  kind: oneOf(['unit', 'element'], null),
  edit: optional,
  add: flag,
  level: wholeNumber(1, 6),
};

function opened(address: string) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter initialEntries={['/before', address]} initialIndex={1}>
      {children}
    </MemoryRouter>
  );
  const { result } = renderHook(
    () => ({
      state: useSearchState(schema)[0],
      change: useSearchState(schema)[1],
      location: useLocation(),
      navigate: useNavigate(),
    }),
    { wrapper },
  );
  return {
    state: () => result.current.state,
    address: () => result.current.location.pathname + result.current.location.search,
    change: (...given: Parameters<typeof result.current.change>) => {
      act(() => {
        result.current.change(...given);
      });
    },
    /** All of them before anything is drawn. */
    changes: (...all: Parameters<typeof result.current.change>[0][]) => {
      act(() => {
        for (const one of all) result.current.change(one);
      });
    },
    open: async (to: string) => {
      await act(async () => {
        await result.current.navigate(to);
      });
    },
    back: async () => {
      await act(async () => {
        await result.current.navigate(-1);
      });
    },
  };
}

describe('the state of a view in its address', () => {
  it('reads each value, and what is not known as its fallback', () => {
    expect(opened('/list?q=王&state=signed&kind=unit&edit=7&add=1&level=3').state()).toEqual({
      ...{ q: '王', state: 'signed', kind: 'unit', edit: '7', add: true, level: 3 },
    });
    expect(opened('/list?state=none&kind=none&level=9').state()).toEqual({
      ...{ q: '', state: 'open', kind: null, edit: null, add: false, level: null },
    });
  });

  it('leaves out of the address what is as it is without it', () => {
    const page = opened('/list?q=a&state=signed&edit=7&add=1&level=3');
    page.change({ q: '', state: 'open', edit: null, add: false, level: null });
    expect(page.address()).toBe('/list');
  });

  it('keeps what another part of the page has put there, unless all else is dropped', () => {
    const page = opened('/list?thread=1');
    page.change({ q: 'a' });
    expect(page.address()).toBe('/list?thread=1&q=a');
    page.change({ kind: 'element' }, { clear: true });
    expect(page.address()).toBe('/list?kind=element');
  });

  it('builds on a change that is not drawn yet', () => {
    const page = opened('/list?thread=1');
    page.changes({ q: 'a' }, { kind: 'unit' });
    expect(page.address()).toBe('/list?thread=1&q=a&kind=unit');
    page.changes({ q: '' }, { level: 2 });
    expect(page.address()).toBe('/list?thread=1&kind=unit&level=2');
  });

  it('begins with what is drawn once another page was opened', async () => {
    const page = opened('/list?thread=1');
    page.change({ q: 'a' });
    await page.open('/other?level=4');
    page.change({ kind: 'unit' });
    expect(page.address()).toBe('/other?level=4&kind=unit');
  });

  it('goes back past changes of the view, and one step where a change was a step', async () => {
    const page = opened('/list');
    page.change({ q: 'a' });
    page.change({ q: 'ab' });
    page.change({ kind: 'unit' }, { push: true });
    await page.back();
    expect(page.address()).toBe('/list?q=ab');
    await page.back();
    expect(page.address()).toBe('/before');
  });
});
