import '@testing-library/jest-dom';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { Locale } from '../base/i18n/locale';
import { wordsFor } from './words';

interface RenderOptions {
  locale?: Locale;
  /** Namespaces beside `common` and `terms`: those of the feature. */
  words?: readonly string[];
  /** Where the page is opened. */
  path?: string;
}

/** Renders as the portal does: its words in one language, its theme without transitions, a router, an empty cache. */
export async function renderInPortal(
  element: ReactNode,
  { locale = 'zh-TW', words = [], path = '/' }: RenderOptions = {},
): Promise<RenderResult> {
  const i18n = await wordsFor(locale, words);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter(
    [{ path: '*', element: <Suspense fallback={null}>{element}</Suspense> }],
    { initialEntries: [path] },
  );
  return render(
    <I18nextProvider i18n={i18n}>
      <MantineProvider env="test">
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>,
  );
}
