import { limits, type Programme } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Change } from '../../base/change/change';
import { api } from '../../shared/http/api';
import { etagOf } from '../../shared/http/etag-of';
import { useChange } from '../../shared/http/use-change';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { queryKeys } from '../../shared/queries/query-keys';
import { Button } from '../../ui/button/button';
import { toast } from '../../ui/toast/toast-store';
import { UnsavedGuard } from '../../ui/unsaved-guard/unsaved-guard';
import { bodyOf, type Draft, problemOf, withNewSection } from './draft';
import { FactsForm } from './facts-form';
import styles from './form.module.css';
import { RequirementsForm } from './requirements-form';
import { SaveAside, type ComparedWith } from './save-aside';
import { SectionForm } from './section-form';
import { UnitPicker } from './unit-picker';

interface ProgrammeFormProps {
  /** Null: a new programme. */
  standing: Programme | null;
  start: Draft;
  compared: ComparedWith | null;
}

/** One form for a whole version; what differs from the one in use stands beside it before it is saved. */
export function ProgrammeForm({ standing, start, compared }: ProgrammeFormProps) {
  const { t } = useTranslation('programmes');
  const client = useQueryClient();
  const navigate = useNavigate();
  const [draft, setDraft, forget] = usePersistedState<Draft>(
    standing === null ? 'new programme' : `programme ${standing.id}`,
    start,
    String(standing?.version ?? ''),
  );
  const save = useChange({
    mutationFn: () =>
      standing === null
        ? api.post('/programmes', { body: bodyOf(draft) })
        : api.post('/programmes/{id}/versions', {
            path: { id: standing.id },
            body: bodyOf(draft),
            ifMatch: etagOf(standing.version),
          }),
    onSuccess: async (programme) => {
      forget();
      toast.done(t('edit.saved', { number: programme.latest.number }));
      await client.invalidateQueries({ queryKey: queryKeys.programmes.all });
      await navigate(`/programmes/${programme.id}`);
    },
  });
  const change = (next: Change<Draft>) => {
    setDraft(next);
    save.reset();
  };
  const isUntouched = JSON.stringify(bodyOf(draft)) === JSON.stringify(bodyOf(start));
  return (
    <form
      className={styles.columns}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (problemOf(draft) === null && !isUntouched && !save.isPending) save.mutate();
      }}
    >
      <UnsavedGuard
        when={!isUntouched && !save.isPending && !save.isSuccess}
        onGo={forget}
        words={{
          ...{ title: t('leave.title'), text: t('leave.text') },
          ...{ go: t('leave.go'), stay: t('leave.stay') },
        }}
      />
      <div className={styles.main}>
        <FactsForm draft={draft} onChange={change} />
        <Sections draft={draft} onChange={change} />
        <RequirementsForm draft={draft} onChange={change} />
      </div>
      <SaveAside
        draft={draft}
        compared={compared}
        number={(standing?.latest.number ?? 0) + 1}
        isUntouched={isUntouched}
        busy={save.isPending}
        error={save.error}
      />
    </form>
  );
}

interface PartProps {
  draft: Draft;
  onChange: (change: Change<Draft>) => void;
}

function Sections({ draft, onChange }: PartProps) {
  const { t } = useTranslation('programmes');
  const [picking, setPicking] = useState<string | null>(null);
  return (
    <section className={styles.card} aria-labelledby="sections">
      <h2 id="sections" className={styles.title}>
        {t('unitsHeading')}
      </h2>
      <p className={styles.note}>{t('edit.sectionsNote')}</p>
      {draft.sections.map((section, index) => (
        <SectionForm
          key={section.key}
          draft={draft}
          section={section}
          index={index}
          onChange={onChange}
          onPick={() => {
            setPicking(section.key);
          }}
        />
      ))}
      {draft.sections.length < limits.ProgrammeDraft.sections.maxItems && (
        <Button
          icon="plus"
          onClick={() => {
            const key = crypto.randomUUID();
            onChange((latest) => withNewSection(latest, key));
          }}
        >
          {t('edit.addSection')}
        </Button>
      )}
      <UnitPicker
        section={picking}
        draft={draft}
        onChange={onChange}
        onClose={() => {
          setPicking(null);
        }}
      />
    </section>
  );
}
