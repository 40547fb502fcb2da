import type { TFunction } from 'i18next';

/** One field of a form with what was typed in it; null for a field that was left out. */
export type WrittenFact = readonly [label: string, text: string | null];

/** Some fields of a form that belong together: a question, a document, the judgements. */
export interface WrittenPassage {
  readonly title: string | null;
  readonly facts: readonly WrittenFact[];
}

/** What it takes to say a draft in words. */
export interface Wording {
  readonly t: TFunction;
  /** Of a plain date, in the reader's language. */
  readonly day: (day: string) => string;
  /** What people call a target; undefined where its unit was never read here. */
  readonly nameOf: (id: string) => string | undefined;
  readonly compare: (a: string, b: string) => number;
}

/** The word for a choice, once one was made. */
export const chosen = <V extends string>(value: V | null, name: (value: V) => string): string | null =>
  value === null ? null : name(value);

export const yesOrNo = (value: boolean | null, { t }: Wording): string | null =>
  value === null ? null : t(value ? 'methods:kept.yes' : 'methods:kept.no');

/** One a line. */
export const namesOf = (ids: readonly (string | null)[], { t, nameOf }: Wording): string =>
  ids.map((id) => (id === null ? '' : (nameOf(id) ?? t('methods:kept.unknownTarget')))).join('\n');
