const pair = /[\ud800-\udbff][\udc00-\udfff]/g;

/** In characters as Unicode, PostgreSQL and JSON Schema count them (code points): «𠮷» is one, though two to JavaScript. */
export const lengthOf = (text: string): number => text.length - (text.match(pair)?.length ?? 0);

/** The beginning of a text that is too long, cut between characters and never within one. */
export const shortened = (text: string, most: number): string =>
  isLongerThan(text, most)
    ? Array.from(text.slice(0, 2 * most))
        .slice(0, most)
        .join('')
    : text;

/** Does not count what no counting could change, however long the text is. */
export const isLongerThan = (text: string, most: number): boolean =>
  text.length > most && (text.length > 2 * most || lengthOf(text) > most);
