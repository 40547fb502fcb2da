import { useMantineColorScheme } from '@mantine/core';
import { Suspense } from 'react';
import { useLocale } from '../../base/i18n/use-locale';
import { Button } from '../button/button';
import { Actions } from './actions';
import { Data } from './data';
import { Feedback } from './feedback';
import { Forms } from './forms';
import styles from './gallery-page.module.css';
import { Marks } from './marks';
import { States } from './states';

/** Every component in one place, for the eye and for the accessibility test. Not part of the navigation. */
export function GalleryPage() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { locale, setLocale } = useLocale();
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1>Gallery</h1>
        <Button
          size="sm"
          onClick={() => {
            setColorScheme(colorScheme === 'dark' ? 'light' : 'dark');
          }}
        >
          {colorScheme}
        </Button>
        <Button
          size="sm"
          onClick={() => {
            setLocale(locale === 'en' ? 'zh-TW' : 'en');
          }}
        >
          {locale}
        </Button>
      </header>
      <Suspense fallback={null}>
        <States />
        <Actions />
        <Forms />
        <Data />
        <Feedback />
        <Marks />
      </Suspense>
    </main>
  );
}
