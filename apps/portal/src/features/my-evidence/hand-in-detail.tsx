import type { EnrolmentDetail } from '@attest/api-client';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { targetGroups } from '../../shared/enrolment/targets';
import { dayAndTime } from '../../shared/format/local-moment';
import type { DraftOf, TypedParts } from '../../shared/methods/method-parts';

/** A detail as it is sent; null while something is missing. */
export type HandedIn = unknown;

interface HandInDetailProps<D> {
  parts: TypedParts<D>;
  enrolment: EnrolmentDetail;
  /** Sending was tried: what is missing is named. */
  tried: boolean;
  onRead: (detail: HandedIn) => void;
}

/** The part of a method's form that is the candidate's to fill in. */
export function HandInDetail<D>({ parts, enrolment, tried, onRead }: HandInDetailProps<D>) {
  const { t } = useTranslation(['my-evidence', 'methods']);
  const [draft, setDraft] = useState<DraftOf<D>>(() =>
    parts.start({ lines: [], targetIds: [], today: dayAndTime(new Date()).day }),
  );
  const groups = useMemo(() => targetGroups(enrolment, (code) => t('critical', { code })), [enrolment, t]);
  const read = parts.method.readHandedIn(draft);
  const { Form } = parts;
  return (
    <Form
      draft={draft}
      onChange={(next) => {
        setDraft(next);
        const found = parts.method.readHandedIn(next);
        onRead(found.ok ? found.detail : null);
      }}
      problem={(path) => {
        const found = tried && !read.ok ? read.problems.find((one) => one.path === path) : undefined;
        return found && t(`methods:problem.${found.rule}`);
      }}
      lines={[]}
      groups={groups}
      items={[]}
      handedIn
    />
  );
}
