import type { ReleaseEdit } from '@attest/api-client';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StandardText } from '../../ui/standard-text/standard-text';
import styles from './published-wording.module.css';

const keyOf = ({ kind, code, text }: Pick<ReleaseEdit, 'kind' | 'code' | 'text'>) =>
  `${kind} ${code} ${text}`;

const Edits = createContext<ReadonlyMap<string, ReleaseEdit>>(new Map());

/** What a person edited before publishing, for every place that shows such an item. */
export function EditsProvider({ edits, children }: { edits: readonly ReleaseEdit[]; children: ReactNode }) {
  const byItem = useMemo(() => new Map(edits.map((edit) => [keyOf(edit), edit])), [edits]);
  return <Edits value={byItem}>{children}</Edits>;
}

/** Under an edited item: the wording as published, or where it stood; nothing under all the others. */
export function PublishedWording(item: Pick<ReleaseEdit, 'kind' | 'code' | 'text'>) {
  const { t } = useTranslation('standards');
  const edit = useContext(Edits).get(keyOf(item));
  if (edit === undefined) return null;
  return (
    <small className={styles.wording}>
      {edit.published !== null && (
        <span>
          <b>{t('edited.published')}</b> <StandardText text={edit.published} />
        </span>
      )}
      {edit.movedFrom !== null && <span>{t('edited.movedFrom', { code: edit.movedFrom })}</span>}
      {edit.reordered && <span>{t('edited.reordered')}</span>}
      {edit.reasons.map((reason, index) => (
        <q key={index}>{reason}</q>
      ))}
    </small>
  );
}
