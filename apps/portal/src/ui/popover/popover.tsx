import { Popover as MantinePopover } from '@mantine/core';
import '@mantine/core/styles/Popover.layer.css';
import type { ReactElement, ReactNode } from 'react';
import styles from './popover.module.css';

interface PopoverProps {
  /** The button that opens it. */
  target: ReactElement;
  children: ReactNode;
  width?: number;
}

/** A few words that belong to one thing on the page. Escape and a click beside it close it. */
export function Popover({ target, children, width = 280 }: PopoverProps) {
  return (
    <MantinePopover
      width={width}
      shadow="none"
      radius="lg"
      position="bottom-start"
      trapFocus={false}
      withRoles
    >
      <MantinePopover.Target>{target}</MantinePopover.Target>
      <MantinePopover.Dropdown className={styles.popover}>{children}</MantinePopover.Dropdown>
    </MantinePopover>
  );
}
