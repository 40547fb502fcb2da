import { readableCode } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import type { FallBack } from './fall-back';

interface FallBackDialogProps {
  fallBack: FallBack;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Before a new version takes the place of one that was accepted: which indicators lose that by it. */
export function FallBackDialog({ fallBack, busy, onConfirm, onClose }: FallBackDialogProps) {
  const { t } = useTranslation(['my-evidence', 'common']);
  const format = useFormat();
  const { again, gone } = fallBack;
  const codes = (claims: FallBack['again']) =>
    format.list(
      claims.map(({ code: targetCode }) =>
        readableCode(targetCode, (code) => t('my-evidence:critical', { code })),
      ),
    );
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('my-evidence:fallBack.title', { count: again.length + gone.length })}
      actions={
        <>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button variant="primary" busy={busy} onClick={onConfirm}>
            {t('my-evidence:fallBack.confirm')}
          </Button>
        </>
      }
    >
      {again.length > 0 && <p>{t('my-evidence:fallBack.again', { codes: codes(again) })}</p>}
      {gone.length > 0 && <p>{t('my-evidence:fallBack.gone', { codes: codes(gone) })}</p>}
      <p>{t('my-evidence:fallBack.stays')}</p>
    </Dialog>
  );
}
