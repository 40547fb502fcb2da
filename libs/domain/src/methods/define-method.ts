import type { AssessmentMethod, AuthenticityMeans, ToolKind, Verdict } from '../vocabulary';
import { type Field, type FieldProblem, type FieldSchema, isValid } from './fields';

/** Who may bring evidence of a method into the record. */
export const recorders = ['assessor', 'candidate', 'third_party'] as const;
export type Recorder = (typeof recorders)[number];

/** What a detail says by itself about one target: a judgement where it holds one, otherwise only the claim. */
export interface DetailClaim {
  readonly targetId: string;
  readonly judgement: { readonly verdict: Verdict; readonly remark: string | null } | null;
}

export const methodIcons = [
  'observe',
  'document',
  'speech',
  'edit',
  'people',
  'person',
  'folder',
  'play',
  'history',
] as const;
export type MethodIcon = (typeof methodIcons)[number];

interface Definition<M extends AssessmentMethod, D extends { readonly version: number }> {
  readonly method: M;
  readonly recordedBy: readonly Recorder[];
  /**
   * at_once: the assessor saw or heard it, so the verdict is valid, authentic and current by itself ·
   * later: whether it is, is a question of its own that the assessor answers beside the verdict.
   */
  readonly judged: 'at_once' | 'later';
  /** The kind of tool whose lines fill the form. */
  readonly tool: ToolKind;
  readonly icon: MethodIcon;
  readonly detail: Field<D>;
  /** How this detail makes sure that the evidence is the candidate's own. */
  readonly authenticity: (detail: D) => readonly AuthenticityMeans[];
  /** Targets that the detail itself is about, each once or more often. */
  readonly claims?: (detail: D) => readonly DetailClaim[];
  /** What a candidate may say of it: nobody confirms their own evidence. Needed where a candidate records it. */
  readonly asHandedIn?: (detail: D) => D;
}

export type ReadDetail<D> =
  | { readonly ok: true; readonly detail: D }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** A method as the rest of the product uses it; what it is given may come from anywhere. */
export interface Method<M extends AssessmentMethod, D> extends Pick<
  Definition<M, D & { readonly version: number }>,
  'method' | 'recordedBy' | 'judged' | 'tool' | 'icon'
> {
  readonly schema: FieldSchema;
  /** Tidies what somebody wrote, and says what is wrong with it. */
  readonly read: (value: unknown) => ReadDetail<D>;
  /** As it was kept; null when it was written in no version this product knows. */
  readonly kept: (value: unknown) => D | null;
  /** Empty for what is not a detail of this method. */
  readonly authenticity: (value: unknown) => readonly AuthenticityMeans[];
  readonly claims: (value: unknown) => readonly DetailClaim[];
  /** As `read`, without what only an assessor can confirm. */
  readonly readHandedIn: (value: unknown) => ReadDetail<D>;
  /** Whether a satisfactory verdict has to say for itself that the evidence is valid, authentic and current. */
  readonly needsMarks: (value: unknown) => boolean;
}

export function defineMethod<M extends AssessmentMethod, D extends { readonly version: number }>({
  detail: field,
  authenticity,
  claims = () => [],
  asHandedIn = (detail) => detail,
  ...rest
}: Definition<M, D>): Method<M, D> {
  const kept = (value: unknown): D | null => (isValid(field, value) ? value : null);
  const of =
    <T>(ask: (detail: D) => readonly T[]) =>
    (value: unknown): readonly T[] =>
      isValid(field, value) ? ask(value) : [];
  const read = (value: unknown): ReadDetail<D> => {
    const tidy = field.tidy(value);
    return isValid(field, tidy)
      ? { ok: true, detail: tidy }
      : { ok: false, problems: field.problems(tidy, '') };
  };
  return {
    ...rest,
    schema: field.schema,
    kept,
    read,
    readHandedIn: (value) => {
      const found = read(value);
      return found.ok ? { ok: true, detail: asHandedIn(found.detail) } : found;
    },
    needsMarks: (value) =>
      rest.judged === 'later' || (isValid(field, value) && authenticity(value).length === 0),
    authenticity: of(authenticity),
    claims: of(claims),
  };
}
