import '@testing-library/jest-dom';
import { jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter, Outlet, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { wordsFor } from '../../testing/words';

let theirs: string | null = '/assets/index-ours.js';
jest.unstable_mockModule('../../base/chunks/build', () => ({
  ownBuild: () => '/assets/index-ours.js',
  serverBuild: () => Promise.resolve(theirs),
}));
const { retryingRoutes } = await import('./retrying-page');

/** What Chromium, Safari and Vite say of a part, its words or its styles that did not come. */
const failures = [
  new TypeError('Failed to fetch dynamically imported module: http://a/assets/x.js'),
  new TypeError('Importing a module script failed.'),
  new Error('Unable to preload CSS for /assets/x.css'),
];

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 10)));

/** A page whose part fails as often as told, under a frame that stands. */
async function open(failure: Error, times: number) {
  let left = times;
  const load = jest.fn(() => {
    left -= 1;
    return left >= 0 ? Promise.reject(failure) : Promise.resolve({ Component: () => <h1>到了</h1> });
  });
  Object.assign(globalThis, {
    // The router makes one of every address it goes to, and jsdom has none.
    Request: class {
      readonly method = 'GET';
      readonly headers = new Map();
      readonly signal = new AbortController().signal;
      constructor(readonly url: string) {}
    },
  });
  const routes: RouteObject[] = [
    {
      path: '/',
      element: (
        <>
          <nav>框</nav>
          <Outlet />
        </>
      ),
      errorElement: <p>框也沒了</p>,
      children: retryingRoutes([{ index: true, lazy: load, errorElement: <p>壞了</p> }]),
    },
  ];
  render(
    <I18nextProvider i18n={await wordsFor('zh-TW', [])}>
      <RouterProvider router={createMemoryRouter(routes)} />
    </I18nextProvider>,
  );
  await settle();
  return load;
}

describe('a page whose part does not come', () => {
  it.each(failures)(
    'keeps the frame, says that it is offline, and loads when the network is back: %s',
    async (failure) => {
      theirs = null;
      await open(failure, 2);
      expect(screen.getByText('框')).toBeInTheDocument();
      expect(screen.getByRole('heading', { name: '目前離線' })).toBeInTheDocument();
      expect(screen.queryByText('系統更新了')).not.toBeInTheDocument();
      theirs = '/assets/index-ours.js';
      act(() => {
        window.dispatchEvent(new Event('online'));
      });
      await settle();
      expect(screen.getByRole('heading', { name: '到了' })).toBeInTheDocument();
    },
  );

  it('speaks of an update only when the server has another build, and asks no more', async () => {
    theirs = '/assets/index-newer.js';
    const load = await open(failures[0]!, 99);
    expect(screen.getByRole('heading', { name: '系統更新了' })).toBeInTheDocument();
    const asked = load.mock.calls.length;
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    await settle();
    expect(load).toHaveBeenCalledTimes(asked);
  });

  it('says that it did not come when the server has the same build', async () => {
    theirs = '/assets/index-ours.js';
    await open(failures[0]!, 99);
    expect(screen.getByRole('heading', { name: '這一頁沒有載入完' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '再試一次' })).toBeInTheDocument();
  });

  it('leaves what breaks for another reason to the router', async () => {
    const broken = new Error('x is not a function');
    const [route] = retryingRoutes([{ index: true, lazy: () => Promise.reject(broken) }]);
    const lazy = route?.lazy;
    if (typeof lazy !== 'function') throw new Error('The route is not lazy any more.');
    await expect(lazy()).rejects.toBe(broken);
  });
});
