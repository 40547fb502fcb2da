import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { StandardText } from '../../ui/standard-text/standard-text';
import type { DraftLine } from './draft';
import type { Tie } from './targets';
import styles from './tools.module.css';

interface LineRowProps {
  line: DraftLine;
  number: number;
  ties: ReadonlyMap<string, Tie>;
  mayEdit: boolean;
  first: boolean;
  last: boolean;
  /** The address asks for lines on one target, and this is one. */
  sought: boolean;
  onOpen: () => void;
  onStep: (step: -1 | 1) => void;
  onDrag: () => void;
  onDrop: () => void;
}

/** One line as it will be used, with its ties and the ways to move it: buttons for hands and keys, dragging for mice. */
export function LineRow({
  line,
  number,
  ties,
  mayEdit,
  first,
  last,
  sought,
  onOpen,
  onStep,
  onDrag,
  onDrop,
}: LineRowProps) {
  const { t } = useTranslation('tools');
  return (
    <li
      className={styles.row}
      data-key={line.key}
      data-sought={sought || undefined}
      draggable={mayEdit}
      onDragStart={onDrag}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={onDrop}
    >
      <span className={styles.number}>{number}</span>
      <div className={styles.words}>
        <p className={styles.text} lang="zh-Hant">
          <StandardText text={line.text} />
        </p>
        {line.hint !== '' && (
          <p className={styles.hint} lang="zh-Hant">
            {line.hint}
          </p>
        )}
        {line.expected !== '' && (
          <p className={styles.expected}>
            <span>{t('field.expected')}</span>
            <span lang="zh-Hant">{line.expected}</span>
          </p>
        )}
        <Ties line={line} ties={ties} />
      </div>
      {mayEdit && (
        <span className={styles.moves}>
          <IconButton
            icon="up"
            size="sm"
            data-step="-1"
            label={t('moveUp', { number })}
            disabled={first}
            onClick={() => {
              onStep(-1);
            }}
          />
          <IconButton
            icon="down"
            size="sm"
            data-step="1"
            label={t('moveDown', { number })}
            disabled={last}
            onClick={() => {
              onStep(1);
            }}
          />
          <IconButton icon="edit" size="sm" label={t('edit', { number })} onClick={onOpen} />
        </span>
      )}
    </li>
  );
}

export function Ties({ line, ties }: { line: DraftLine; ties: ReadonlyMap<string, Tie> }) {
  const { t } = useTranslation('tools');
  if (line.targets.length === 0) {
    return (
      <p className={styles.ties}>
        <Chip tone="warn">{t('untied')}</Chip>
      </p>
    );
  }
  return (
    <ul className={styles.ties} aria-label={t('ties')}>
      {line.targets.map(({ id }) => {
        const tie = ties.get(id);
        return tie === undefined ? null : (
          <li key={id} title={tie.text}>
            <Chip tone={tie.kind === 'indicator' ? 'accent' : 'neutral'}>{tie.code}</Chip>
          </li>
        );
      })}
    </ul>
  );
}
