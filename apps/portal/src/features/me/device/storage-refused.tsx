import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../ui/error-state/error-state';

/** Private windows and strict settings keep nothing for a site. */
export function StorageRefused() {
  const { t } = useTranslation('me');
  return <ErrorState title={t('device.noStorageTitle')} message={t('device.noStorage')} />;
}
