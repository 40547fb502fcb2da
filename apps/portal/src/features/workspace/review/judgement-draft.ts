import type {
  AuthenticityMeans,
  ClaimView,
  JudgementsCreate,
  JudgementView,
  Verdict,
} from '@attest/api-client';
import { dissentOf } from '@attest/domain';

export const marks = ['valid', 'authentic', 'current'] as const;
export type Mark = (typeof marks)[number];

/** What the assessor has chosen and not saved yet. A mark that is absent was not judged. */
export interface JudgementDraft {
  verdict: Verdict | null;
  marks: Partial<Record<Mark, boolean>>;
  remark: string;
  /** How it was made sure that it is authentic; absent or empty: by what the method brings. */
  authenticBy?: AuthenticityMeans[];
}

/** By target. */
export type ReviewDraft = Readonly<Record<string, JudgementDraft>>;

export const emptyDraft: JudgementDraft = { verdict: null, marks: {}, remark: '' };

export const allMarked = (draft: JudgementDraft): boolean =>
  marks.every((mark) => draft.marks[mark] === true);

export const toggleAll = (draft: JudgementDraft): JudgementDraft => ({
  ...draft,
  marks: allMarked(draft) ? {} : { valid: true, authentic: true, current: true },
});

/** Pressing what is pressed takes it back: nothing stands that was not meant. */
export function setMark(draft: JudgementDraft, mark: Mark, value: boolean): JudgementDraft {
  const { [mark]: before, ...rest } = draft.marks;
  return { ...draft, marks: before === value ? rest : { ...rest, [mark]: value } };
}

/** Whether what was chosen is the lead's word on what assessors disagree about, which needs a reason. */
export function settlesByIt(
  standing: JudgementView | null,
  { verdict, marks: given }: JudgementDraft,
  memberId: string,
): boolean {
  if (standing === null || verdict === null) return false;
  const { valid = null, authentic = null, current = null } = given;
  const before = { ...standing, judgedById: standing.judgedBy.id };
  const by = { memberId, leads: true };
  return dissentOf({ verdict, valid, authentic, current }, before, by) === 'settles';
}

export const chosen = (draft: ReviewDraft): string[] =>
  Object.keys(draft).filter((targetId) => draft[targetId]?.verdict != null);

/** Targets with the verdict that one tick gives them. */
export type Proposed = ReadonlyMap<string, Verdict>;

const asProposed = (verdict: Verdict): JudgementDraft => ({
  verdict,
  marks: verdict === 'satisfactory' ? { valid: true, authentic: true, current: true } : {},
  remark: '',
});

/** Nothing that was chosen by hand is overwritten: those are the exceptions. */
export const takeAll = (draft: ReviewDraft, proposed: Proposed): ReviewDraft => ({
  ...draft,
  ...Object.fromEntries(
    [...proposed]
      .filter(([targetId]) => draft[targetId]?.verdict == null)
      .map(([targetId, verdict]) => [targetId, asProposed(verdict)]),
  ),
});

/** Takes back what the tick gave; exceptions stay. */
export const takeBack = (draft: ReviewDraft, proposed: Proposed): ReviewDraft =>
  Object.fromEntries(
    Object.entries(draft).filter(([targetId, one]) => {
      const verdict = proposed.get(targetId);
      return (
        verdict === undefined ||
        one.verdict !== verdict ||
        one.remark.trim() !== '' ||
        (verdict === 'satisfactory' && !allMarked(one))
      );
    }),
  );

export const isAllTaken = (draft: ReviewDraft, proposed: Proposed): boolean =>
  proposed.size > 0 && [...proposed.keys()].every((targetId) => draft[targetId]?.verdict != null);

/** As one tick gave it, with nothing changed by hand. */
export const isAsProposed = (one: JudgementDraft | undefined, verdict: Verdict | undefined): boolean =>
  one !== undefined &&
  one.verdict !== null &&
  one.verdict === verdict &&
  one.remark.trim() === '' &&
  (verdict !== 'satisfactory' || allMarked(one));

/**
 * What a round does not send yet: satisfactory with a mark that nobody has given, not yet without a word of what is missing.
 * What a third party stated says that by itself.
 */
export const unready = (draft: ReviewDraft, proposed: Proposed): string[] =>
  chosen(draft).filter((targetId) => {
    const one = draft[targetId];
    if (one === undefined || isAsProposed(one, proposed.get(targetId))) return false;
    if (one.verdict === 'satisfactory') return marks.some((mark) => one.marks[mark] === undefined);
    return one.verdict === 'not_yet' && one.remark.trim() === '';
  });

/** How many of each verdict were chosen. */
export function tally(draft: ReviewDraft): Record<Verdict, number> {
  const verdicts = Object.values(draft).map(({ verdict }) => verdict);
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  return { satisfactory: count('satisfactory'), not_yet: count('not_yet'), not_seen: count('not_seen') };
}

/** All of them in one request; each names the judgement it replaces, as it was shown. */
export function judgementsOf(
  enrolmentId: string,
  draft: ReviewDraft,
  claims: readonly ClaimView[],
): JudgementsCreate {
  const standing = new Map(claims.map((claim) => [claim.targetId, claim.judgement?.id ?? null]));
  return {
    enrolmentId,
    judgements: chosen(draft).flatMap((targetId) => {
      const one = draft[targetId];
      if (one?.verdict == null) return [];
      const remark = one.remark.trim();
      const { authenticBy = [] } = one;
      return [
        {
          targetId,
          verdict: one.verdict,
          ...one.marks,
          ...(one.marks.authentic === true && authenticBy.length > 0 ? { authenticBy } : {}),
          ...(remark === '' ? {} : { remark }),
          supersedesId: standing.get(targetId) ?? null,
        },
      ];
    }),
  };
}
