/**
 * Names stand in the order customary in Taiwan, by strokes, whatever the language of the reader; numbers within them by
 * their value. The database has the same as the collation `name_order`; a test compares the two.
 */
export const nameOrder = 'zh-Hant-TW-u-co-stroke-kn-true';

/** Below zero when `a` comes first. */
export const { compare: compareNames } = new Intl.Collator(nameOrder);
