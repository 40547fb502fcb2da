import { useState, type ReactNode } from 'react';
import { Icon } from '../../ui/icon/icon';
import styles from './result-tree.module.css';

interface FoldProps {
  title: string;
  titleLang?: string;
  count: number;
  /** Something inside is being talked about. */
  open: boolean;
  children: ReactNode;
}

/** Closed until asked for, or until the open finding lies in it; its content is made only then. */
export function Fold({ title, titleLang, count, open, children }: FoldProps) {
  const [asked, setAsked] = useState(false);
  const shown = asked || open;
  return (
    <div className={styles.fold}>
      <button
        type="button"
        className={styles.foldTitle}
        aria-expanded={shown}
        onClick={() => {
          setAsked(!shown);
        }}
      >
        <Icon name={shown ? 'down' : 'right'} size={12} />
        <span lang={titleLang}>{title}</span>
        <small>{count}</small>
      </button>
      {shown && children}
    </div>
  );
}
