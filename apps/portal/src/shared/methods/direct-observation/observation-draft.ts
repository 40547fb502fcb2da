import type { Clock } from '../../../base/clock/clock';
import type { CandidatePart, ObservationDraft } from '../form-drafts';
import type { EvidenceBody } from '../../outbox/outbox-entry';
import { said } from '../method-parts';

type Checklist = CandidatePart['checklist'];

/** Now, and a title that can stand: an observation starts with the first tap. */
export function newDraft(
  clock: Clock,
  title: string,
  { checklist = [], toolVersionId = null }: { checklist?: Checklist; toolVersionId?: string | null } = {},
): ObservationDraft {
  return {
    title,
    ...clock.dayAndTime(),
    place: '',
    context: '',
    duration: '',
    narrative: '',
    marks: {},
    setting: 'workplace',
    conditions: '',
    othersPresent: '',
    checklist,
    toolVersionId,
    occasionId: null,
    others: [],
  };
}

/** What a device kept before a field was known starts with what a new draft has. */
export const complete = (kept: Partial<ObservationDraft>, clock: Clock): ObservationDraft => ({
  ...newDraft(clock, ''),
  ...kept,
});

export const judged = ({ marks }: Pick<CandidatePart, 'marks'>): number =>
  Object.values(marks).filter((mark) => mark.verdict !== null).length;

/** The draft as one candidate sees it: null for the one whose page it is. */
export function seenAs(draft: ObservationDraft, enrolmentId: string | null): ObservationDraft {
  const other = draft.others.find((one) => one.enrolmentId === enrolmentId);
  if (other === undefined) return draft;
  const { marks, narrative, checklist } = other;
  return { ...draft, marks, narrative, checklist };
}

/** Takes a change made for one candidate: what is shared changes for all, the rest for them alone. */
export function changedFor(
  draft: ObservationDraft,
  enrolmentId: string | null,
  change: ObservationDraft,
): ObservationDraft {
  if (!draft.others.some((one) => one.enrolmentId === enrolmentId)) return change;
  const { marks, narrative, checklist } = change;
  return {
    ...change,
    marks: draft.marks,
    narrative: draft.narrative,
    checklist: draft.checklist,
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
        checklist: draft.checklist.map((line) => ({ ...line, seen: false })),
      },
  ),
});

/** What goes to one candidate's record: nothing of the others but the id of the session. */
export const draftFor = (draft: ObservationDraft, enrolmentId: string | null): ObservationDraft => ({
  ...seenAs(draft, enrolmentId),
  others: [],
});

export type DraftProblem = 'nothing' | 'title' | 'future' | 'duration';

const whole = (text: string): number | null => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : null);

export function problemsOf(draft: ObservationDraft, clock: Clock): DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (judged(draft) === 0) problems.push('nothing');
  if (draft.title.trim() === '') problems.push('title');
  if (clock.isAhead(draft.day, draft.time)) problems.push('future');
  if (draft.duration.trim() !== '' && whole(draft.duration) === null) problems.push('duration');
  return problems;
}

const optional = <K extends string>(name: K, text: string): Partial<Record<K, string>> => {
  const value = text.trim();
  const found: Partial<Record<K, string>> = {};
  if (value !== '') found[name] = value;
  return found;
};

/** As the API takes it; what was not judged is not sent. */
export function observationOf(draft: ObservationDraft, clock: Clock): EvidenceBody {
  const minutes = whole(draft.duration);
  return {
    method: 'direct_observation',
    title: draft.title.trim(),
    occurredAt: clock.instantOf(draft.day, draft.time),
    ...optional('place', draft.place),
    ...optional('context', draft.context),
    ...optional('narrative', draft.narrative),
    ...(minutes === null ? {} : { durationMinutes: minutes }),
    detail: {
      version: 1,
      setting: draft.setting,
      ...optional('conditions', draft.conditions),
      ...optional('othersPresent', draft.othersPresent),
      checklist: draft.checklist.flatMap(({ line, seen, targetIds }) =>
        line === null || seen === null ? [] : [{ line, seen, targetIds: said(targetIds) }],
      ),
    },
    judgements: Object.entries(draft.marks).flatMap(([targetId, mark]) =>
      mark.verdict === null ? [] : [{ targetId, verdict: mark.verdict, ...optional('remark', mark.remark) }],
    ),
    ...(draft.toolVersionId === null ? {} : { toolVersionId: draft.toolVersionId }),
    ...(draft.occasionId === null ? {} : { occasionId: draft.occasionId }),
  };
}
