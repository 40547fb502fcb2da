import { appointmentMethods, type AppointmentMethod, methods, mostAtAppointment } from '@attest/domain';
import type { EnrolmentDetail, EnrolmentSummary } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button, type ButtonProps } from '../../ui/button/button';
import { Checkbox, ChoicePills } from '../../ui/field/choice';
import { Sheet } from '../../ui/sheet/sheet';
import { api } from '../http/api';
import { useChange } from '../http/use-change';
import { toolInUseQuery } from '../methods/use-tool-in-use';
import { usePersistedState } from '../outbox/use-persisted-state';
import { useFormat } from '../../base/format/use-format';
import { useSession } from '../session/use-session';
import { companionsQuery, useAppointmentChanged } from './appointment-queries';
import { type ChosenTime, emptyTime, type TimeDraft, TimeForm } from './time-form';

interface ProposeProps {
  enrolment: Pick<EnrolmentDetail, 'id' | 'unit' | 'candidate' | 'assessor'>;
  /** Chosen where nothing else is. */
  method?: AppointmentMethod;
  targetIds?: readonly string[];
  toolVersionId?: string | null;
}

/** Opens a sheet in which a time is suggested to the other side. */
export function ProposeButton({
  size = 'md',
  variant = 'default',
  ...given
}: ProposeProps & Pick<ButtonProps, 'size' | 'variant'>) {
  const { t } = useTranslation('appointments');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        icon="calendar"
        {...{ size, variant }}
        aria-haspopup="dialog"
        onClick={() => {
          setOpened(true);
        }}
      >
        {t('propose.open')}
      </Button>
      <Sheet
        opened={opened}
        title={t('propose.open')}
        onClose={() => {
          setOpened(false);
        }}
      >
        <Propose {...given} />
      </Sheet>
    </>
  );
}

function Propose({ enrolment, method: start, targetIds = [], toolVersionId = null }: ProposeProps) {
  const { t } = useTranslation('appointments');
  const navigate = useNavigate();
  const format = useFormat();
  const changed = useAppointmentChanged();
  const own = useSession().member.id;
  const [others, setOthers] = useState<readonly Companion[]>([]);
  const enrolmentIds = [enrolment.id, ...others.map(({ id }) => id)];
  const asCandidate = enrolment.candidate.id === own;
  const names = asCandidate
    ? enrolment.assessor.displayName
    : format.list(
        [enrolment.candidate, ...others.map(({ candidate }) => candidate)].map(
          ({ displayName }) => displayName,
        ),
      );
  const [method, setMethod] = useState<AppointmentMethod>(start ?? 'direct_observation');
  const [draft, setDraft, forget] = usePersistedState<TimeDraft>(
    `appointment with ${enrolment.id}`,
    emptyTime,
  );
  // A candidate reads no tools; the assessor takes the one in use.
  const tool = useQuery({
    ...toolInUseQuery(enrolment.unit.id, methods[method].tool),
    enabled: !asCandidate,
  });
  const versionId = method === start && toolVersionId !== null ? toolVersionId : tool.data?.versionId;
  const send = useChange({
    mutationFn: (chosen: ChosenTime) =>
      api.post('/appointments', {
        body: {
          ...chosen,
          ...{ method, enrolmentIds: [...enrolmentIds] },
          ...(targetIds.length === 0 ? {} : { targetIds: [...targetIds] }),
          ...(versionId === undefined ? {} : { toolVersionId: versionId }),
        },
      }),
    onSuccess: async (made) => {
      forget();
      await changed(made);
      await navigate(`/appointments/${made.id}`);
    },
  });
  return (
    <>
      <ChoicePills<AppointmentMethod>
        label={t('propose.method')}
        value={method}
        choices={appointmentMethods.map((value) => ({ value, label: t(`methodName.${value}`) }))}
        onChange={setMethod}
      />
      {!asCandidate && <Companions enrolment={enrolment} chosen={others} onChange={setOthers} />}
      <TimeForm
        draft={draft}
        enrolmentIds={enrolmentIds}
        except={null}
        submit={(when) => t('form.submit', { when, names })}
        busy={send.isPending}
        error={send.error}
        onChange={(change) => {
          setDraft((latest) => ({ ...latest, ...change }));
        }}
        onSubmit={(chosen) => {
          send.mutate(chosen);
        }}
      />
    </>
  );
}

type Companion = Pick<EnrolmentSummary, 'id' | 'candidate'>;

interface CompanionsProps {
  enrolment: ProposeProps['enrolment'];
  chosen: readonly Companion[];
  onChange: (next: readonly Companion[]) => void;
}

/** Who else comes: people on the same unit whom the reader assesses. Nothing where there is nobody. */
function Companions({ enrolment, chosen, onChange }: CompanionsProps) {
  const { t } = useTranslation('appointments');
  const own = useSession().member.id;
  const read = useQuery(companionsQuery(enrolment.unit.id));
  const able = (read.data?.items ?? []).filter(
    ({ id, assessor, team }) =>
      id !== enrolment.id && (assessor.id === own || team.some(({ member }) => member.id === own)),
  );
  if (able.length === 0) return null;
  return (
    <details>
      <summary>{t('propose.others', { count: chosen.length })}</summary>
      {able.map((one) => (
        <Checkbox
          key={one.id}
          label={one.candidate.displayName}
          checked={chosen.some(({ id }) => id === one.id)}
          disabled={chosen.length >= mostAtAppointment - 1 && !chosen.some(({ id }) => id === one.id)}
          onChange={(event) => {
            const rest = chosen.filter(({ id }) => id !== one.id);
            onChange(event.currentTarget.checked ? [...rest, one] : rest);
          }}
        />
      ))}
    </details>
  );
}
