import { Drawer } from '@mantine/core';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import { useMediaQuery } from '../use-media-query';
import styles from './sheet.module.css';

interface SheetProps {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  /** Stays at the foot while the content scrolls: the one action the sheet is for. */
  footer?: ReactNode;
  /** Width at the right edge on larger screens. */
  width?: number;
  /** Left for an outline, right for everything else. */
  side?: 'left' | 'right';
  /** A sheet without inner padding: for lists that reach the edge. */
  flush?: boolean;
  children: ReactNode;
}

/** The closing action of a form in a sheet: in sight however long the form is. */
export function SheetSubmit({ children }: { children: ReactNode }) {
  return <div className={styles.sticky}>{children}</div>;
}

/** From the bottom on a phone, from the side on a larger screen. Escape, the scrim and the cross close it. */
export function Sheet({
  opened,
  onClose,
  title,
  footer,
  width = 400,
  side = 'right',
  flush = false,
  children,
}: SheetProps) {
  const { t } = useTranslation('common');
  const phone = useMediaQuery('(max-width: 767.98px)');
  return (
    <Drawer.Root
      opened={opened}
      onClose={onClose}
      position={phone ? 'bottom' : side}
      size={phone ? 'auto' : width}
      transitionProps={{ duration: 200 }}
      classNames={{ overlay: styles.scrim, content: cx(styles.sheet, phone && styles.phone) }}
    >
      <Drawer.Overlay backgroundOpacity={1} />
      <Drawer.Content>
        {phone && <span className={styles.grab} aria-hidden />}
        {/* Not Mantine's header: a banner belongs to the page, and a sheet is none. */}
        <div className={styles.head}>
          <Drawer.Title className={styles.title}>{title}</Drawer.Title>
          <Drawer.CloseButton
            className={styles.close}
            aria-label={t('action.close')}
            icon={<Icon name="close" size={20} />}
          />
        </div>
        <Drawer.Body className={cx(styles.body, flush && styles.flush)}>{children}</Drawer.Body>
        {footer !== undefined && <div className={styles.foot}>{footer}</div>}
      </Drawer.Content>
    </Drawer.Root>
  );
}
