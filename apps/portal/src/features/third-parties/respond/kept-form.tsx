import type { ThirdPartyAsked, ThirdPartyPage } from '@attest/api-client';
import { patched } from '../../../base/change/change';
import { useDeviceDraft } from '../../../shared/outbox/use-device-draft';
import { SkeletonRows } from '../../../ui/skeleton/skeleton';
import { fits, newDraft, type AnswerDraft } from './answer-draft';
import { AnswerForm } from './answer-form';
import { draftId, sendAnswer, sendDecline } from './third-party-api';

interface KeptFormProps {
  page: ThirdPartyPage;
  asked: ThirdPartyAsked;
  token: string;
  onDone: (page: ThirdPartyPage) => void;
}

/** What is filled in stays on this device until it is sent, and not an hour longer: others may use it. */
export function KeptForm({ page, asked, token, onDone }: KeptFormProps) {
  const kept = useDeviceDraft<AnswerDraft>(draftId(token), () => newDraft(asked));
  if (kept.value === null) return <SkeletonRows />;
  return (
    <AnswerForm
      page={page}
      asked={asked}
      draft={fits(kept.value, asked) ? kept.value : newDraft(asked)}
      savedAt={kept.savedAt}
      onChange={(patch) => {
        kept.change((latest) => patched(fits(latest, asked) ? latest : newDraft(asked), patch));
      }}
      onAnswer={(answer) => sendAnswer(token, answer)}
      onDecline={(reason) => sendDecline(token, reason)}
      onDone={(next) => {
        void kept.discard();
        onDone(next);
      }}
    />
  );
}
