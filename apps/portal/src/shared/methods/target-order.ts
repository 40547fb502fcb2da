import type { AssessmentMethod, TargetKind } from '@attest/domain';

const asPrinted: readonly TargetKind[] = [
  'indicator',
  'critical_evidence',
  'output',
  'knowledge',
  'skill',
  'attitude',
];
const inConduct: readonly TargetKind[] = [
  'indicator',
  'critical_evidence',
  'attitude',
  'skill',
  'output',
  'knowledge',
];
const inAnswers: readonly TargetKind[] = [
  'knowledge',
  'indicator',
  'critical_evidence',
  'skill',
  'attitude',
  'output',
];
const inThings: readonly TargetKind[] = [
  'output',
  'indicator',
  'critical_evidence',
  'knowledge',
  'skill',
  'attitude',
];

/** What evidence of a method mostly shows stands first where its targets are chosen. */
const kindsBy: Readonly<Record<AssessmentMethod, readonly TargetKind[]>> = {
  direct_observation: inConduct,
  document_review: inThings,
  oral_questioning: inAnswers,
  written_questioning: inAnswers,
  third_party_report: inConduct,
  stakeholder_feedback: inConduct,
  product_portfolio: inThings,
  simulation: inConduct,
  prior_learning: asPrinted,
};

/** The groups of a unit's targets as a form of the method offers them; those of a kind stay in their order. */
export const groupsFor = <G extends { readonly kind: TargetKind }>(
  method: AssessmentMethod,
  groups: readonly G[],
): G[] => kindsBy[method].flatMap((kind) => groups.filter((group) => group.kind === kind));
