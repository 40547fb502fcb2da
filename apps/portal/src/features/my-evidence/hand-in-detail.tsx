import type { EnrolmentDetail } from '@attest/api-client';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { patched } from '../../base/change/change';
import { targetGroups } from '../../shared/enrolment/targets';
import { useClock } from '../../base/clock/use-clock';
import type { DraftOf, HandedInDetail, TypedParts } from '../../shared/methods/method-parts';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';

export interface HandedIn {
  /** As it is sent; null while something is missing. */
  detail: HandedInDetail | null;
  /** It was sent: the device need not keep it any longer. */
  forget: () => void;
}

interface HandInDetailProps<D extends HandedInDetail> {
  parts: TypedParts<D>;
  enrolment: EnrolmentDetail;
  /** Sending was tried: what is missing is named. */
  tried: boolean;
  onRead: (handedIn: HandedIn) => void;
}

/** The part of a method's form that is the candidate's to fill in. */
export function HandInDetail<D extends HandedInDetail>({
  parts,
  enrolment,
  tried,
  onRead,
}: HandInDetailProps<D>) {
  const { t } = useTranslation(['my-evidence', 'methods']);
  const today = useClock().today();
  const [draft, setDraft, forget] = usePersistedState<DraftOf<D>>(
    `hand-in for ${enrolment.id} ${parts.method.method}`,
    () => parts.start({ lines: [], targetIds: [], today }),
  );
  const groups = useMemo(() => targetGroups(enrolment, (code) => t('critical', { code })), [enrolment, t]);
  const read = parts.method.readHandedIn(draft);
  const detail = JSON.stringify(read.ok ? read.detail : null);
  const tell = useEffectEvent(() => {
    onRead({ detail: read.ok ? read.detail : null, forget });
  });
  // Typed now, or taken up from the device.
  useEffect(() => {
    tell();
  }, [detail]);
  const { Form } = parts;
  return (
    <Form
      draft={draft}
      onChange={(patch) => {
        setDraft((latest) => patched(latest, patch));
      }}
      problem={(path) => {
        const found = tried && !read.ok ? read.problems.find((one) => one.path === path) : undefined;
        return found && t(`methods:problem.${found.rule}`);
      }}
      lines={[]}
      groups={groups}
      handedIn
    />
  );
}
