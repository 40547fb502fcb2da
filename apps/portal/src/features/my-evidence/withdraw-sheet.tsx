import type { EvidenceDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { enrolmentQuery } from '../../shared/enrolment/enrolment-queries';
import { ReopensNote } from '../../shared/enrolment/reopens-note';
import { api } from '../../shared/http/api';
import { useChange } from '../../shared/http/use-change';
import { useRecordChanged } from '../../shared/queries/use-record-changed';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { TextArea } from '../../ui/field/text-field';
import { Sheet } from '../../ui/sheet/sheet';
import { toast } from '../../ui/toast/toast-store';
import styles from './my-evidence.module.css';

interface WithdrawSheetProps {
  evidence: EvidenceDetail;
  opened: boolean;
  onClose: () => void;
}

/** Withdrawing keeps the evidence on record and takes it out of the count. */
export function WithdrawSheet({ evidence, opened, onClose }: WithdrawSheetProps) {
  const { t } = useTranslation('my-evidence');
  const [reason, setReason, forget] = usePersistedState(`withdrawal of ${evidence.id}`, '');
  const changed = useRecordChanged();
  const [claim] = evidence.current.claims;
  const enrolment = useQuery({
    ...enrolmentQuery(claim?.enrolmentId ?? ''),
    enabled: opened && claim !== undefined,
  }).data?.enrolment;
  const withdraw = useChange({
    mutationFn: () => api.post('/evidence/{id}/withdraw', { path: { id: evidence.id }, body: { reason } }),
    onSuccess: async () => {
      forget();
      const enrolments = [...new Set(evidence.current.claims.map((claim) => claim.enrolmentId))];
      await Promise.all(enrolments.map((id) => changed(id)));
      toast.done(t('withdraw.done'));
      onClose();
    },
  });
  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title={t('withdraw.title')}
      footer={
        <Button
          variant="primary"
          size="lg"
          wide
          disabled={reason.trim() === ''}
          busy={withdraw.isPending}
          onClick={() => {
            withdraw.mutate();
          }}
        >
          {t('action.withdraw')}
        </Button>
      }
    >
      <p className={styles.explain}>{t('withdraw.explain')}</p>
      {enrolment !== undefined && <ReopensNote enrolment={enrolment} what="withdraw" />}
      <TextArea
        label={t('withdraw.reason')}
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      {withdraw.error !== null && <ErrorState title={t('error.notSaved')} message={withdraw.error.message} />}
    </Sheet>
  );
}
