import { useTranslation } from 'react-i18next';
import { NotFound } from '../ui/error-state/whole-page';
import { Page } from '../ui/page/page';

export function NotFoundPage() {
  const { t } = useTranslation('common');
  return (
    <Page title={t('error.notFoundTitle')}>
      <NotFound />
    </Page>
  );
}
