import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { cx } from '../../ui/cx';
import { useFormat } from '../../base/format/use-format';
import styles from './marks.module.css';
import { useMarkWords } from './use-mark-words';
import type { Marking } from './use-marking';

interface MarkListProps {
  marking: Marking;
  /** Whose places these are, and its code for who hears the buttons. */
  target: { readonly id: string; readonly code: string };
  onPoint: (targetId: string) => void;
}

/** Where in the files one indicator is shown: each opens there; more can be pointed out. */
export function MarkList(props: MarkListProps) {
  return (
    <Suspense fallback={null}>
      <Listed {...props} />
    </Suspense>
  );
}

function Listed({ marking, target, onPoint }: MarkListProps) {
  const { t } = useTranslation('marks');
  const format = useFormat();
  const words = useMarkWords();
  const mine = marking.marks.filter((mark) => mark.targets.some(({ targetId }) => targetId === target.id));
  const pointed = marking.pointing.includes(target.id);
  if (mine.length === 0 && !marking.mayMark) return null;
  return (
    <div className={styles.list}>
      {mine.length > 0 && (
        <ul aria-label={t('listOf', { code: target.code })}>
          {mine.map((mark) => (
            <li
              key={mark.id}
              className={cx(styles.line, marking.chosen?.id === mark.id && styles.chosen)}
              aria-current={marking.chosen?.id === mark.id || undefined}
            >
              <b className={styles.number}>{mark.number}</b>
              <span className={styles.lineWords}>
                <button
                  type="button"
                  className={styles.go}
                  onClick={() => {
                    marking.choose(mark.id);
                  }}
                >
                  {words(mark.locator, 24)}
                </button>
                {mark.note !== null && <em className={styles.note}>{mark.note}</em>}
                <small>
                  {t('by', { name: mark.madeBy.displayName, date: format.shortDate(mark.madeAt) })}
                </small>
              </span>
              {mark.abilities.remove && (
                <Button
                  variant="link"
                  size="sm"
                  aria-label={t('removeOf', { number: mark.number, place: words(mark.locator) })}
                  busy={marking.remove.isPending && marking.remove.variables === mark.id}
                  onClick={() => {
                    marking.remove.mutate(mark.id);
                  }}
                >
                  {t('remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {marking.mayMark && (
        <Button
          size="sm"
          variant="link"
          icon="crop"
          aria-pressed={pointed}
          aria-label={t('pointOf', { action: t(pointed ? 'pointed' : 'point'), code: target.code })}
          onClick={() => {
            onPoint(target.id);
          }}
        >
          {pointed ? t('pointed') : t('point')}
        </Button>
      )}
    </div>
  );
}
