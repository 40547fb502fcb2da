import type { ThirdPartyAnswer, ThirdPartyAsked } from '@attest/api-client';
import type { ThirdPartyRating, ThirdPartyRelationship } from '@attest/domain';

/** What is being filled in, as the device keeps it. */
export interface AnswerDraft {
  answers: { rating: ThirdPartyRating | null; example: string }[];
  name: string;
  position: string;
  organisation: string;
  relationship: ThirdPartyRelationship;
  relationshipNote: string;
  knownSince: string;
  conflict: boolean | null;
  explanation: string;
  confirmed: boolean;
  /** Why rather not, while it is being said. */
  declining?: string;
}

export const newDraft = (asked: ThirdPartyAsked): AnswerDraft => ({
  answers: asked.questions.map(() => ({ rating: null, example: '' })),
  name: asked.inviteeName,
  position: '',
  organisation: asked.inviteeOrganisation ?? '',
  relationship: asked.relationship,
  relationshipNote: '',
  knownSince: '',
  conflict: null,
  explanation: '',
  confirmed: false,
});

/** A draft of other questions is no use: the link was sent anew with others. */
export const fits = (draft: AnswerDraft, asked: ThirdPartyAsked): boolean =>
  draft.answers.length === asked.questions.length;

export const answered = (draft: AnswerDraft): number =>
  draft.answers.filter(({ rating }) => rating !== null).length;

export type Gap =
  | 'answers'
  | 'name'
  | 'position'
  | 'relationshipNote'
  | 'knownSince'
  | 'conflict'
  | 'explanation'
  | 'confirmed';

const blank = (text: string) => text.trim() === '';

/** What is still missing, in the order of the page. */
export function gapsOf(draft: AnswerDraft): Gap[] {
  const checks: [Gap, boolean][] = [
    ['answers', answered(draft) < draft.answers.length],
    ['name', blank(draft.name)],
    ['position', blank(draft.position)],
    ['relationshipNote', draft.relationship === 'other' && blank(draft.relationshipNote)],
    ['knownSince', blank(draft.knownSince)],
    ['conflict', draft.conflict === null],
    ['explanation', draft.conflict === true && blank(draft.explanation)],
    ['confirmed', !draft.confirmed],
  ];
  return checks.filter(([, missing]) => missing).map(([gap]) => gap);
}

const filled = (name: string, text: string) => (blank(text) ? {} : { [name]: text.trim() });

/** @param statement the sentence as it was shown */
export function answerOf(draft: AnswerDraft, statement: string): ThirdPartyAnswer {
  return {
    name: draft.name.trim(),
    position: draft.position.trim(),
    ...filled('organisation', draft.organisation),
    relationship: draft.relationship,
    ...filled('relationshipNote', draft.relationshipNote),
    knownSince: draft.knownSince.trim(),
    conflictDeclared: draft.conflict === true,
    ...(draft.conflict === true ? filled('conflictExplanation', draft.explanation) : {}),
    answers: draft.answers.map(({ rating, example }) => ({
      rating: rating ?? 'not_seen',
      ...(rating === 'not_seen' ? {} : filled('answer', example)),
    })),
    statement,
  };
}
