/** What ends a line, and the tabulator: between words it is a space. */
const breaks = /[\t-\r\u0085\u2028\u2029]+/g;

/**
 * What takes no ink and is no part of a word: control characters, what turns the direction of writing (U+202A–202E,
 * U+2066–2069), zero-width spaces, soft hyphens, tags. The joiners are looked at apart, and variation selectors choose
 * the form of a sign (葛󠄀). U+0000 is left, to be refused as in any text.
 */
const unseen = /(?![\0\u200c\u200d\p{Variation_Selector}])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Joiners change how the letter before them is written in these scripts, and put emoji together; elsewhere they are unseen. */
const idleJoiner =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]/gu;

/**
 * A text of one line, such as the name of a person or a file, without what cannot be seen in it: it reads as it is
 * stored, two that look alike are alike, and nothing beside it on a page changes its direction. What is left may be
 * empty. Not for published text, which stays as it was printed.
 */
export const singleLine = (text: string): string =>
  text.replace(breaks, ' ').replace(unseen, '').replace(idleJoiner, '').trim();
