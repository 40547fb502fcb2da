import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../shared/preferences/language-switch';
import { ThemeSwitch } from '../../shared/preferences/theme-switch';
import { Logo } from '../../ui/app-shell/logo';
import styles from './sign-in-page.module.css';
import { UnitShapes } from './unit-shapes';

/** What everybody sees who is not in yet: one thing to do at the left, what it is about at the right. */
export function SignInLayout({ tab, foot, children }: { tab: string; foot?: string; children: ReactNode }) {
  const { t } = useTranslation('sign-in');
  useEffect(() => {
    document.title = tab;
  }, [tab]);
  return (
    <div className={styles.page}>
      <main className={styles.left}>
        <header className={styles.top}>
          <Logo />
          <span className={styles.name}>Attest</span>
          <span className={styles.switches}>
            <ThemeSwitch />
            <LanguageSwitch />
          </span>
        </header>
        <div className={styles.form}>{children}</div>
        {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
      </main>
      <aside className={styles.right} aria-hidden>
        <UnitShapes />
        <p className={styles.motto}>{t('motto')}</p>
      </aside>
    </div>
  );
}
