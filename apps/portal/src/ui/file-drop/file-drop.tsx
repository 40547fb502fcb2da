import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button/button';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import styles from './file-drop.module.css';

interface FileDropProps {
  onFiles: (files: File[]) => void;
  /** What is expected, in words: «照片、PDF、辦公室文件、錄音或影片，每個 2 GB 以內». */
  hint?: ReactNode;
  accept?: string;
  multiple?: boolean;
  label?: string;
  disabled?: boolean;
}

/** A place to drop files on, and a button for everyone who cannot drag. */
export function FileDrop({ onFiles, hint, accept, multiple = true, label, disabled = false }: FileDropProps) {
  const { t } = useTranslation('common');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (disabled) return;
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };

  return (
    <div
      className={cx(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={onDrop}
    >
      <Icon name="upload" size={20} className={styles.icon} />
      <p className={styles.line}>
        <Button
          disabled={disabled}
          onClick={() => {
            input.current?.click();
          }}
        >
          {label ?? t('drop.choose')}
        </Button>
        <span className={styles.or}>{t(over ? 'drop.release' : 'drop.hint')}</span>
      </p>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <input
        ref={input}
        type="file"
        className={styles.unseen}
        aria-label={label ?? t('drop.choose')}
        tabIndex={-1}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen again after it was removed.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
