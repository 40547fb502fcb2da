import type { Place } from '@attest/api-client';
import type { ReadItemKind } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button/button';
import { Menu, type MenuEntry } from '../../ui/menu/menu';
import { placeKey } from './preview';
import { useResultRow } from './result-context';
import styles from './edit-menu.module.css';

interface EditMenuProps {
  kind: ReadItemKind;
  at: Place;
  /** What it is called aloud: its code. */
  name: string;
  /** The items of its list in their order, itself included; left out where order means nothing. */
  list?: readonly Place[] | undefined;
}

/** What an author may change in one item; also the way back. */
export function EditMenu({ kind, at, name, list = [] }: EditMenuProps) {
  const { t } = useTranslation('imports');
  const { edits } = useResultRow();
  if (edits?.editable !== true) return null;
  const item = edits.of(kind, at);
  const last = item?.edits.at(-1);
  const index = list.findIndex((each) => placeKey(each) === placeKey(at));
  const place = (before: Place | null | undefined) => () => {
    edits.make({ kind, at, op: 'place', before: before ?? null });
  };
  const entries: MenuEntry[] = [
    {
      ...{ kind: 'action', icon: 'edit', label: t('edit.text') },
      onSelect: () => {
        edits.aim({ kind, at, how: 'text' });
      },
    },
  ];
  if (kind === 'indicator' || kind === 'output')
    entries.push({
      ...{ kind: 'action', icon: 'indent', label: t('edit.move') },
      onSelect: () => {
        edits.aim({ kind, at, how: 'move' });
      },
    });
  if (index > 0)
    entries.push({ kind: 'action', icon: 'up', label: t('edit.up'), onSelect: place(list[index - 1]) });
  if (index >= 0 && index < list.length - 1)
    entries.push({ kind: 'action', icon: 'down', label: t('edit.down'), onSelect: place(list[index + 2]) });
  if (item !== null && last !== undefined)
    entries.push(
      { kind: 'line' },
      {
        ...{ kind: 'action', icon: 'back', label: t(`edit.undo.${last.op}`) },
        onSelect: () => {
          edits.undo(item, last);
        },
      },
    );
  return (
    <Menu
      label={t('edit.menu', { name })}
      width={220}
      target={
        <IconButton
          icon="more"
          size="sm"
          className={styles.button}
          label={t('edit.menu', { name })}
          disabled={edits.busy}
        />
      }
      entries={entries}
    />
  );
}
