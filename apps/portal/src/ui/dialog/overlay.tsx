import { Modal } from '@mantine/core';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import type { ReactNode } from 'react';
import { useMediaQuery } from '../use-media-query';
import styles from './overlay.module.css';

interface OverlayProps {
  onClose: () => void;
  /** For who hears it; what is seen says it itself. */
  title: string;
  children: ReactNode;
}

/** Something over the page for a moment, as large as what it holds; all of the screen on a phone. Focus goes back after it. */
export function Overlay({ onClose, title, children }: OverlayProps) {
  const phone = useMediaQuery('(max-width: 767.98px)');
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={720}
      fullScreen={phone}
      yOffset={72}
      transitionProps={{ duration: 0 }}
      classNames={{ overlay: styles.scrim, content: styles.content }}
    >
      <Modal.Overlay backgroundOpacity={1} />
      <Modal.Content radius={phone ? 0 : 'lg'} aria-label={title}>
        <Modal.Body className={styles.body}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
