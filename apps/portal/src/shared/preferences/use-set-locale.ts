import { useQueryClient } from '@tanstack/react-query';
import { api } from '../http/api';
import type { Locale } from '../../base/i18n/locale';
import { useLocale } from '../../base/i18n/use-locale';
import { useSessionState } from '../session/use-session';

/** Changes the language at once, and tells the account, so that messages and other devices follow. */
export function useSetLocale(): (locale: Locale) => void {
  const { setLocale } = useLocale();
  const session = useSessionState();
  const queries = useQueryClient();
  return (locale) => {
    setLocale(locale);
    if (session.status !== 'signed-in') return;
    // The choice stands on this device even when the account cannot be told now.
    api.patch('/me', { body: { locale } }).catch(() => undefined);
    // Texts that the server translates are asked for again.
    void queries.invalidateQueries();
  };
}
