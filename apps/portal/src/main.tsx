import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import './ui/theme/tokens.css';
import './ui/theme/base.css';
import './ui/theme/print.css';
import './ui/theme/waiting.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Providers } from './app/providers';
import { createRouter } from './app/router';
import { loadNamespace } from './app/translations';
import { UnsafeConnection } from './app/unsafe-connection';
import { createQueryClient } from './shared/queries/query-client';
import { createI18n } from './base/i18n/create-i18n';
import { initialLocale, storedLocale } from './base/i18n/locale';
import { askForSession } from './shared/session/ask-for-session';
import { followUpdates } from './base/update/newest';
import { guardComposition } from './base/keyboard/composition-guard';
import { followProblems } from './ui/field/show-first-problem';
import { loadFontsLater } from './ui/theme/fonts';

/**
 * On a slow network each of these takes a third of a second, and none needs another: who is signed in, the code of the
 * page, the words. Whoever needs one of them later waits for the one that is on its way.
 */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  // Before any listener of the page.
  guardComposition(window);
  followProblems(window);
  const mayBegin = window.isSecureContext;
  const router = mayBegin ? createRouter() : null;
  if (mayBegin) void askForSession();
  const i18n = await createI18n(loadNamespace, initialLocale(storedLocale(), navigator.languages));
  createRoot(root).render(
    <StrictMode>
      <Providers i18n={i18n} queries={createQueryClient()}>
        {router === null ? <UnsafeConnection /> : <RouterProvider router={router} />}
      </Providers>
    </StrictMode>,
  );
  loadFontsLater();
  if (import.meta.env.PROD) followUpdates();
}

// Not awaited by the module itself: parts that import from this one would wait for it, and it for them.
void start();
