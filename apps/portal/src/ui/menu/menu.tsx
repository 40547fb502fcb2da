import { Menu as MantineMenu } from '@mantine/core';
import '@mantine/core/styles/Menu.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon, type IconName } from '../icon/icon';
import styles from './menu.module.css';

export type MenuEntry =
  | { kind: 'action'; label: string; icon?: IconName; onSelect: () => void; checked?: boolean; tone?: 'bad' }
  | { kind: 'link'; label: string; icon?: IconName; to: string }
  | { kind: 'title'; label: ReactNode }
  | { kind: 'line' };

interface MenuProps {
  /** The button that opens it. */
  target: ReactElement;
  entries: readonly MenuEntry[];
  position?: 'bottom-start' | 'bottom-end' | 'right-end';
  width?: number;
  label?: string;
}

/** Arrow keys move, Enter chooses, Escape goes back to the button. */
export function Menu({ target, entries, position = 'bottom-end', width = 240, label }: MenuProps) {
  return (
    <MantineMenu
      position={position}
      width={width}
      offset={6}
      shadow="none"
      transitionProps={{ duration: 120 }}
    >
      <MantineMenu.Target>{target}</MantineMenu.Target>
      <MantineMenu.Dropdown className={styles.menu} aria-label={label}>
        {entries.map((entry, index) => (
          <Entry key={index} entry={entry} />
        ))}
      </MantineMenu.Dropdown>
    </MantineMenu>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  if (entry.kind === 'line') return <MantineMenu.Divider className={styles.line} />;
  if (entry.kind === 'title')
    return <MantineMenu.Label className={styles.title}>{entry.label}</MantineMenu.Label>;
  const left = entry.icon === undefined ? undefined : <Icon name={entry.icon} />;
  if (entry.kind === 'link')
    return (
      <MantineMenu.Item component={Link} to={entry.to} className={styles.item} leftSection={left}>
        {entry.label}
      </MantineMenu.Item>
    );
  return (
    <MantineMenu.Item
      className={styles.item}
      data-tone={entry.tone}
      leftSection={left}
      rightSection={entry.checked === true ? <Icon name="check" /> : undefined}
      onClick={entry.onSelect}
    >
      {entry.label}
    </MantineMenu.Item>
  );
}
