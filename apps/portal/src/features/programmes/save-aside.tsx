import { programmeDifferences, unitsOf, unitsToReach } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../shared/http/api-error';
import { useErrorText } from '../../shared/http/use-error-text';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { Icon } from '../../ui/icon/icon';
import { Changes } from './changes';
import { contentOfDraft, type Draft, type NamedContent, problemOf } from './draft';
import styles from './form.module.css';

/** The version in use, or the newest where none has been used. */
export interface ComparedWith {
  readonly number: number;
  readonly content: NamedContent;
  readonly isUsed: boolean;
}

interface SaveAsideProps {
  draft: Draft;
  /** Null: a new programme. */
  compared: ComparedWith | null;
  /** Of the version that it becomes. */
  number: number;
  isUntouched: boolean;
  busy: boolean;
  error: unknown;
}

/** What the next version says otherwise, what keeps it from being saved, and the button that saves it. */
export function SaveAside({ draft, compared, number, isUntouched, busy, error }: SaveAsideProps) {
  const { t } = useTranslation('programmes');
  const errorText = useErrorText();
  const problem = problemOf(draft);
  const content = contentOfDraft(draft);
  return (
    <aside className={styles.aside} aria-label={t('edit.summary')}>
      <h2 className={styles.title}>
        {compared === null
          ? t('edit.summary')
          : t(compared.isUsed ? 'draft.comparedWith' : 'version.compare', { number: compared.number })}
      </h2>
      {compared === null ? (
        <p className={styles.note}>
          {t('toReach', { count: unitsOf(content).length, reach: unitsToReach(content) })}
        </p>
      ) : (
        <Changes changes={programmeDifferences(compared.content, content)} />
      )}
      {problem !== null && !(compared === null && isUntouched) && (
        <p role="status" className={styles.problem}>
          <Icon name="alert" />
          {t(`problem.${problem}`)}
        </p>
      )}
      {error !== null && (
        <ErrorState
          title={t('notSaved')}
          message={isApiError(error, 'stale') ? t('edit.stale') : errorText(error)}
        />
      )}
      <Button type="submit" variant="primary" wide busy={busy} disabled={isUntouched || problem !== null}>
        {t('edit.save', { number })}
      </Button>
      <p className={styles.note}>{t('edit.saveNote')}</p>
    </aside>
  );
}
