/** What a release is made of, as far as two of them are compared. A parent's kind stands before its children's. */
export const comparedKinds = [
  'unit',
  'element',
  'indicator',
  'output',
  'knowledge',
  'skill',
  'attitude',
  'critical_evidence',
  'context_and_resources',
  'method',
  'support',
  'note',
] as const;
export type ComparedKind = (typeof comparedKinds)[number];

/**
 * unchanged: same code, wording and place · recoded: same wording and place under another code · moved: same wording
 * under another parent · reworded: another wording in the same place · moved_reworded: both · added, removed: nothing
 * on the other side is near enough.
 */
export const releaseChanges = [
  'unchanged',
  'recoded',
  'moved',
  'reworded',
  'moved_reworded',
  'added',
  'removed',
] as const;
export type ReleaseChange = (typeof releaseChanges)[number];

/** One piece of published text. A list of them is in the order of the document, parents before their children. */
export interface ComparableItem {
  /** Unique in its release. */
  readonly id: string;
  readonly kind: ComparedKind;
  /** As the release counts it; repeats are possible. */
  readonly code: string;
  /** Title of a unit or element, wording of anything else; sub-items on lines of their own. */
  readonly text: string;
  /** Element of an indicator or output, unit of an element, knowledge or skill; null: of the release. */
  readonly parentId: string | null;
}
