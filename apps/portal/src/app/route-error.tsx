import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { isApiError } from '../shared/http/api-error';
import { Button } from '../ui/button/button';
import { Empty } from '../ui/empty/empty';
import { Forbidden, NotFound } from '../ui/error-state/whole-page';
import styles from './route-error.module.css';

/** A chunk that is no longer on the server: a new version was installed while this page was open. */
const isOutdated = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|module script failed/i.test(error.message);

/** Where a page broke: the frame stays, and it says what was kept. */
export function RouteError() {
  const { t } = useTranslation('common');
  const error = useRouteError();
  const status = isRouteErrorResponse(error) || isApiError(error) ? error.status : null;
  if (status === 404) return <NotFound />;
  if (status === 403) return <Forbidden />;
  const outdated = isOutdated(error);
  return (
    <div className={styles.place} role="alert">
      <Empty
        level={1}
        icon={outdated ? 'refresh' : 'alert'}
        title={t(outdated ? 'error.outdatedTitle' : 'error.crashTitle')}
        actions={
          <Button
            variant="primary"
            onClick={() => {
              window.location.reload();
            }}
          >
            {t('error.reload')}
          </Button>
        }
      >
        {t(outdated ? 'error.outdated' : 'error.crash')}
      </Empty>
    </div>
  );
}
