import { useTranslation } from 'react-i18next';
import type { Target } from '../../../shared/enrolment/targets';
import { joinItems } from '../../../base/format/join-items';
import { useFormat } from '../../../base/format/use-format';
import { relatedNotes } from '../coverage/related-notes';
import type { WorkspaceData } from '../workspace-data';
import styles from './notes.module.css';

/** Range notes: those that the indicator or item cites, and those that spell out one of its words. */
export function Notes({ data, target }: { data: WorkspaceData; target: Target }) {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const { structure, attitudes, notes: printed } = data.enrolment;
  const element = structure.elements.find((other) =>
    other.indicators.some((indicator) => indicator.id === target.id),
  );
  const cites = [
    ...(element?.indicators ?? []),
    ...structure.knowledge,
    ...structure.skills,
    ...attitudes,
  ].find((other) => other.id === target.id);
  if (cites === undefined) return null;
  const notes = relatedNotes(cites, element, printed);
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      {notes.map(({ note, how }) => (
        <p key={note.id} className={styles.note}>
          {note.number !== null && <b>{t('note.mark', { number: note.number })}</b>}
          <span lang="zh-Hant">
            {note.text}
            {joinItems(note.items)}
          </span>
          {how === 'word' && note.citedBy.length > 0 && (
            <span className={styles.where}>
              {t('note.citedAt', { codes: format.list(note.citedBy.map((cite) => cite.code)) })}
            </span>
          )}
        </p>
      ))}
    </div>
  );
}
