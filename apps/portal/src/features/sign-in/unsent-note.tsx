import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import styles from './sign-in-page.module.css';
import { queryKeys } from '../../shared/queries/query-keys';

/** Records wait on this device for whoever wrote them to sign in again; of whom and what is theirs to see. */
export function UnsentNote() {
  const { t } = useTranslation('sign-in');
  const { data: count = 0 } = useQuery({
    queryKey: queryKeys.device.unsent,
    // The device is asked after the page stands: it needs nothing of the outbox before.
    queryFn: async () => (await import('../../shared/outbox/waiting-records')).countUnsent(),
    networkMode: 'always',
    staleTime: 0,
    retry: false,
  });
  return count === 0 ? null : (
    <p className={styles.lead} role="note">
      {t('unsent', { count })}
    </p>
  );
}
