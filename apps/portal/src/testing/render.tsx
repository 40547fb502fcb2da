import '@testing-library/jest-dom';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { namespaces, wordsOf } from '../../test/words.mjs';
import { createI18n } from '../shared/i18n/create-i18n';
import type { Locale } from '../shared/i18n/locale';

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
  const folders = namespaces();
  const i18n = await createI18n((language, namespace) => {
    const folder = folders.get(namespace);
    if (folder === undefined) return Promise.reject(new Error(`No words for ${namespace}`));
    return Promise.resolve(wordsOf(folder, language));
  }, locale);
  await i18n.loadNamespaces([...words]);
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
