import { act, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { Redirect } from './redirect';

Object.assign(globalThis, {
  // The router makes one of every address it goes to, and jsdom has none.
  Request: class {
    readonly method = 'GET';
    readonly headers = new Map();
    readonly signal: AbortSignal;
    constructor(
      readonly url: string,
      { signal }: { signal: AbortSignal },
    ) {
      this.signal = signal;
    }
  },
});

describe('a page that leads on', () => {
  it('does so again when its own link is pressed before the way is done', async () => {
    const arrivals: (() => void)[] = [];
    const router = createMemoryRouter(
      [
        { path: '/queue', element: <Redirect to="/queue/first" /> },
        {
          path: '/queue/first',
          loader: () =>
            new Promise<null>((resolve) => {
              arrivals.push(() => {
                resolve(null);
              });
            }),
          element: <h1>first</h1>,
        },
      ],
      { initialEntries: ['/queue'] },
    );
    render(<RouterProvider router={router} />);
    expect(arrivals).toHaveLength(1);
    await act(() => router.navigate('/queue'));
    await act(async () => {
      for (const arrive of arrivals) arrive();
      await Promise.resolve();
    });
    await screen.findByRole('heading', { name: 'first' });
    expect(router.state.location.pathname).toBe('/queue/first');
  });
});
