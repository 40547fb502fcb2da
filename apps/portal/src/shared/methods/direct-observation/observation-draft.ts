import { isRecord } from '@attest/domain';
import type { ToolLine } from '@attest/api-client';
import type { Clock } from '../../../base/clock/clock';
import type { EvidenceBody } from '../../outbox/outbox-entry';
import { fitsLike } from '../../outbox/read-back';
import type { ObservationDraft } from '../form-drafts';
import { judged, newRecord, recordOf } from '../record-draft';
import { observation } from './parts';

const alone = { occasionId: null, others: [] };

/** Now, and a title that can stand: an observation starts with the first tap. */
export const newObservation = (
  clock: Clock,
  title: string,
  lines: readonly ToolLine[] = [],
  toolVersionId: string | null = null,
  place = '',
): ObservationDraft => ({
  ...newRecord(
    observation,
    clock,
    title,
    { lines, targetIds: [], today: clock.today(), place },
    toolVersionId,
  ),
  ...alone,
});

const blank: ObservationDraft = {
  ...{ title: '', day: '', time: '', place: '', context: '', duration: '', narrative: '' },
  ...{ marks: {}, toolVersionId: null, targetIds: [], judge: 'now' },
  detail: observation.start({ lines: [], targetIds: [], today: '' }),
  counts: { valid: null, authentic: null, current: null },
  ...alone,
};

/** What every version of the form has kept. */
const always = ['title', 'day', 'time', 'narrative', 'marks'];

/**
 * What a device kept, as the form has it today: a field that was not known then starts empty, and the fields of the
 * detail, which used to stand beside the others, go where those of every method are. Undefined for what is no observation.
 */
export function readObservation(kept: unknown): ObservationDraft | undefined {
  if (!isRecord(kept) || !always.every((name) => name in kept)) return undefined;
  const isOfDetail = ([name]: [string, unknown]) => name in blank.detail;
  const own = Object.fromEntries(Object.entries(kept).filter((field) => !isOfDetail(field)));
  const beside = Object.fromEntries(Object.entries(kept).filter(isOfDetail));
  const value = {
    ...blank,
    ...own,
    detail: { ...blank.detail, ...(isRecord(kept['detail']) ? kept['detail'] : beside) },
  };
  return fitsLike(blank, value) ? value : undefined;
}

/** The draft as one candidate sees it: null for the one whose page it is. */
export function seenAs(draft: ObservationDraft, enrolmentId: string | null): ObservationDraft {
  const other = draft.others.find((one) => one.enrolmentId === enrolmentId);
  if (other === undefined) return draft;
  const { marks, narrative, checklist } = other;
  // Other units are those of the first candidate.
  return { ...draft, marks, narrative, also: {}, detail: { ...draft.detail, checklist } };
}

/** Takes a change made for one candidate: what is shared changes for all, the rest for them alone. */
export function changedFor(
  draft: ObservationDraft,
  enrolmentId: string | null,
  change: ObservationDraft,
): ObservationDraft {
  if (!draft.others.some((one) => one.enrolmentId === enrolmentId)) return change;
  const {
    marks,
    narrative,
    detail: { checklist },
  } = change;
  return {
    ...change,
    marks: draft.marks,
    narrative: draft.narrative,
    also: draft.also ?? {},
    detail: { ...change.detail, checklist: draft.detail.checklist },
    others: draft.others.map((one) =>
      one.enrolmentId === enrolmentId ? { ...one, marks, narrative, checklist } : one,
    ),
  };
}

/** Others start with nothing judged, and with the same checklist, unticked. */
export const joined = (
  draft: ObservationDraft,
  chosen: readonly { enrolmentId: string; name: string }[],
): ObservationDraft => ({
  ...draft,
  occasionId: chosen.length === 0 ? null : (draft.occasionId ?? crypto.randomUUID()),
  others: chosen.map(
    ({ enrolmentId, name }) =>
      draft.others.find((one) => one.enrolmentId === enrolmentId) ?? {
        enrolmentId,
        name,
        marks: {},
        narrative: '',
        checklist: draft.detail.checklist.map((line) => ({ ...line, seen: false })),
      },
  ),
});

/** What goes to one candidate's record: nothing of the others but the id of the session. */
export const draftFor = (draft: ObservationDraft, enrolmentId: string | null): ObservationDraft => ({
  ...seenAs(draft, enrolmentId),
  others: [],
});

/** How many targets were judged. */
export const judgedCount = (draft: Pick<ObservationDraft, 'marks'>): number => judged(draft).length;

/** As the API takes it; what was not judged is not sent. Null while the draft has problems. */
export function observationBody(draft: ObservationDraft, clock: Clock): EvidenceBody | null {
  const body = recordOf(observation, draft, clock);
  return body === null || draft.occasionId === null ? body : { ...body, occasionId: draft.occasionId };
}
