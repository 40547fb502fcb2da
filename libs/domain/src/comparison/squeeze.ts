/** Forms of one sign that publishers and word processors put for each other; what NFKC folds is not repeated here. */
const SAME_SIGNS: readonly [RegExp, string][] = [
  [/[。｡]/gu, '.'],
  [/[，︐﹐]/gu, ','],
  [/[「」『』“”„‟〝〞＂]/gu, '"'],
  [/[‘’‚‛]/gu, "'"],
  [/[‐‑‒–—―─﹣－]+/gu, '-'],
  [/[‧·・･•]/gu, '·'],
  [/[～〜∼]/gu, '~'],
  [/…+|⋯+|\.{3,}/gu, '…'],
];

const han = '\\p{Script=Han}\\p{Script=Bopomofo}';
const besideSign = new RegExp(`(?<=[${han}\\p{P}\\p{S}]) | (?=[${han}\\p{P}\\p{S}])`, 'gu');

/** A sign in its plain form and width: ， is a comma, （ a bracket, Ａ an A. */
export function foldSigns(text: string): string {
  let folded = text;
  for (const [forms, plain] of SAME_SIGNS) folded = folded.replace(forms, plain);
  return folded.normalize('NFKC').replace(/\.{3,}/gu, '…');
}

/**
 * What makes two wordings the same: without the spaces that a line end leaves between two Chinese characters or beside
 * a sign, and without what width and form of signs and letters differ in.
 */
export const squeeze = (text: string): string =>
  foldSigns(text).replace(/\s+/gu, ' ').trim().replace(besideSign, '');
