export interface Stretch {
  text: string;
  kind: 'same' | 'removed' | 'added';
}

const AROUND = 10;

/**
 * What a repair took away or put in, with a little of the text around it. Null where the two have too little in common
 * for a difference to say anything.
 */
export function changeBetween(seen: string, proposed: string): Stretch[] | null {
  const stretches: Stretch[] = [];
  const add = (kind: Stretch['kind'], text: string) => {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text += text;
    else stretches.push({ kind, text });
  };
  let at = 0;
  for (const letter of seen) {
    if (proposed.startsWith(letter, at)) {
      add('same', letter);
      at += letter.length;
    } else add('removed', letter);
  }
  if (at < proposed.length || stretches.length === 1) return null;
  return stretches.map((stretch, index) => shortened(stretch, index === 0, index === stretches.length - 1));
}

function shortened(stretch: Stretch, first: boolean, last: boolean): Stretch {
  const letters = Array.from(stretch.text);
  if (stretch.kind !== 'same' || letters.length <= 2 * AROUND) return stretch;
  const head = first ? '' : letters.slice(0, AROUND).join('');
  const tail = last ? '' : letters.slice(-AROUND).join('');
  return { kind: 'same', text: `${head}…${tail}` };
}
