import type { Day } from '../dates';
import type { AssessmentMethod, AuthenticityMeans, TargetStatus } from '../vocabulary';
import type { ReasonRule } from './cover-target';

/** A reason as it is written down and sent: the rule with whichever figures it has (CoverageReason says which). */
export interface StatedReason {
  readonly rule: ReasonRule;
  readonly have?: number;
  readonly need?: number;
  readonly count?: number;
  readonly methods?: readonly AssessmentMethod[];
  readonly means?: readonly AuthenticityMeans[];
  readonly since?: Day;
  readonly on?: Day;
}

interface Stated<Reason> {
  readonly status: TargetStatus;
  readonly reasons: readonly Reason[];
}

const short: readonly ReasonRule[] = [
  'pieces',
  'occasions',
  'methods',
  'methods_all',
  'methods_any',
  'workplace',
  'parts',
];

/** Which reasons explain a status, the best first; all others only add to it. */
const explaining: Readonly<Record<TargetStatus, readonly ReasonRule[]>> = {
  covered: [],
  to_judge: ['disagreement', 'pending'],
  partly: short,
  not_yet: ['not_yet', 'valid', 'authentic', 'current', 'authenticity'],
  expired: ['expired'],
  none: ['none', 'not_seen', 'through'],
};

/** The one reason to say where there is room for one; undefined for what is covered. */
export function leadingReason<Reason extends StatedReason>({
  status,
  reasons,
}: Stated<Reason>): Reason | undefined {
  const [first] = explaining[status].flatMap((rule) => reasons.filter((reason) => reason.rule === rule));
  return first ?? reasons[0];
}

/**
 * Nothing is missing but that the indicators beside it are covered: it has no evidence that counts, and none that is
 * refused or waits.
 */
export const countsByItself = ({ status, reasons }: Stated<StatedReason>): boolean =>
  (status === 'none' || status === 'expired') && reasons.some(({ rule }) => rule === 'through');

/** «0 of 2» says nothing that another reason does not say better. */
const isEmptyFigure = ({ rule, have = 0 }: StatedReason): boolean =>
  (rule === 'pieces' || rule === 'occasions' || rule === 'methods' || rule === 'parts') && have === 0;

/** All that stands in the way, the leading reason first: the same order on every page and in every file. */
export function reasonsInOrder<Reason extends StatedReason>(target: Stated<Reason>): Reason[] {
  const first = leadingReason(target);
  const rest = target.reasons.filter((reason) => reason !== first);
  const all = first === undefined ? rest : [first, ...rest];
  const telling = all.filter((reason) => !isEmptyFigure(reason));
  return telling.length > 0 ? telling : all;
}
