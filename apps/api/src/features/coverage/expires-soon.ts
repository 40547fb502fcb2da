import { defaultWarnDays } from '@attest/domain';

/**
 * Whether a day of expiry lies within the days before which the rules of row r of evidence_rule_set have people told, by
 * the clock of row o of organisation.
 */
export const expiresSoon = (day: string, now: string): string =>
  `${day} <= (${now} AT TIME ZONE o.time_zone)::date + coalesce((r.rules ->> 'warnDays')::int, ${defaultWarnDays})`;
