import type { Reason, TargetState } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';

const said = [
  'none',
  'not_seen',
  'pieces',
  'methods',
  'pending',
  'not_yet',
  'expired',
  'valid',
  'authentic',
  'current',
] as const;

/** Which reasons explain a state; the rest of them only adds to it. */
const leading: Partial<Record<TargetState['status'], readonly Reason['rule'][]>> = {
  to_judge: ['pending'],
  partly: ['pieces', 'methods'],
  not_yet: ['not_yet', 'valid', 'authentic', 'current'],
  expired: ['expired'],
  none: ['none', 'not_seen'],
};

/** Why a target is not covered, in a few words; what has no words of its own is said by its state. */
export function useReasonWords(): (target: Pick<TargetState, 'status' | 'reasons'>) => string {
  const { t } = useTranslation(['matrix', 'terms']);
  const format = useFormat();
  return ({ status, reasons }) => {
    const wanted = leading[status] ?? [];
    const reason = reasons.find(({ rule }) => wanted.includes(rule)) ?? reasons[0];
    const rule = said.find((each) => each === reason?.rule);
    if (reason === undefined || rule === undefined) return t(`terms:state.${status}`);
    return t(`matrix:reason.${rule}`, {
      have: reason.have ?? 0,
      need: reason.need ?? 0,
      number: reason.count ?? 0,
      on: reason.on === undefined ? '' : format.date(reason.on),
    });
  };
}
