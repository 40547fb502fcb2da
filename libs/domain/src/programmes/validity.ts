import { addDays, addMonths, type Day, daysBetween } from '../dates';
import { usualNoticeDays } from '../limits';

/** How long a version of a programme says that a signature is valid; null: without an end. */
export interface ValidityRule {
  readonly versionId: string;
  readonly months: number | null;
}

export interface ValidityPeriod {
  readonly versionId: string;
  readonly months: number;
  readonly validFrom: Day;
  /** The last day. */
  readonly validUntil: Day;
}

/** By the shortest of several; null: none of them sets an end. */
export function validityOf(signedOn: Day, rules: readonly ValidityRule[]): ValidityPeriod | null {
  const [shortest] = rules
    .flatMap(({ versionId, months }) => (months === null ? [] : [{ versionId, months }]))
    .sort((a, b) => a.months - b.months || (a.versionId < b.versionId ? -1 : 1));
  return shortest === undefined
    ? null
    : { ...shortest, validFrom: signedOn, validUntil: addMonths(signedOn, shortest.months) };
}

/** The longest first, each once; without settings of the organisation's own those of the product. */
export const noticeDaysOf = (set: readonly number[] | null): readonly number[] =>
  [...new Set(set ?? usualNoticeDays)].sort((a, b) => b - a);

/** Among the times of which people are told: it is over. */
export const ENDED = 0;

/**
 * The time of which people have to be told today: the closest one that is reached, unless they were told of it or of a later
 * one. So a day that was missed is caught up, and nothing is told twice. A time that had passed when the signature was given
 * is none.
 * @param thresholds days before the end
 * @param told the closest of which they were told; null: of none
 * @returns days before the end, or ENDED; null: nothing is to be told
 */
export function noticeDue(
  { validFrom, validUntil }: Pick<ValidityPeriod, 'validFrom' | 'validUntil'>,
  thresholds: readonly number[],
  told: number | null,
  today: Day,
): number | null {
  const left = daysBetween(today, validUntil);
  const reached =
    left < 0 ? [ENDED] : thresholds.filter((days) => left <= days && addDays(validUntil, -days) > validFrom);
  const closest = Math.min(...reached);
  return reached.length === 0 || (told !== null && told <= closest) ? null : closest;
}

/** From when on a renewal is offered: as soon as people are first told. */
export const renewableFrom = (validUntil: Day, thresholds: readonly number[]): Day =>
  addDays(validUntil, -Math.max(0, ...thresholds));
