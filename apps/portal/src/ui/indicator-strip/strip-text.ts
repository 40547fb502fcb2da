import { targetStatuses, type TargetStatus } from '@attest/domain';
import type { TFunction } from 'i18next';

/** One sentence for the whole strip: «16 項中 11 項已涵蓋，1 項待判定，…», states without a cell left out. */
export function stripText(t: TFunction<'terms'>, states: readonly TargetStatus[], joiner: string): string {
  const parts = targetStatuses.slice(1).flatMap((state) => {
    const count = states.filter((other) => other === state).length;
    return count === 0 ? [] : [t(`strip.${state}`, { count })];
  });
  const covered = states.filter((state) => state === 'covered').length;
  return [t('strip.covered', { covered, total: states.length }), ...parts].join(joiner);
}
