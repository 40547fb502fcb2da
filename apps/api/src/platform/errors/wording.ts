import type { Locale } from '@attest/domain';

/**
 * `title` names the kind of problem, `detail` says what to do about it. `{name}` in a detail stands for the fact of
 * that name.
 */
export interface Wording {
  readonly title: string;
  readonly detail: string;
}

export type Messages = Readonly<Record<string, Readonly<Record<Locale, Wording>>>>;
