import type { Reason, TargetState } from '@attest/api-client';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { telling } from '../../shared/enrolment/telling-reasons';
import { useFormat } from '../../base/format/use-format';
import type { Format } from '../../base/format/format';

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

type Words = TFunction<['my-units', 'terms']>;
type Reasoned = Pick<TargetState, 'status' | 'reasons'>;

function words(reason: Reason, t: Words, format: Format): string {
  switch (reason.rule) {
    case 'pieces':
    case 'occasions':
    case 'methods':
      return t(`reason.${reason.rule}`, { count: (reason.need ?? 0) - (reason.have ?? 0) });
    case 'methods_all':
    case 'methods_any':
      return t(`reason.${reason.rule}`, {
        methods: (reason.methods ?? [])
          .map((method) => t(`terms:method.${method}`))
          .join(t(reason.rule === 'methods_all' ? 'reason.and' : 'reason.or')),
      });
    case 'pending':
      return t('reason.pending', { number: reason.count ?? 0 });
    case 'expired':
      return t('reason.expired', { date: reason.on === undefined ? '' : format.date(reason.on) });
    default:
      return t(`reason.${reason.rule}`);
  }
}

/** Why a target is not covered, in a candidate's words. A covered one has no reason and gets none. */
export function reasonText(target: Reasoned, t: Words, format: Format): string {
  // Where something counts already, what is still short says more than what was refused on the way.
  const order = target.status === 'partly' ? [...short, ...toAct] : toAct;
  const [first] = order.flatMap((rule) => target.reasons.filter((reason) => reason.rule === rule));
  return first === undefined ? '' : words(first, t, format);
}

/** All of why, where there is room: «1 more piece» alone hides that one was there and grew too old. */
export function reasonsText(target: Reasoned, t: Words, format: Format): string {
  return telling(target)
    .map((reason) => words(reason, t, format))
    .join(t('my-units:joiner'));
}

/** By default in one line; with `reasonsText`, all of it. */
export function useReasonText(text = reasonText): (target: Reasoned) => string {
  const { t } = useTranslation(['my-units', 'terms']);
  const format = useFormat();
  return (target) => text(target, t, format);
}
