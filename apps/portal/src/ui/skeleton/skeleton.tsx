import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx';
import styles from './skeleton.module.css';

/**
 * Nothing for 200 ms, so that what comes at once does not flicker; then the shape of what is coming. From the first
 * moment on it bears a mark, by which what looks at pages knows that this one is not whole.
 */
export function Delayed({ children, after = 200 }: { children: ReactNode; after?: number }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(true);
    }, after);
    return () => {
      clearTimeout(timer);
    };
  }, [after]);
  return (
    <>
      <span hidden data-awaited />
      {shown && children}
    </>
  );
}

interface BarProps {
  width?: number | string;
  height?: number;
  className?: string | undefined;
}

/** One bar. Give it the height of what it stands for. */
export function Bar({ width = '100%', height = 12, className }: BarProps) {
  return <span className={cx(styles.bar, className)} style={{ width, height }} />;
}

const widths = ['72%', '48%', '64%', '84%', '56%'];

/** Rows of the height of the real ones, with a word for screen readers. */
export function SkeletonRows({ rows = 6, height = 44 }: { rows?: number; height?: number }) {
  const { t } = useTranslation('common');
  return (
    <Delayed>
      <div role="status" aria-label={t('loading')}>
        {Array.from({ length: rows }, (_, index) => (
          <div key={index} className={styles.row} style={{ height }}>
            <Bar width={36} />
            <Bar width={widths[index % widths.length] ?? '60%'} />
          </div>
        ))}
      </div>
    </Delayed>
  );
}

/** A whole page on its way: head and rows. */
export function SkeletonPage() {
  return (
    <div className={styles.page}>
      <Delayed>
        <Bar width={220} height={22} />
        <Bar width={320} className={styles.meta} />
      </Delayed>
      <SkeletonRows />
    </div>
  );
}
