import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { SessionProvider } from '../shared/session/session-provider';
import { cssVariablesResolver, theme } from '../ui/theme/theme';
import { Toaster } from '../ui/toast/toaster';

const colorScheme = localStorageColorSchemeManager({ key: 'attest.theme' });

interface ProvidersProps {
  i18n: i18n;
  queries: QueryClient;
  children: ReactNode;
}

export function Providers({ i18n, queries, children }: ProvidersProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        colorSchemeManager={colorScheme}
        defaultColorScheme="auto"
      >
        <QueryClientProvider client={queries}>
          <SessionProvider>{children}</SessionProvider>
          <Toaster />
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  );
}
