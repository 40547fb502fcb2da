import { limits, type EvidenceDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormat } from '../../../base/format/use-format';
import { ReopensNote } from '../../../shared/enrolment/reopens-note';
import { api } from '../../../shared/http/api';
import { queryKeys } from '../../../shared/queries/query-keys';
import { useChange } from '../../../shared/http/use-change';
import { useRecordChanged } from '../../../shared/queries/use-record-changed';
import { loadDraft, saveDraft } from '../../../shared/outbox/device-db';
import { useSession } from '../../../shared/session/use-session';
import { usePersistedState } from '../../../shared/outbox/use-persisted-state';
import { Button } from '../../../ui/button/button';
import { ErrorState } from '../../../ui/error-state/error-state';
import { ChoicePills } from '../../../ui/field/choice';
import { TextArea } from '../../../ui/field/text-field';
import { PersonSelect } from '../../../ui/person-select/person-select';
import { Sheet } from '../../../ui/sheet/sheet';
import { useClock } from '../../../base/clock/use-clock';
import { toast } from '../../../ui/toast/toast-store';
import type { WorkspaceData } from '../workspace-data';
import { wordsFor } from './draft-from-record';
import styles from './withdraw-record.module.css';

interface WithdrawRecordProps {
  data: WorkspaceData;
  evidence: EvidenceDetail;
  onDone: () => void;
}

const why = ['wrong_person', 'other'] as const;
type Why = (typeof why)[number];

/** Taking back what one recorded oneself; where it was the wrong person, the words go on with the right one. */
export function WithdrawRecord({ data, evidence, onDone }: WithdrawRecordProps) {
  const { t } = useTranslation('workspace');
  const [opened, setOpened] = useState(false);
  if (!evidence.abilities.withdraw) return null;
  return (
    <div className={styles.foot}>
      <Button
        variant="quiet"
        icon="history"
        onClick={() => {
          setOpened(true);
        }}
      >
        {t('withdraw.open')}
      </Button>
      {opened && (
        <WithdrawSheet
          {...{ data, evidence, onDone }}
          onClose={() => {
            setOpened(false);
          }}
        />
      )}
    </div>
  );
}

function WithdrawSheet({ data, evidence, onDone, onClose }: WithdrawRecordProps & { onClose: () => void }) {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const navigate = useNavigate();
  const { member } = useSession();
  const changed = useRecordChanged();
  const [because, setBecause] = useState<Why | null>(null);
  const [reason, setReason, forget] = usePersistedState(`withdrawal of ${evidence.id}`, '');
  const clock = useClock();
  const [right, setRight] = useState<string | null>(null);
  const people = useQuery({
    queryKey: queryKeys.enrolments.toMoveRecordTo(member.id, data.enrolment.unit.id),
    queryFn: ({ signal }) =>
      api.get('/enrolments', {
        query: {
          ...{ assessorId: member.id, unitId: data.enrolment.unit.id, open: true },
          ...{ order: 'candidate', limit: 200 },
        },
        signal,
      }),
    enabled: because === 'wrong_person',
  });
  const others = (people.data?.items ?? []).filter(
    ({ id, abilities }) => id !== data.enrolment.id && abilities.observe,
  );
  const chosen = others.find(({ candidate }) => candidate.id === right);
  const words =
    because === 'wrong_person'
      ? [t('withdraw.wrongPerson'), reason.trim()].filter(Boolean).join('：')
      : reason;

  const withdraw = useChange({
    mutationFn: () =>
      api.post('/evidence/{id}/withdraw', { path: { id: evidence.id }, body: { reason: words } }),
    onSuccess: async () => {
      const enrolments = new Set(evidence.current.claims.map((claim) => claim.enrolmentId));
      await Promise.all([...enrolments].map((id) => changed(id)));
      forget();
      onClose();
      onDone();
      if (chosen === undefined) {
        toast.done(t('withdraw.done'));
        return;
      }
      const kept = wordsFor(evidence, member.id, chosen.id, clock.timeZone);
      // What was begun on the right person is not written over.
      if ((await loadDraft(kept.id)) === undefined) {
        await saveDraft({ id: kept.id, value: kept.value, savedAt: clock.now().toISOString() });
      }
      toast.done(t('withdraw.doneOnto', { name: chosen.candidate.displayName }));
      void navigate(kept.path);
    },
  });
  const covered = evidence.current.claims.filter(
    ({ enrolmentId, targetId, judgement }) =>
      enrolmentId === data.enrolment.id &&
      judgement?.verdict === 'satisfactory' &&
      data.states.get(targetId)?.status === 'covered',
  );
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('withdraw.title')}
      footer={
        <Button
          variant="primary"
          size="lg"
          wide
          disabled={because === null || words.trim() === ''}
          busy={withdraw.isPending}
          onClick={() => {
            withdraw.mutate();
          }}
        >
          {t(chosen === undefined ? 'withdraw.send' : 'withdraw.sendOnto', {
            name: chosen?.candidate.displayName,
          })}
        </Button>
      }
    >
      <div className={styles.form}>
        <p className={styles.explain}>
          {t('withdraw.explain', { title: evidence.current.title, name: evidence.candidate.displayName })}
        </p>
        {covered.length > 0 && (
          <p className={styles.explain}>
            {t('withdraw.covered', {
              codes: format.list(
                covered.map(({ targetId, code }) => data.states.get(targetId)?.code ?? code),
              ),
            })}
          </p>
        )}
        <ReopensNote enrolment={data.enrolment} what="withdraw" />
        <ChoicePills<Why>
          label={t('withdraw.because')}
          choices={[
            { value: 'wrong_person', label: t('withdraw.wrongPerson') },
            { value: 'other', label: t('withdraw.other') },
          ]}
          value={because}
          onChange={setBecause}
        />
        {because === 'wrong_person' && (
          <PersonSelect
            label={t('withdraw.right')}
            hint={t('withdraw.rightHint')}
            optional
            clearable
            people={others.map(({ candidate }) => candidate)}
            value={right}
            onChange={setRight}
          />
        )}
        <TextArea
          label={t('withdraw.reason')}
          optional={because === 'wrong_person'}
          rows={3}
          maxLength={limits.EvidenceWithdraw.reason.maxLength}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        {withdraw.error !== null && (
          <ErrorState title={t('withdraw.notDone')} message={withdraw.error.message} />
        )}
      </div>
    </Sheet>
  );
}
