import { addMonths, type Day } from '@attest/domain';

/**
 * By when a unit is due: so many months from the first day on, and never later than the whole.
 * @param months null: as the whole
 */
export function unitDueOn(startsOn: Day, months: number | null, whole: Day | null): Day | null {
  if (months === null) return whole;
  const due = addMonths(startsOn, months);
  return whole !== null && whole < due ? whole : due;
}
