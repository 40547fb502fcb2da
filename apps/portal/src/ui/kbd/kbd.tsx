import type { ReactNode } from 'react';
import { useSingleKeysOn } from '../../base/keyboard/single-keys';
import styles from './kbd.module.css';

/** A key. Hidden where there is no keyboard to press. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}

const isLetter = (key: string): boolean => /^[\w/]$/.test(key);

/** Keys with what they do: J K 移動 · ↵ 開啟. Those that are switched off are not spoken of. */
export function KeyHints({ hints }: { hints: readonly { keys: readonly string[]; label: string }[] }) {
  const singleKeys = useSingleKeysOn();
  const shown = hints.filter(({ keys }) => singleKeys || !keys.every(isLetter));
  if (shown.length === 0) return null;
  return (
    <span className={styles.hints} data-paper="none">
      {shown.map((hint) => (
        <span key={hint.label} className={styles.hint}>
          {hint.keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          {hint.label}
        </span>
      ))}
    </span>
  );
}
