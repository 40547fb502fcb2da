import { Fragment, useMemo } from 'react';
import { cx } from '../cx';
import { wordsOf } from './segments';
import styles from './standard-text.module.css';

interface StandardTextProps {
  text: string;
  className?: string | undefined;
}

/** The wording of a standard: in its own language on every screen, broken between words, never changed. */
export function StandardText({ text, className }: StandardTextProps) {
  const words = useMemo(() => wordsOf(text), [text]);
  return (
    <span lang="zh-Hant" className={cx(styles.text, className)}>
      {words.map((word, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {word}
        </Fragment>
      ))}
    </span>
  );
}
