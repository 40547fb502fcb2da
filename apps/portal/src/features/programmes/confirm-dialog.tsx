import type { Programme } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorState } from '../../ui/error-state/error-state';
import { useProgrammeAct } from './use-programme-act';

interface ConfirmDialogProps {
  programme: Programme;
  what: 'put-in-use' | 'retire';
  onClose: () => void;
}

/** Says whom it concerns before a version is put in use or a programme retired. */
export function ConfirmDialog({ programme, what, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation('programmes');
  const { run, busy, problem } = useProgrammeAct(programme, onClose);
  const { latest, inUse, people } = programme;
  const text = what === 'retire' ? 'retire' : inUse === null ? 'use.first' : 'use.next';
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(`confirm.${what}.title`, { number: latest.number })}
      actions={
        <>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button
            variant="primary"
            busy={busy}
            onClick={() => {
              run(what);
            }}
          >
            {t(`confirm.${what}.go`)}
          </Button>
        </>
      }
    >
      <p>{t(`confirm.text.${text}`, { count: people.open, number: latest.number })}</p>
      {problem !== null && <ErrorState title={t('notSaved')} message={problem} />}
    </Dialog>
  );
}
