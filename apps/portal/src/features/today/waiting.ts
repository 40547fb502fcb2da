import type { Today } from '@attest/api-client';
import { daysBetween } from '../../shared/format/format';

/** How many pieces wait for a judgement, and for how many days the oldest has. */
export function waiting(today: Today, now: Date = new Date()): { count: number; days: number } {
  const items = [...today.toJudge, ...today.resubmitted];
  const ages = items.map((item) => daysBetween(item.submittedAt, now));
  return { count: items.length, days: Math.max(0, ...ages) };
}
