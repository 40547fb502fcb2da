/**
 * What a value becomes, computed from what stands there by then. What a page was drawn with may be older: a second tap
 * in one batch, or an answer that arrives, would undo what the first has changed.
 */
export type Change<T> = (latest: T) => T;

/** The fields of a value that change; those that follow from others are computed from what stands there by then. */
export type Patch<T> = Partial<T> | ((latest: T) => Partial<T>);

export const patched = <T>(latest: T, patch: Patch<T>): T => ({
  ...latest,
  ...(isComputed(patch) ? patch(latest) : patch),
});

const isComputed = <T>(patch: Patch<T>): patch is (latest: T) => Partial<T> => typeof patch === 'function';

/** With an item or without it, whatever else was chosen meanwhile. */
export const toggled = <T>(list: readonly T[], item: T, on: boolean): readonly T[] => {
  if (!on) return list.filter((each) => each !== item);
  return list.includes(item) ? list : [...list, item];
};
