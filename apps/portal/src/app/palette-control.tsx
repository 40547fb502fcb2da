import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadChunk } from '../base/chunks/load-chunk';
import type { SignedIn } from '../shared/session/session-store';
import { createStore, useStore } from '../base/store/create-store';
import { IconButton } from '../ui/button/button';
import { Icon } from '../ui/icon/icon';
import { Kbd } from '../ui/kbd/kbd';
import styles from './palette-control.module.css';

const Palette = lazy(async () => ({
  default: (await loadChunk(() => import('../features/palette/palette'))).Palette,
}));

const opened = createStore(false);

const isApple = /mac|iphone|ipad/i.test(navigator.userAgent);
const keyName = isApple ? '⌘K' : 'Ctrl K';

/** The palette itself, and ⌘K or Ctrl K, from anywhere. */
export function PaletteHost({ session }: { session: SignedIn }) {
  const open = useStore(opened);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return;
      if (!(isApple ? event.metaKey : event.ctrlKey)) return;
      event.preventDefault();
      opened.set(!opened.get());
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      opened.set(false);
    };
  }, []);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <Palette
        session={session}
        onClose={() => {
          opened.set(false);
        }}
      />
    </Suspense>
  );
}

/** A field to look at, a button in truth: it opens the palette. */
export function PaletteButton() {
  const { t } = useTranslation('common');
  return (
    <button
      type="button"
      className={styles.field}
      aria-haspopup="dialog"
      onClick={() => {
        opened.set(true);
      }}
    >
      <Icon name="search" />
      <span className={styles.words}>{t('top.search')}</span>
      <Kbd>{keyName}</Kbd>
    </button>
  );
}

export function CompactPaletteButton() {
  const { t } = useTranslation('common');
  return (
    <IconButton
      icon="search"
      label={t('top.search')}
      onClick={() => {
        opened.set(true);
      }}
    />
  );
}
