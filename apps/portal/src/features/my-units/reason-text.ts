import type { Reason, TargetState } from '@attest/api-client';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format/use-format';
import type { Format } from '../../shared/format/format';

/** What matters most to a candidate comes first: what they can act on now. */
const toAct: readonly Reason['rule'][] = [
  'expired',
  'pending',
  'not_yet',
  'valid',
  'authentic',
  'current',
  'pieces',
  'occasions',
  'methods',
  'methods_all',
  'methods_any',
  'workplace',
  'authenticity',
  'not_seen',
  'none',
];

const short: readonly Reason['rule'][] = [
  'pieces',
  'occasions',
  'methods',
  'methods_all',
  'methods_any',
  'workplace',
];

/** Why a target is not covered, in a candidate's words. A covered one has no reason and gets none. */
export function reasonText(
  target: Pick<TargetState, 'status' | 'reasons'>,
  t: TFunction<['my-units', 'terms']>,
  format: Format,
): string {
  // Where something counts already, what is still short says more than what was refused on the way.
  const order = target.status === 'partly' ? [...short, ...toAct] : toAct;
  const [first] = order.flatMap((rule) => target.reasons.filter((reason) => reason.rule === rule));
  if (first === undefined) return '';
  switch (first.rule) {
    case 'pieces':
    case 'occasions':
    case 'methods':
      return t(`reason.${first.rule}`, { count: (first.need ?? 0) - (first.have ?? 0) });
    case 'methods_all':
    case 'methods_any':
      return t(`reason.${first.rule}`, {
        methods: (first.methods ?? [])
          .map((method) => t(`terms:method.${method}`))
          .join(t(first.rule === 'methods_all' ? 'reason.and' : 'reason.or')),
      });
    case 'pending':
      return t('reason.pending', { number: first.count ?? 0 });
    case 'expired':
      return t('reason.expired', { date: first.on === undefined ? '' : format.date(first.on) });
    default:
      return t(`reason.${first.rule}`);
  }
}

export function useReasonText(): (target: Pick<TargetState, 'status' | 'reasons'>) => string {
  const { t } = useTranslation(['my-units', 'terms']);
  const format = useFormat();
  return (target) => reasonText(target, t, format);
}
