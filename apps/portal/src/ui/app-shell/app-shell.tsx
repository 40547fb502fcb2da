import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import styles from './app-shell.module.css';
import { BottomBar } from './bottom-bar';
import { ChromeContext } from './chrome-store';
import { Logo } from './logo';
import { NavEntry } from './nav-entry';
import type { NavItem } from './nav-item';

interface AppShellProps {
  nav: readonly NavItem[];
  home: string;
  /** The person's own entry: at the foot of the rail, with a menu. */
  member: ReactNode;
  /** The person's own page, last in the bottom bar. */
  me: { to: string; label: string };
  /** Right end of the top bar: sync state, language, theme. */
  controls: ReactNode;
  /** Right end of the top bar on a phone: what must stay in reach. */
  compactControls: ReactNode;
  /** What is said across every page, above it; a page that is one task says for itself what concerns it. */
  band?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: rail (or bottom bar on a phone), top bar, and the page itself. */
export function AppShell({
  nav,
  home,
  member,
  me,
  controls,
  compactControls,
  band,
  children,
}: AppShellProps) {
  const { t } = useTranslation('common');
  const [crumbs, setCrumbs] = useState<HTMLElement | null>(null);
  const [actions, setActions] = useState<HTMLElement | null>(null);
  const [task, setTask] = useState(false);
  const slots = useMemo(() => ({ crumbs, actions, setTask }), [crumbs, actions]);

  return (
    <ChromeContext.Provider value={slots}>
      <div className={cx(styles.app, task && styles.task)}>
        <a className={styles.skip} href="#page">
          {t('app.skip')}
        </a>
        <nav className={styles.rail} aria-label={t('nav.label')}>
          <Link className={styles.logo} to={home}>
            <Logo />
          </Link>
          <div className={styles.entries}>
            {nav.map((item) => (
              <NavEntry key={item.id} item={item} className={styles.entry}>
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
            ))}
          </div>
          {member}
        </nav>
        <div className={styles.main}>
          <header className={styles.top}>
            <div ref={setCrumbs} className={styles.crumbs} />
            <div ref={setActions} className={styles.actions} />
            <div className={styles.controls}>{controls}</div>
            <div className={styles.compact}>{compactControls}</div>
          </header>
          <main id="page" tabIndex={-1} className={styles.page}>
            {!task && band}
            {children}
          </main>
          <BottomBar nav={nav.filter((item) => item.wideOnly !== true)} me={me} />
        </div>
      </div>
    </ChromeContext.Provider>
  );
}
