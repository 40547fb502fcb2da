import type { Indicator } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button/button';
import { StandardText } from '../../ui/standard-text/standard-text';
import { Beside } from './translation-beside';
import { NoteMarks } from './note-marks';
import { PublishedWording } from './published-wording';
import styles from './indicator-row.module.css';

interface IndicatorRowProps {
  indicator: Indicator;
  chosen: boolean;
  /** Makes the address lead here, so that it can be handed on. */
  onChoose: () => void;
}

export function IndicatorRow({ indicator, chosen, onChoose }: IndicatorRowProps) {
  const { t } = useTranslation('standards');
  const { code, printedCode, text, noteRefs, id } = indicator;
  return (
    <li
      className={styles.row}
      data-place={id}
      data-chosen={chosen || undefined}
      aria-current={chosen || undefined}
    >
      <span className={styles.code}>{code}</span>
      <span className={styles.text}>
        <StandardText text={text} />
        <NoteMarks refs={noteRefs} />
        <PublishedWording kind="indicator" code={code} text={text} />
        {printedCode !== code && !code.endsWith(`.${printedCode}`) && (
          <small className={styles.printed}>{t('printedAs', { code: printedCode })}</small>
        )}
        <Beside id={id} />
      </span>
      <IconButton
        icon="link"
        size="sm"
        className={styles.link}
        label={t('linkTo', { code })}
        onClick={onChoose}
      />
    </li>
  );
}
