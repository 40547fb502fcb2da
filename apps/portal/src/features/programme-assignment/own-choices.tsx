import type { AssignedRequirement, AssignmentPerson } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../base/change/change';
import { Button } from '../../ui/button/button';
import { DateField } from '../../ui/date-field/date-field';
import styles from './assignment.module.css';
import { type PersonDraft, withEntry } from './draft';
import { EntryFields } from './entry-fields';

interface OwnChoicesProps {
  item: AssignmentPerson;
  requirements: readonly AssignedRequirement[];
  choice: PersonDraft;
  onChange: (candidateId: string, change: Change<PersonDraft>) => void;
}

interface OwnButtonProps {
  item: AssignmentPerson;
  choice: PersonDraft | undefined;
  opened: boolean;
  /** @param candidateId whose are open then */
  onOpened: (candidateId: string | null) => void;
}

/** Opens and closes what is set for one person; one is open at a time. */
export function OwnButton({ item, choice, opened, onOpened }: OwnButtonProps) {
  const { t } = useTranslation('programme-assignment');
  if (item.status !== 'new') return null;
  return (
    <Button
      size="sm"
      variant="quiet"
      aria-expanded={opened}
      aria-label={t('own.of', { name: item.candidate?.displayName ?? '' })}
      onClick={() => {
        onOpened(opened ? null : item.candidateId);
      }}
    >
      {t(choice?.dueOn === undefined && choice?.entry === undefined ? 'own.open' : 'own.change')}
    </Button>
  );
}

/** What holds for one person otherwise than for all: the day by which, and how entry requirements stand. */
export function OwnChoices({ item, requirements, choice, onChange }: OwnChoicesProps) {
  const { t } = useTranslation('programme-assignment');
  const { candidateId } = item;
  const name = item.candidate?.displayName ?? '';
  return (
    <div className={styles.own} role="group" aria-label={t('own.of', { name })}>
      <div className={styles.ownDue}>
        <DateField
          label={t('own.dueOn', { name })}
          value={item.dueOn}
          onChange={(dueOn) => {
            onChange(candidateId, (latest) => ({ ...latest, dueOn }));
          }}
        />
        {choice.dueOn !== undefined && (
          <Button
            variant="link"
            size="sm"
            onClick={() => {
              onChange(candidateId, ({ dueOn: _own, ...latest }) => latest);
            }}
          >
            {t('own.dueAsAll')}
          </Button>
        )}
      </div>
      {requirements.length > 0 && (
        <EntryFields
          requirements={requirements}
          entry={choice.entry ?? {}}
          name={name}
          onChange={(id, given) => {
            onChange(candidateId, (latest) => ({
              ...latest,
              entry: withEntry(latest.entry ?? {}, id, given),
            }));
          }}
        />
      )}
    </div>
  );
}
