import { scopesFor, type Role } from '@attest/domain';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** After the first page has come: it is not to wait for this. */
const later = 4000;

/**
 * Who records evidence may lose the network at any moment, and what they wrote is to be read all the same: the pages
 * that show it are fetched while there is a network to fetch them with.
 */
export function usePrefetchDevicePages(roles: readonly Role[]): void {
  const { i18n } = useTranslation();
  const records = scopesFor('evidence.record', roles).length > 0;
  useEffect(() => {
    if (!records) return;
    const fetchAll = async () => {
      await Promise.all([
        import('../features/me/device/device-page'),
        import('../features/me/device/kept-page'),
        i18n.loadNamespaces(['me', 'methods', 'outbox']),
      ]);
    };
    const timer = setTimeout(() => {
      // Without a network now, the page says so when it is opened.
      fetchAll().catch(() => undefined);
    }, later);
    return () => {
      clearTimeout(timer);
    };
  }, [i18n, records]);
}
