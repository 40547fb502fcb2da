import { longestSearch } from '@attest/domain';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/field/text-field';
import { Kbd } from '../../../ui/kbd/kbd';
import { isSingleKey } from '../../../base/keyboard/single-keys';
import styles from './find.module.css';

interface SearchBoxProps {
  q: string;
  onSearch: (q: string) => void;
  /** Arrow down, or Enter: into what was found. */
  onEnter: () => void;
}

/** Fast enough to follow the hand, slow enough not to ask for every letter. */
const PAUSE = 150;

/** «/» leads here. While Chinese is being composed nothing is looked for: half a syllable is no word. */
export function SearchBox({ q, onSearch, onEnter }: SearchBoxProps) {
  const { t } = useTranslation('standards');
  const [text, setText] = useState(q);
  const [seen, setSeen] = useState(q);
  const composing = useRef(false);
  const timer = useRef<number | undefined>(undefined);
  const box = useRef<HTMLInputElement>(null);
  // The address was changed by something else: the way back, a link.
  if (q !== seen) {
    setSeen(q);
    if (q !== text.trim()) setText(q);
  }
  const search = (value: string, pause: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      onSearch(value.trim());
    }, pause);
  };
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || !isSingleKey(event)) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      if (text.trim() === q) onEnter();
      else search(text, 0);
    }
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      setText('');
      search('', 0);
    }
  };
  return (
    <div role="search" className={styles.search}>
      <TextField
        ref={box}
        label={t('find.label')}
        labelHidden
        icon="search"
        type="search"
        autoComplete="off"
        maxLength={longestSearch}
        placeholder={t('find.placeholder')}
        value={text}
        right={text === '' ? <Kbd>/</Kbd> : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
          if (!composing.current) search(event.currentTarget.value, PAUSE);
        }}
        onCompositionStart={() => {
          composing.current = true;
          window.clearTimeout(timer.current);
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          search(event.currentTarget.value, PAUSE);
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
