import type { TargetStatus } from '@attest/domain';
import type { ReactNode } from 'react';
import { cx } from '../cx';
import { StandardText } from '../standard-text/standard-text';
import { StateGlyph } from '../state-glyph/state-glyph';
import styles from './missing-item.module.css';

interface MissingItemProps {
  state: TargetStatus;
  code: string;
  /** The indicator in full, never cut. */
  text: string;
  /** Why, in numbers: «直接觀察 1／2 次». */
  why?: ReactNode;
  /** Exactly one button: the one that fixes it. Left out, something else will. */
  action?: ReactNode;
  /** The indicator that is open beside the panel. */
  current?: boolean;
  /** Without a hairline of its own: critical evidence in the same group. */
  quiet?: boolean;
}

export function MissingItem({
  state,
  code,
  text,
  why,
  action,
  current = false,
  quiet = false,
}: MissingItemProps) {
  return (
    <li className={cx(styles.item, quiet && styles.quiet)} aria-current={current || undefined}>
      <StateGlyph state={state} className={styles.glyph} />
      <div className={styles.words}>
        <p className={styles.text}>
          <span className={styles.code}>{code}</span>
          <StandardText text={text} />
        </p>
        {(why !== undefined || action !== undefined) && (
          <div className={styles.fix}>
            <span>{why}</span>
            {action}
          </div>
        )}
      </div>
    </li>
  );
}
