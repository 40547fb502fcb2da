import type { Notification } from '@attest/api-client';
import { notificationText, spokenCode } from '@attest/domain';
import { useCallback } from 'react';
import { useLocale } from '../../base/i18n/use-locale';

/** What happened in one sentence, the same as an e-mail says it. */
export function useNotificationText(): (notification: Notification) => string {
  const { locale } = useLocale();
  return useCallback(
    ({
      kind,
      party,
      actor,
      candidate,
      unit,
      targetCode,
      targetCount,
      fileName,
      thirdPartyName,
      other,
      people,
      days,
      programme,
      group,
    }) =>
      notificationText(
        {
          kind,
          party,
          actor: actor?.displayName ?? null,
          candidate: candidate?.displayName ?? null,
          unit: unit?.title ?? null,
          target: targetCode === null ? null : spokenCode(targetCode, locale),
          targetCount,
          file: fileName,
          thirdParty: thirdPartyName,
          people,
          days,
          programme: programme?.name ?? null,
          group: group?.name ?? null,
          other: other?.displayName ?? null,
        },
        locale,
      ),
    [locale],
  );
}
