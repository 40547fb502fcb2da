import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import './ui/theme/tokens.css';
import './ui/theme/base.css';
import './ui/theme/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Providers } from './app/providers';
import { createRouter } from './app/router';
import { loadNamespace } from './app/translations';
import { UnsafeConnection } from './app/unsafe-connection';
import { createQueryClient } from './shared/http/query-client';
import { createI18n } from './shared/i18n/create-i18n';
import { initialLocale, storedLocale } from './shared/i18n/locale';
import { guardComposition } from './shared/keyboard/composition-guard';
import { loadFonts } from './ui/theme/fonts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// Before any listener of the page.
guardComposition(window);

const i18n = await createI18n(loadNamespace, initialLocale(storedLocale(), navigator.languages));

createRoot(root).render(
  <StrictMode>
    <Providers i18n={i18n} queries={createQueryClient()}>
      {window.isSecureContext ? <RouterProvider router={createRouter()} /> : <UnsafeConnection />}
    </Providers>
  </StrictMode>,
);

void loadFonts();
