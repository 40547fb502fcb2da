import type { ReactNode } from 'react';
import styles from './kbd.module.css';

/** A key. Hidden where there is no keyboard to press. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}

/** Keys with what they do: J K 移動 · ↵ 開啟. */
export function KeyHints({ hints }: { hints: readonly { keys: readonly string[]; label: string }[] }) {
  return (
    <span className={styles.hints}>
      {hints.map((hint) => (
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
