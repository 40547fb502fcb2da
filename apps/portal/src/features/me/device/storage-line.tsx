import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isPromised } from '../../../shared/outbox/storage-promise';
import { queryKeys } from '../../../shared/queries/query-keys';
import { Icon } from '../../../ui/icon/icon';
import styles from './device.module.css';

/** Whether the browser promised to keep it when it runs out of room. */
export function StorageLine() {
  const { t } = useTranslation('me');
  const { data: promised } = useQuery({
    queryKey: queryKeys.device.storage,
    queryFn: isPromised,
    networkMode: 'always',
    staleTime: 0,
  });
  if (promised === undefined) return null;
  return (
    <p className={styles.promise} data-promised={promised === true || undefined}>
      <Icon name={promised === true ? 'shield' : 'info'} size={14} />
      <span>{t(promised === true ? 'device.promised' : 'device.notPromised')}</span>
    </p>
  );
}
