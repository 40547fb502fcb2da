import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';

/** Nobody leaves a tool with changes that are not saved without being asked. */
export function UnsavedGuard({ when }: { when: boolean }) {
  const { t } = useTranslation('tools');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      when &&
      (currentLocation.pathname !== nextLocation.pathname || currentLocation.search !== nextLocation.search),
  );
  useEffect(() => {
    if (!when) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [when]);
  return (
    <Dialog
      opened={blocker.state === 'blocked'}
      onClose={() => {
        blocker.reset?.();
      }}
      title={t('leave.title')}
      actions={
        <>
          <Button
            onClick={() => {
              blocker.proceed?.();
            }}
          >
            {t('leave.go')}
          </Button>
          <Button
            variant="primary"
            onClick={() => {
              blocker.reset?.();
            }}
          >
            {t('leave.stay')}
          </Button>
        </>
      }
    >
      {t('leave.text')}
    </Dialog>
  );
}
