import { type ReactNode, useRef } from 'react';
import { Button } from '../button/button';
import styles from './file-drop.module.css';

interface PickFileProps {
  /** What a screen reader says. */
  label: string;
  onFile: (file: File) => void;
  children: ReactNode;
}

/** A small button that asks the device for one file. */
export function PickFile({ label, onFile, children }: PickFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="sm"
        icon="folder"
        aria-label={label}
        onClick={() => {
          input.current?.click();
        }}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        className={styles.unseen}
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
