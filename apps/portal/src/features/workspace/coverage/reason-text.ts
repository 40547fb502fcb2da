import type { Reason } from '@attest/api-client';
import type { TFunction } from 'i18next';
import type { Format } from '../../../base/format/format';

export interface ReasonWords {
  t: TFunction<['workspace', 'terms']>;
  format: Pick<Format, 'date' | 'daysSince'>;
}

/** Why a target is not covered, in numbers: «證據 1／2 件». The figures are the server's. */
export function reasonText({ t, format }: ReasonWords, reason: Reason): string {
  const count = reason.count ?? 0;
  switch (reason.rule) {
    case 'none':
      return t('reason.none');
    case 'pieces':
    case 'occasions':
    case 'methods':
      return t(`reason.${reason.rule}`, { have: reason.have ?? 0, need: reason.need ?? 0 });
    case 'workplace':
      return t('reason.workplace');
    case 'methods_all':
    case 'methods_any':
      return t(`reason.${reason.rule}`, {
        methods: (reason.methods ?? [])
          .map((method) => t(`terms:method.${method}`))
          .join(t(reason.rule === 'methods_all' ? 'reason.and' : 'reason.or')),
      });
    case 'authenticity':
      return t((reason.need ?? 1) > 1 ? 'reason.authenticitySome' : 'reason.authenticity', {
        count,
        means: (reason.means ?? []).map((means) => t(`terms:authenticity.${means}`)).join(t('reason.or')),
        need: reason.need ?? 1,
      });
    case 'pending': {
      const days = reason.since === undefined ? 0 : format.daysSince(reason.since);
      return days > 0 ? t('reason.pendingDays', { count, days }) : t('reason.pending', { count });
    }
    case 'expired': {
      const on = reason.on === undefined ? '' : format.date(reason.on);
      return count > 1 ? t('reason.expiredSome', { count, on }) : t('reason.expired', { on });
    }
    case 'not_yet':
    case 'valid':
    case 'authentic':
    case 'current':
    case 'not_seen':
      return t(`reason.${reason.rule}`, { count });
  }
}
