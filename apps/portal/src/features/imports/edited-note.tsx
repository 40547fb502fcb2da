import type { EditedItem } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { StandardText } from '../../ui/standard-text/standard-text';
import styles from './edited-note.module.css';

/** Under an edited item: what was changed, by whom and why, and the wording as published. */
export function EditedNote({ item: { edits, published }, text }: { item: EditedItem; text: string }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  if (edits.length === 0) return null;
  return (
    <span className={styles.note}>
      {text !== published && (
        <span className={styles.published}>
          <span className={styles.label}>{t('edit.published')}</span>
          <StandardText text={published} />
        </span>
      )}
      {edits.map((edit) => (
        <span key={edit.id} className={styles.edit}>
          {t(`edit.done.${edit.op}`, {
            before: edit.before ?? '',
            after: edit.after ?? '',
            name: edit.by.displayName,
            date: format.dateTime(edit.at),
          })}
          {edit.reason !== '' && <q>{edit.reason}</q>}
          {edit.carriedOver && <span> {t('carriedOver')}</span>}
        </span>
      ))}
    </span>
  );
}
