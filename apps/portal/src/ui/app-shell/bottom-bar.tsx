import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import { Sheet } from '../sheet/sheet';
import styles from './bottom-bar.module.css';
import { NavEntry } from './nav-entry';
import type { NavItem } from './nav-item';

interface BottomBarProps {
  nav: readonly NavItem[];
  me: { to: string; label: string };
}

const places = 5;

/** Five places under the thumb. Who holds several roles finds the rest behind the last one. */
export function BottomBar({ nav, me }: BottomBarProps) {
  const { t } = useTranslation('common');
  const [open, setOpen] = useState(false);
  const own: NavItem = { id: 'me', to: me.to, label: me.label, icon: 'person', count: 0, countLabel: '' };
  const fits = nav.length + 1 <= places;
  const shown = fits ? [...nav, own] : nav.slice(0, places - 1);
  const rest = fits ? [] : [...nav.slice(places - 1), own];

  return (
    <nav className={styles.bar} aria-label={t('nav.label')}>
      {shown.map((item) => (
        <Entry key={item.id} item={item} />
      ))}
      {rest.length > 0 && (
        <button
          type="button"
          className={styles.entry}
          aria-expanded={open}
          onClick={() => {
            setOpen(true);
          }}
        >
          <Icon name="more" size={20} />
          <span>{t('nav.more')}</span>
        </button>
      )}
      <Sheet
        opened={open}
        onClose={() => {
          setOpen(false);
        }}
        title={t('nav.more')}
      >
        <ul className={styles.rest}>
          {rest.map((item) => (
            <li key={item.id}>
              <NavEntry
                item={item}
                className={styles.row}
                onClick={() => {
                  setOpen(false);
                }}
              >
                <Icon name={item.icon} size={20} />
                {item.label}
                {item.count > 0 && <span className={styles.number}>{item.count}</span>}
              </NavEntry>
            </li>
          ))}
        </ul>
      </Sheet>
    </nav>
  );
}

function Entry({ item }: { item: NavItem }) {
  return (
    <NavEntry item={item} className={cx(styles.entry, item.primary === true && styles.primary)}>
      <Icon name={item.icon} size={20} />
      <span>{item.label}</span>
      {item.count > 0 && (
        <>
          <span className={styles.badge} aria-hidden>
            {item.count > 99 ? '99+' : item.count}
          </span>
          <span className={styles.hidden}>{item.countLabel}</span>
        </>
      )}
    </NavEntry>
  );
}
