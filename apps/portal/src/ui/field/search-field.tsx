import { useRef, useState } from 'react';
import { TextField, type TextFieldProps } from './text-field';

interface SearchFieldProps extends Omit<TextFieldProps, 'type' | 'icon' | 'value' | 'onChange'> {
  /** What is looked for, which comes back later than it was typed: from the address. */
  value: string;
  onSearch: (words: string) => void;
}

/**
 * Shows what is typed at once, whenever it comes back: a value put in late moves the caret and tears apart what is being
 * composed. Nothing is looked for until a composition has ended: half a syllable is no word.
 */
export function SearchField({ value, onSearch, ...field }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  /** Told, and not yet come back. */
  const [told, setTold] = useState<readonly string[]>([]);
  const composing = useRef(false);
  if (value !== seen) {
    setSeen(value);
    const place = told.indexOf(value);
    setTold(place === -1 ? [] : told.slice(place + 1));
    // Something else has changed it: the way back, a link.
    if (place === -1) setText(value);
  }
  const tell = (words: string) => {
    if (words === (told.at(-1) ?? value)) return;
    setTold((latest) => [...latest, words]);
    onSearch(words);
  };
  return (
    <TextField
      {...field}
      type="search"
      icon="search"
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        if (!composing.current) tell(event.currentTarget.value);
      }}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        tell(event.currentTarget.value);
      }}
    />
  );
}
