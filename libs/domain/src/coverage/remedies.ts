import { assessmentMethods, type AssessmentMethod, type AuthenticityMeans } from '../vocabulary';
import type { CoverageReason, ReasonRule } from './cover-target';
import type { TargetRules } from './rules';

/**
 * What would bring a target further. settle: the lead says what holds where assessors disagree · judge: what waits · complete: marks that were left open or denied · confirm: by a
 * means that the rules accept · again: what was refused · renew: what is too old · method: evidence by this method.
 */
export const remedyKinds = ['settle', 'judge', 'complete', 'confirm', 'again', 'renew', 'method'] as const;
export type RemedyKind = (typeof remedyKinds)[number];

export interface Remedy {
  readonly kind: RemedyKind;
  /** With `method`: by which; with the others null. */
  readonly method: AssessmentMethod | null;
  /** With `method`: it must be seen in a real workplace. */
  readonly workplace: boolean;
  /** With `confirm`: which means the rules accept. */
  readonly means: readonly AuthenticityMeans[];
  /** The rules that it would help to meet. */
  readonly meets: readonly ReasonRule[];
}

export interface RemedyFacts {
  /** Methods that the unit's assessment guide names, in its order. */
  readonly guideMethods: readonly AssessmentMethod[];
  /** Methods by which there is accepted evidence for the target already. */
  readonly usedMethods: readonly AssessmentMethod[];
}

/** Where the guide names too few methods. */
const usual: readonly AssessmentMethod[] = ['direct_observation', 'document_review', 'oral_questioning'];
/** What can show work in a real workplace, the surest first. */
const atWork: readonly AssessmentMethod[] = ['direct_observation', 'third_party_report', 'product_portfolio'];

/**
 * What would help against these reasons, the best first: what lies there already is settled, judged, completed and confirmed
 * before anything new is asked for; then methods that the rules name, then those of the unit's own guide that were not
 * used, then the usual ones. Empty exactly when there is no reason.
 */
export function remediesFor(
  reasons: readonly CoverageReason[],
  rules: TargetRules,
  { guideMethods, usedMethods }: RemedyFacts,
): Remedy[] {
  const remedies: Remedy[] = [];
  const add = (rule: ReasonRule, kind: RemedyKind, over: Partial<Omit<Remedy, 'kind' | 'meets'>> = {}) => {
    const { method = null, workplace = false, means = [] } = over;
    const at = remedies.findIndex((known) => known.kind === kind && known.method === method);
    const known = remedies[at];
    if (known === undefined) remedies.push({ kind, method, workplace, means, meets: [rule] });
    else if (!known.meets.includes(rule)) {
      remedies[at] = { ...known, workplace: known.workplace || workplace, meets: [...known.meets, rule] };
    }
  };
  const isFailing = (rule: ReasonRule) => reasons.some((each) => each.rule === rule);

  if (isFailing('disagreement')) add('disagreement', 'settle');
  if (isFailing('pending')) add('pending', 'judge');
  for (const mark of ['valid', 'authentic', 'current'] as const) if (isFailing(mark)) add(mark, 'complete');
  for (const each of reasons) {
    if (each.rule === 'authenticity') add('authenticity', 'confirm', { means: each.means });
  }
  if (isFailing('not_yet')) add('not_yet', 'again');
  if (isFailing('expired')) add('expired', 'renew');

  const used = new Set(usedMethods);
  const all = [...new Set([...guideMethods, ...usual])];
  const ranked = [...all.filter((method) => !used.has(method)), ...all.filter((method) => used.has(method))];
  for (const each of reasons) {
    if (each.rule === 'methods_all')
      for (const method of each.methods) add('methods_all', 'method', { method });
    if (each.rule === 'methods_any') {
      const known = (method: AssessmentMethod) => Number(!guideMethods.includes(method));
      for (const method of [...each.methods].sort((a, b) => known(a) - known(b)))
        add('methods_any', 'method', { method });
    }
  }
  const workplace = isFailing('workplace') ? 'workplace' : 'none';
  if (isFailing(workplace) && rules.workplace === true) {
    const possible = atWork.filter((method) => method === 'direct_observation' || all.includes(method));
    for (const method of possible) add(workplace, 'method', { method, workplace: true });
  }
  if (isFailing('none')) {
    for (const method of rules.methodsAllOf ?? []) add('none', 'method', { method });
    for (const method of ranked) add('none', 'method', { method });
  }
  if (isFailing('methods')) {
    const unused = [...ranked, ...assessmentMethods].filter((method) => !used.has(method));
    for (const method of unused.slice(0, Math.max(ranked.length, 1))) add('methods', 'method', { method });
  }
  for (const rule of ['pieces', 'occasions', 'not_seen', 'parts', 'through'] as const) {
    if (isFailing(rule)) for (const method of ranked) add(rule, 'method', { method });
  }
  return remedies;
}
