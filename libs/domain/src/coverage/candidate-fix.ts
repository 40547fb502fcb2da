import { methodsRecordedBy } from '../methods/methods';
import { type AssessmentMethod, type TargetKind, type TargetStatus, thirdPartyMethods } from '../vocabulary';
import { countsByItself, type StatedReason } from './reasons';
import { laterKinds } from './rules';

/**
 * What a candidate can do themselves about a target: hand in, name somebody who saw it, ask to be questioned, or ask for
 * it to be planned.
 */
export const candidateFixes = ['upload', 'third_party', 'question', 'ask'] as const;
export type CandidateFix = (typeof candidateFixes)[number];

const own: readonly string[] = methodsRecordedBy('candidate');
const byOthers: readonly string[] = thirdPartyMethods;
const questioning: readonly string[] = ['oral_questioning', 'written_questioning'];

interface Fixed {
  readonly kind: TargetKind;
  readonly status: TargetStatus;
  readonly reasons: readonly StatedReason[];
  /** Those that the rules name for it; empty: any will do. */
  readonly methods: readonly AssessmentMethod[];
}

/**
 * The one button that helps. Nothing where it is covered, or counts by itself once the indicators beside it are. Where
 * the rules still want certain methods and none of them is a candidate's to record, a further file would change nothing;
 * so it is where the assessor has to confirm the work.
 */
export function candidateFix(target: Fixed): CandidateFix | null {
  const { kind, status, reasons } = target;
  if (status === 'covered' || countsByItself(target)) return null;
  const named = reasons.filter(({ rule }) => rule === 'methods_all' || rule === 'methods_any');
  const others = reasons.filter(
    ({ rule }) =>
      rule !== 'methods_all' && rule !== 'methods_any' && rule !== 'methods' && rule !== 'through',
  );
  const confirmed =
    others.length > 0 && others.every(({ rule }) => rule === 'authentic' || rule === 'authenticity');
  if (named.length === 0 && confirmed) return 'ask';
  if (laterKinds.some((later) => later === kind)) {
    const wanted = named.flatMap(({ methods }) => methods ?? []);
    return byMethods(kind, wanted.length > 0 ? wanted : target.methods);
  }
  if (named.length > 0 && others.length === 0) {
    return byMethods(
      kind,
      named.flatMap(({ methods }) => methods ?? []),
    );
  }
  return 'upload';
}

/** Knowledge is asked for where it may be asked, since that is what the rules mean by it. */
function byMethods(kind: TargetKind, wanted: readonly AssessmentMethod[]): CandidateFix {
  if (kind === 'knowledge' && (wanted.length === 0 || wanted.some((method) => questioning.includes(method))))
    return 'question';
  if (wanted.length === 0 || wanted.some((method) => own.includes(method))) return 'upload';
  return wanted.some((method) => byOthers.includes(method)) ? 'third_party' : 'ask';
}
