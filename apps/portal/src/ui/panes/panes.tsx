import type { CSSProperties, ReactNode } from 'react';
import { usePrinting } from '../print/printing';
import { Sheet } from '../sheet/sheet';
import { useMediaQuery } from '../use-media-query';
import styles from './panes.module.css';

interface SidePane {
  /** The title of the drawer, and the name of the region. */
  label: string;
  content: ReactNode;
  /** At 1200 px and above; from 1680 px it widens by itself. */
  width: number;
  /** Left out on paper: it is about others than the page is. */
  screenOnly?: boolean;
}

export type OpenPane = 'left' | 'right' | null;

interface PanesProps {
  left?: SidePane;
  right?: SidePane;
  /** Which drawer is open where a pane is not beside the work; belongs into the address. */
  open: OpenPane;
  onOpen: (pane: OpenPane) => void;
  children: ReactNode;
}

/**
 * Whether the panes stand beside the work; where they do not, show a button that opens the drawer. On paper all are
 * there, one below the other.
 */
export function usePaneLayout(): { left: boolean; right: boolean } {
  const left = useMediaQuery('(min-width: 1024px)');
  const right = useMediaQuery('(min-width: 1200px)');
  const printing = usePrinting();
  return { left: left || printing, right: right || printing };
}

/** Three panes, each scrolling alone. The right one becomes a drawer below 1200 px, the left one below 1024 px. */
export function Panes({ left, right, open, onOpen, children }: PanesProps) {
  const beside = usePaneLayout();
  const close = () => {
    onOpen(null);
  };
  const widths: CSSProperties & Record<`--${string}`, string> = {
    '--left': `${left?.width ?? 0}px`,
    '--right': `${right?.width ?? 0}px`,
  };
  return (
    <div className={styles.panes} style={widths}>
      {left !== undefined && beside.left && (
        <aside
          className={styles.left}
          aria-label={left.label}
          data-paper={left.screenOnly === true ? 'none' : undefined}
        >
          {left.content}
        </aside>
      )}
      <div className={styles.center}>{children}</div>
      {right !== undefined && beside.right && (
        <aside
          className={styles.right}
          aria-label={right.label}
          data-paper={right.screenOnly === true ? 'none' : undefined}
        >
          {right.content}
        </aside>
      )}
      {left !== undefined && !beside.left && (
        <Sheet
          side="left"
          flush
          width={left.width}
          title={left.label}
          opened={open === 'left'}
          onClose={close}
        >
          {left.content}
        </Sheet>
      )}
      {right !== undefined && !beside.right && (
        <Sheet flush width={right.width} title={right.label} opened={open === 'right'} onClose={close}>
          {right.content}
        </Sheet>
      )}
    </div>
  );
}
