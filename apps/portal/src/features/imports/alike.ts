import type { Finding } from '@attest/api-client';

/** Others of its kind that wait and offer the same choice; a choice that asks for more is answered one by one. */
export function alikeTo(finding: Finding, choiceId: string | null, all: readonly Finding[]): Finding[] {
  const offers = ({ choices }: Finding) =>
    choices.some(({ id, accepts }) => id === choiceId && accepts === null);
  if (!offers(finding)) return [];
  return all.filter(
    (each) => each.id !== finding.id && each.code === finding.code && each.decision === null && offers(each),
  );
}
