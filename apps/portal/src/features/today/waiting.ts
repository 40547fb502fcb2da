import type { Today } from '@attest/api-client';
import type { Format } from '../../base/format/format';
import { toJudge } from '../../shared/navigation/waiting';

/** How many pieces wait for a judgement, and for how many days the oldest has. */
export function waiting(
  today: Today,
  { daysSince }: Pick<Format, 'daysSince'>,
): { count: number; days: number } {
  const items = toJudge(today);
  const ages = items.map((item) => daysSince(item.submittedAt));
  return { count: items.length, days: Math.max(0, ...ages) };
}
