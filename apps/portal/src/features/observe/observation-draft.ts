import type { ObservationCreate, Verdict } from '@attest/api-client';
import { dayAndTime, instantOf } from '../../shared/format/local-moment';

export interface Mark {
  verdict: Verdict | null;
  remark: string;
}

/** An observation while it is being written. */
export interface ObservationDraft {
  title: string;
  /** By the clock of the device; the instant is made when it is saved. */
  day: string;
  time: string;
  place: string;
  context: string;
  /** Minutes, as typed. */
  duration: string;
  narrative: string;
  /** By target. */
  marks: Readonly<Record<string, Mark>>;
}

/** Now, and a title that can stand: an observation starts with the first tap. */
export function newDraft(now: Date, title: string): ObservationDraft {
  return { title, ...dayAndTime(now), place: '', context: '', duration: '', narrative: '', marks: {} };
}

export const noMark: Mark = { verdict: null, remark: '' };

export const judged = (draft: ObservationDraft): number =>
  Object.values(draft.marks).filter((mark) => mark.verdict !== null).length;

export const isUntouched = (draft: ObservationDraft): boolean =>
  judged(draft) === 0 && draft.narrative === '' && draft.place === '' && draft.context === '';

export type DraftProblem = 'nothing' | 'title' | 'future' | 'duration';

/** A phone may run a little ahead of the server. */
const leeway = 5 * 60_000;

const whole = (text: string): number | null => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : null);

export function problemsOf(draft: ObservationDraft, now: Date): DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (judged(draft) === 0) problems.push('nothing');
  if (draft.title.trim() === '') problems.push('title');
  if (Date.parse(instantOf(draft.day, draft.time)) > now.getTime() + leeway) problems.push('future');
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
export function observationOf(draft: ObservationDraft): ObservationCreate {
  const minutes = whole(draft.duration);
  return {
    title: draft.title.trim(),
    occurredAt: instantOf(draft.day, draft.time),
    ...optional('place', draft.place),
    ...optional('context', draft.context),
    ...optional('narrative', draft.narrative),
    ...(minutes === null ? {} : { durationMinutes: minutes }),
    judgements: Object.entries(draft.marks).flatMap(([targetId, mark]) =>
      mark.verdict === null ? [] : [{ targetId, verdict: mark.verdict, ...optional('remark', mark.remark) }],
    ),
  };
}
