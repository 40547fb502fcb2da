import { useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useChrome } from '../app-shell/chrome-store';
import { cx } from '../cx';
import { PrintHead } from '../print/print-head';
import { VisuallyHidden } from '../visually-hidden/visually-hidden';
import { Crumbs, type Crumb } from './crumbs';
import styles from './page.module.css';

interface PageProps {
  /** Of the browser tab, and of the top bar on a phone. */
  title: string;
  /** From the section down; left out, the title alone. */
  crumbs?: readonly Crumb[];
  /** Beside the frame's own controls: «12 件中的第 3 件 ↑ ↓». */
  topActions?: ReactNode;
  /** Panes scroll by themselves; a plain page scrolls as a whole. */
  layout?: 'scroll' | 'panes';
  /** One task that takes the whole phone, without bars. */
  task?: boolean;
  /** A page without a PageHead says its title to screen readers only. */
  unheaded?: boolean;
  /** Standard text in the title keeps its own language. */
  titleLang?: string;
  className?: string | undefined;
  children: ReactNode;
}

/** Every page starts with this: it names itself to the tab, the top bar and the reader. */
export function Page({
  title,
  crumbs,
  topActions,
  layout = 'scroll',
  task = false,
  unheaded = false,
  titleLang,
  className,
  children,
}: PageProps) {
  const { t } = useTranslation('common');
  const chrome = useChrome();
  const { setTask } = chrome;

  useEffect(() => {
    document.title = t('app.title', { page: title });
  }, [t, title]);

  useEffect(() => {
    setTask(task);
    return () => {
      setTask(false);
    };
  }, [setTask, task]);

  return (
    <>
      {chrome.crumbs !== null &&
        createPortal(<Crumbs crumbs={crumbs ?? [{ label: title, lang: titleLang }]} />, chrome.crumbs)}
      {chrome.actions !== null && topActions !== undefined && createPortal(topActions, chrome.actions)}
      <div className={cx(layout === 'scroll' ? styles.scroll : styles.panes, className)}>
        <PrintHead path={crumbs ?? [{ label: title, lang: titleLang }]} />
        {unheaded && <VisuallyHidden as="h1">{title}</VisuallyHidden>}
        {children}
      </div>
    </>
  );
}
