/** A dot would part a translation key; the words are kept under a plain name. */
export const actionKey = (action: string): string => action.replaceAll(/[.-]/g, '_');
