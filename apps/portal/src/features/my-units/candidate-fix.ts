import type { TargetState } from '@attest/api-client';
import { methodsRecordedBy, thirdPartyMethods } from '@attest/domain';

/** What a candidate can do themselves about a target: hand in, name somebody who saw it, or ask for it to be planned. */
export type CandidateFix = 'upload' | 'third_party' | 'ask';

const own: readonly string[] = methodsRecordedBy('candidate');
const byOthers: readonly string[] = thirdPartyMethods;

/**
 * The one button that helps. Nothing where it is covered. Where the rules still want certain methods and none of them
 * is a candidate's to record, a further file would change nothing; so it is where the assessor has to confirm the work.
 */
export function candidateFix({
  status,
  reasons,
}: Pick<TargetState, 'status' | 'reasons'>): CandidateFix | null {
  if (status === 'covered') return null;
  const named = reasons.filter(({ rule }) => rule === 'methods_all' || rule === 'methods_any');
  const others = reasons.filter(
    ({ rule }) => rule !== 'methods_all' && rule !== 'methods_any' && rule !== 'methods',
  );
  if (named.length > 0 && others.length === 0) {
    const wanted = named.flatMap(({ methods }) => methods ?? []);
    if (wanted.some((method) => own.includes(method))) return 'upload';
    return wanted.some((method) => byOthers.includes(method)) ? 'third_party' : 'ask';
  }
  const confirmed =
    reasons.length > 0 && reasons.every(({ rule }) => rule === 'authentic' || rule === 'authenticity');
  return confirmed ? 'ask' : 'upload';
}
