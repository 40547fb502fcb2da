import type { ObservationDetail, Verdict } from '@attest/domain';
import { patched, type Patch } from '../../base/change/change';
import type { AlsoChosen } from './also-for';
import type { DraftOf } from './method-parts';
import type { ShownParts } from './parts-choice';

/** What the forms keep on the device. It is read again where a form can no longer be opened (written-record.ts). */
export interface Mark {
  verdict: Verdict | null;
  remark: string;
  /** Of the parts listed under the target, those that were shown; absent or null: all of them. */
  parts?: ShownParts;
}

export const noMark: Mark = { verdict: null, remark: '' };

/** By target. */
export type Marks = Readonly<Record<string, Mark>>;

export const markedAs = (marks: Marks, targetId: string, patch: Patch<Mark>): Marks => ({
  ...marks,
  [targetId]: patched(marks[targetId] ?? noMark, patch),
});

export interface CommonDraft {
  title: string;
  /** By the clock of the device; the instant is made when it is saved. */
  day: string;
  time: string;
  place: string;
  context: string;
  /** Minutes, as typed. */
  duration: string;
  narrative: string;
  marks: Marks;
  toolVersionId: string | null;
}

export const countsFor = ['valid', 'authentic', 'current'] as const;
export type CountsFor = (typeof countsFor)[number];

/** Evidence of any method while it is being written: what all have in common, and the method's own part. */
export interface RecordDraft<D> extends CommonDraft {
  detail: DraftOf<D>;
  /** Picked besides those that the detail names. */
  targetIds: readonly string[];
  /** Whether the targets are judged here, or later beside the evidence. */
  judge: 'now' | 'later';
  /** What it shows in other units of the same candidate; absent in drafts of earlier versions of the form. */
  also?: AlsoChosen;
  /** What an assessor says of evidence that was not witnessed. */
  counts: Readonly<Record<CountsFor, boolean | null>>;
}

/** What is one candidate's own in an observation. */
export interface CandidatePart extends Pick<CommonDraft, 'marks' | 'narrative'> {
  checklist: DraftOf<ObservationDetail>['checklist'];
}

/** Another candidate who was observed in the same session. */
export interface OtherCandidate extends CandidatePart {
  enrolmentId: string;
  name: string;
}

/** An observation: a record like any other, and who else was observed in the same session. */
export interface ObservationDraft extends RecordDraft<ObservationDetail> {
  /** The session, once somebody else is in it. */
  occasionId: string | null;
  others: readonly OtherCandidate[];
}
