/**
 * Text in which something can be seen: neither white space, control characters and format characters alone, nor those
 * that stand for nothing (Hangul fillers, the empty Braille pattern). A name of U+200B is a row that nobody can point at.
 */
export const visibleText = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;
