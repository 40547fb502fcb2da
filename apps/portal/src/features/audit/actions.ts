/** A dot would part a translation key; the sentences are kept under a plain name. */
export const actionKey = (action: string): string => action.replaceAll(/[.-]/g, '_');
