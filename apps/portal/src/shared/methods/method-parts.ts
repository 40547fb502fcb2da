import type { EvidenceCreate, ToolLine, UploadCreate } from '@attest/api-client';
import type { AssessmentMethod, Method } from '@attest/domain';
import type { ComponentType } from 'react';
import { patched, type Patch } from '../../base/change/change';
import type { Immutable } from '../http/api-types';
import type { TargetGroup } from '../enrolment/targets';
import type { Wording, WrittenPassage } from './written';

/** A detail while it is being written: whatever is not said yet is null, or an empty text. */
export type DraftOf<T> = T extends readonly (infer I)[]
  ? readonly DraftOf<I>[]
  : T extends object
    ? { readonly [K in keyof T]: DraftOf<T[K]> }
    : T | null;

/** What a form starts with. */
export interface StartFrom {
  /** Of the tool in use; empty where there is none. */
  readonly lines: readonly ToolLine[];
  /** The target that the form was opened from, if any. */
  readonly targetIds: readonly string[];
  /** YYYY-MM-DD, by the clock of the device. */
  readonly today: string;
  /** Proposed as where it happened. */
  readonly place?: string;
}

export interface FormProps<D> {
  readonly draft: DraftOf<D>;
  readonly onChange: (patch: Patch<DraftOf<D>>) => void;
  /** In words, of the field at this path; undefined while nothing is wrong or saving was not tried. */
  readonly problem: (path: string) => string | undefined;
  /** Of the tool in use; empty where there is none. */
  readonly lines: readonly ToolLine[];
  readonly groups: readonly TargetGroup[];
  /** Filled in by the candidate: what only an assessor can confirm is not asked. */
  readonly handedIn: boolean;
}

export interface ReadingProps<D> {
  readonly detail: D;
  /** What people call the targets of these ids; those of other units are left out. */
  readonly codes: (targetIds: readonly string[]) => readonly string[];
  /** Candidates read their answers without the expected ones: the questions may be asked again. */
  readonly modelAnswers: boolean;
}

/** What a method has of its own on the screen. */
export interface Parts<D> {
  /**
   * all: every target of the unit is there to be judged · chosen: some are picked · entries: the entries of the detail
   * name them; both are judged now or later · detail: the questions name them and hold the verdicts.
   */
  readonly targets: 'all' | 'chosen' | 'entries' | 'detail';
  readonly start: (from: StartFrom) => DraftOf<D>;
  readonly Form: ComponentType<FormProps<D>>;
  readonly Reading: ComponentType<ReadingProps<D>>;
  /** A draft in words, however far it got: under the form's own labels, in the form's order. */
  readonly written: (draft: DraftOf<D>, wording: Wording) => readonly WrittenPassage[];
}

/** A detail as it is sent. */
export type Detail = Immutable<EvidenceCreate['detail']>;

/** What a candidate may say of evidence handed in. */
export type HandedInDetail = Immutable<NonNullable<UploadCreate['detail']>>;

export type TypedParts<D extends Detail> = Parts<D> & { readonly method: Method<AssessmentMethod, D> };

/** The parts of some method, for code that works with any: what it does with a draft, it does with its own kind. */
export interface AnyParts<Most extends Detail = Detail> {
  readonly use: <R>(work: <D extends Most>(parts: TypedParts<D>) => R) => R;
}

export const defineParts = <M extends AssessmentMethod, D extends Detail>(
  method: Method<M, D>,
  parts: Parts<D>,
): AnyParts<D> => ({
  use: (work) => work({ ...parts, method }),
});

/** The list with one entry changed. */
export const changedAt = <T>(list: readonly T[], index: number, patch: Patch<T>): readonly T[] =>
  list.map((item, at) => (at === index ? patched(item, patch) : item));

export const without = <T>(list: readonly T[], index: number): readonly T[] =>
  list.filter((_, at) => at !== index);

/** What a line is tied to, of whatever kind. */
export const targetsOf = (line: ToolLine): string[] => line.targets.map(({ id }) => id);

/** Lines about the target that the form was opened from. */
export const linesAbout = ({ lines, targetIds }: StartFrom): ToolLine[] =>
  lines.filter((line) => targetsOf(line).some((id) => targetIds.includes(id)));

export const said = <T>(list: readonly (T | null)[]): T[] => list.filter((item) => item !== null);
