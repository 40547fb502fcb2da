/** Languages that may stand beside the published one. */
export const translationLocales = ['en'] as const;
export type TranslationLocale = (typeof translationLocales)[number];

/** What of a release is translated line by line. */
export const sourceKinds = [
  'release',
  'unit',
  'element',
  'indicator',
  'output',
  'knowledge',
  'skill',
  'attitude',
  'guide_item',
  'note',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Of the newest wording of a line. */
export const translationStates = ['draft', 'checked', 'in_use', 'withdrawn'] as const;
export type TranslationState = (typeof translationStates)[number];

export const translationDecisions = ['check', 'use', 'withdraw'] as const;
export type TranslationDecision = (typeof translationDecisions)[number];

/** Writing a further wording begins again with a draft, from wherever; what is in use stays until another takes its place. */
const steps: Readonly<
  Record<TranslationState, Readonly<Partial<Record<TranslationDecision, TranslationState>>>>
> = {
  draft: { check: 'checked' },
  checked: { use: 'in_use', withdraw: 'withdrawn' },
  in_use: { withdraw: 'withdrawn' },
  withdrawn: {},
};

/** undefined: this decision cannot be taken in this state. */
export const translationAfter = (
  state: TranslationState,
  decision: TranslationDecision,
): TranslationState | undefined => steps[state][decision];
