import type { EnrolmentCreate, UnitSummary } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { Button } from '../../ui/button/button';
import { DateField } from '../../ui/date-field/date-field';
import { ErrorState } from '../../ui/error-state/error-state';
import { PersonSelect, type SelectablePerson } from '../../ui/person-select/person-select';
import { Sheet, SheetSubmit } from '../../ui/sheet/sheet';
import { toast } from '../../ui/toast/toast-store';
import { CandidatesField } from './candidates-field';
import styles from './enrolments.module.css';
import { RefusedCandidates, refusedIn } from './refused-candidates';
import { UnitField } from './unit-field';
import { usePeople } from '../../shared/people/use-people';

interface EnrolSheetProps {
  opened: boolean;
  onClose: () => void;
}

export function EnrolSheet({ opened, onClose }: EnrolSheetProps) {
  const { t } = useTranslation('enrolments');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('enrol.title')} width={520}>
      <EnrolForm onDone={onClose} />
    </Sheet>
  );
}

/** Enrols up to fifty candidates on one unit at once. Those who cannot be are named, and left out on confirmation. */
function EnrolForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('enrolments');
  const client = useQueryClient();
  const errorText = useErrorText();
  const assessors = usePeople('assessor');
  const supervisors = usePeople('supervisor');
  const [unit, setUnit] = useState<UnitSummary | null>(null);
  const [candidates, setCandidates] = useState<readonly SelectablePerson[]>([]);
  const [assessorId, setAssessorId] = useState<string | null>(null);
  const [supervisorId, setSupervisorId] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [tried, setTried] = useState(false);

  const candidateIds = candidates.map(({ id }) => id);
  const samePerson =
    (assessorId !== null && (assessorId === supervisorId || candidateIds.includes(assessorId))) ||
    (supervisorId !== null && candidateIds.includes(supervisorId));
  const incomplete =
    unit === null || candidateIds.length === 0 || assessorId === null || supervisorId === null || samePerson;
  const body: EnrolmentCreate | null = incomplete
    ? null
    : {
        ...{ unitId: unit.id, candidateIds, assessorId, supervisorId },
        ...(dueOn === null ? {} : { dueOn }),
      };
  const missing = (value: unknown, message: string) => (tried && value === null ? message : undefined);

  const enrol = useChange({
    mutationFn: (body: EnrolmentCreate) => api.post('/enrolments', { body }),
    onSuccess: async ({ items }) => {
      toast.done(t('enrol.done', { number: items.length }));
      await Promise.all(
        [queryKeys.enrolments.all, queryKeys.overview.all].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
      onDone();
    },
  });

  const refused = refusedIn(enrol.error, candidates);

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (body !== null) enrol.mutate(body);
      }}
    >
      <UnitField value={unit} onChange={setUnit} error={missing(unit, t('error.unit'))} />
      <CandidatesField
        chosen={candidates}
        onChange={setCandidates}
        error={tried && candidateIds.length === 0 ? t('error.candidates') : undefined}
      />
      <PersonSelect
        label={t('field.assessor')}
        people={assessors.people}
        onSearch={assessors.search}
        more={assessors.more}
        value={assessorId}
        onChange={setAssessorId}
        error={missing(assessorId, t('error.assessor'))}
      />
      <PersonSelect
        label={t('field.supervisor')}
        people={supervisors.people}
        onSearch={supervisors.search}
        more={supervisors.more}
        value={supervisorId}
        onChange={setSupervisorId}
        error={samePerson ? t('error.samePerson') : missing(supervisorId, t('error.supervisor'))}
      />
      <DateField label={t('field.due')} optional value={dueOn} onChange={setDueOn} />
      {refused !== null && (
        <RefusedCandidates
          refused={refused}
          others={candidates.length - refused.length}
          busy={enrol.isPending}
          onSkip={() => {
            if (body !== null) enrol.mutate({ ...body, skipRefused: true });
          }}
        />
      )}
      {enrol.error !== null && refused === null && (
        <ErrorState title={t('error.notSaved')} message={errorText(enrol.error)} />
      )}
      <SheetSubmit>
        <Button type="submit" variant="primary" size="lg" wide busy={enrol.isPending}>
          {candidateIds.length > 1
            ? t('enrol.saveSeveral', { number: candidateIds.length })
            : t('enrol.save')}
        </Button>
      </SheetSubmit>
    </form>
  );
}
