const wide = '[\\p{Script=Han}\\p{Script=Bopomofo}\\u3000-\\u303f\\uff00-\\uff65]';
const besideWide = new RegExp(`(?<=${wide}) | (?=${wide})`, 'gu');

/** Without the spaces that a line end leaves between two Chinese characters: what makes two wordings the same. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim().replace(besideWide, '');
