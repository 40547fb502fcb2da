import type { Reason, TargetState } from '@attest/api-client';
import {
  leadingReasonText,
  reasonsText,
  reasonText,
  type ReasonReader,
  type ReasonVoice,
  type TargetKind,
} from '@attest/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { useLocale } from '../../base/i18n/use-locale';

type Reasoned = Readonly<Pick<TargetState, 'status' | 'reasons'> & Partial<Pick<TargetState, 'kind'>>>;

export interface Reasons {
  one: (reason: Reason, kind?: TargetKind) => string;
  /** The reason that explains the state; empty for what is covered. */
  leading: (target: Reasoned) => string;
  /** All that stands in the way, in one line; empty for what is covered. */
  all: (target: Reasoned) => string;
}

/** Why a target is not covered, in the words of libs/domain. */
export function useReasons(reader: ReasonReader): Reasons {
  const { t } = useTranslation('terms');
  const format = useFormat();
  const { locale } = useLocale();
  return useMemo(() => {
    const voice: ReasonVoice = {
      ...{ reader, locale },
      names: {
        method: (method) => t(`method.${method}`),
        means: (means) => t(`authenticity.${means}`),
        date: format.date,
        daysSince: format.daysSince,
      },
    };
    return {
      one: (reason, kind) => reasonText(reason, voice, kind),
      leading: (target) => leadingReasonText(target, voice),
      all: (target) => reasonsText(target, voice),
    };
  }, [reader, locale, t, format]);
}
