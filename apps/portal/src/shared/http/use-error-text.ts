import { useTranslation } from 'react-i18next';
import { isApiError } from './api-error';

/** What to tell a person about a failure: the server's own words where it had some. */
export function useErrorText(): (error: unknown) => string {
  const { t } = useTranslation('common');
  return (error) => {
    if (!isApiError(error)) return t('error.unknown');
    if (error.isNetwork) return t('error.network');
    if (error.detail !== '') return error.detail;
    if (error.title !== '') return error.title;
    return t(error.status >= 500 ? 'error.server' : 'error.unknown');
  };
}
