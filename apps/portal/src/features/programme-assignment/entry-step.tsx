import type { AssignedRequirement } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../base/change/change';
import styles from './assignment.module.css';
import { type AssignmentDraft, withEntry } from './draft';
import { EntryFields } from './entry-fields';

interface EntryStepProps {
  requirements: readonly AssignedRequirement[];
  draft: AssignmentDraft;
  onChange: (change: Change<AssignmentDraft>) => void;
}

/** How the entry requirements stand for all who are assigned now; one of them can have their own above. */
export function EntryStep({ requirements, draft, onChange }: EntryStepProps) {
  const { t } = useTranslation('programme-assignment');
  return (
    <section className={styles.step} aria-labelledby="assign-entry">
      <h2 id="assign-entry">{t('entry.title')}</h2>
      <p className={styles.quiet}>{t('entry.hint')}</p>
      <EntryFields
        requirements={requirements}
        entry={draft.entry}
        name={null}
        onChange={(id, given) => {
          onChange((latest) => ({ ...latest, entry: withEntry(latest.entry, id, given) }));
        }}
      />
    </section>
  );
}
