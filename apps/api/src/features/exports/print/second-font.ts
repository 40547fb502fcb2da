interface Run {
  text: string;
  font?: string;
}

/**
 * Sets letters that the first font lacks in the second one, everywhere in a document, in place: a published standard
 * holds 「术」, which no font for Traditional Chinese has, and a blank would change what it says. A letter that neither
 * has is printed as its code point, so that nothing is lost in silence.
 */
export function useSecondFont(
  node: unknown,
  fonts: {
    readonly first: (codePoint: number) => boolean;
    readonly second: (codePoint: number) => boolean;
    readonly name: string;
  },
): void {
  if (Array.isArray(node)) {
    for (const each of node) useSecondFont(each, fonts);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  for (const key of Object.keys(node)) {
    const value: unknown = Reflect.get(node, key);
    if (key !== 'text' || typeof value !== 'string') {
      useSecondFont(value, fonts);
      continue;
    }
    const runs = runsOf(value, fonts);
    const [only] = runs;
    if (runs.length > 1 || only?.font !== undefined) Reflect.set(node, key, runs);
    else if (only !== undefined) Reflect.set(node, key, only.text);
  }
}

function runsOf(text: string, { first, second, name }: Parameters<typeof useSecondFont>[1]): Run[] {
  const runs: Run[] = [];
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0;
    const has = codePoint < 0x20 || first(codePoint);
    const font = !has && second(codePoint) ? name : undefined;
    const said = has || font !== undefined ? letter : `[U+${codePoint.toString(16).toUpperCase()}]`;
    const last = runs.at(-1);
    if (last !== undefined && last.font === font) last.text += said;
    else runs.push(font === undefined ? { text: said } : { text: said, font });
  }
  return runs;
}
