import type { ReactNode } from 'react';
import { useFormat } from '../../base/format/use-format';
import { cx } from '../cx';
import { Icon, type IconName } from '../icon/icon';
import styles from './evidence-row.module.css';

interface EvidenceRowProps {
  /** When it happened, ISO 8601. */
  at: string;
  icon: IconName;
  /** «直接觀察» */
  method: string;
  /** What it is; a link when it opens. */
  title: ReactNode;
  /** Who, how long, what else it covers: one quiet line. */
  by?: ReactNode;
  /** What was seen or said. */
  children?: ReactNode;
  /** Photos 112 × 84, pages 66 × 88, at the right. */
  files?: ReactNode;
  /** Chip and the four rules. */
  judgement?: ReactNode;
  /** «第 2 版，取代 2/26 的第 1 版 · 比較兩版» */
  older?: ReactNode;
  selected?: boolean;
  className?: string | undefined;
}

/** One piece of evidence: not a card, a line of the record. */
export function EvidenceRow({
  at,
  icon,
  method,
  title,
  by,
  children,
  files,
  judgement,
  older,
  selected = false,
  className,
}: EvidenceRowProps) {
  const format = useFormat();
  return (
    <article className={cx(styles.row, className)} aria-current={selected || undefined}>
      <time className={styles.when} dateTime={at}>
        {format.shortDate(at)}
        <small>{format.weekday(at)}</small>
        <small>{format.time(at)}</small>
      </time>
      <div className={styles.what}>
        <h3 className={styles.head}>
          <Icon name={icon} />
          <b>{method}</b>
          <span className={styles.title}>{title}</span>
        </h3>
        {by !== undefined && <p className={styles.by}>{by}</p>}
        <div className={styles.body}>
          <div className={styles.words}>
            {children}
            {older !== undefined && (
              <p className={styles.older}>
                <Icon name="history" size={14} />
                {older}
              </p>
            )}
            {judgement !== undefined && <div className={styles.judgement}>{judgement}</div>}
          </div>
          {files !== undefined && <div className={styles.files}>{files}</div>}
        </div>
      </div>
    </article>
  );
}

/** Question and answer as they were said. */
export function Said({ lines }: { lines: readonly { mark: string; text: ReactNode; lang?: string }[] }) {
  return (
    <dl className={styles.said}>
      {lines.map((line, index) => (
        <div key={index}>
          <dt>{line.mark}</dt>
          <dd lang={line.lang}>{line.text}</dd>
        </div>
      ))}
    </dl>
  );
}
