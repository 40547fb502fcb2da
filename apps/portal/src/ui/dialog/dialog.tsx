import { Modal } from '@mantine/core';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import type { ReactNode } from 'react';
import styles from './dialog.module.css';

interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  /** Buttons, the one that goes on last. */
  actions: ReactNode;
  width?: number;
  children: ReactNode;
}

/** Only for what cannot be taken back or cannot go on: signing, a conflict, erasing. The rest is done and can be undone. */
export function Dialog({ opened, onClose, title, actions, width = 440, children }: DialogProps) {
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={width}
      centered
      transitionProps={{ duration: 200 }}
      classNames={{ overlay: styles.scrim, content: styles.dialog }}
    >
      <Modal.Overlay backgroundOpacity={1} />
      <Modal.Content radius="lg">
        <Modal.Body className={styles.body}>
          <Modal.Title className={styles.title}>{title}</Modal.Title>
          <div className={styles.text}>{children}</div>
          <div className={styles.actions}>{actions}</div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
