import type { AssessmentPlan, PlanItemDraft, PlanTool } from '@attest/api-client';
import {
  type AssessmentMethod,
  methodsNamed,
  performerOfMethod,
  planCoverage,
  type PlanShortfall,
  toolOfMethod,
} from '@attest/domain';
import { patched, type Patch } from '../../base/change/change';

/** An item being edited; its key stays while it is moved and changed. */
export interface DraftItem extends PlanItemDraft {
  readonly key: string;
}

/** What deciding on a method needs to know of the unit. */
export interface Grounds {
  readonly guideMethods: readonly { readonly id: string; readonly text: string }[];
  readonly tools: readonly PlanTool[];
  /** Ids of all that is to be shown, in the order of the standard. */
  readonly order: readonly string[];
}

const bare = (item: PlanItemDraft): PlanItemDraft => ({
  method: item.method,
  toolVersionId: item.toolVersionId,
  targets: [...item.targets],
  basis: [...item.basis],
  dueOn: item.dueOn,
  performer: item.performer,
  performerName: item.performerName,
  instructions: item.instructions,
});

export const draftOf = (plan: AssessmentPlan): DraftItem[] =>
  (plan.version?.items ?? []).map((item) => ({ ...bare(item), key: item.id }));

/** Keys for what was only proposed. */
export const keyed = (items: readonly PlanItemDraft[]): DraftItem[] =>
  items.map((item) => ({ ...bare(item), key: crypto.randomUUID() }));

/** What is sent: keys are of this screen alone. */
export const itemsOf = (draft: readonly DraftItem[]): PlanItemDraft[] => draft.map(bare);

export const isChanged = (draft: readonly DraftItem[], plan: AssessmentPlan): boolean =>
  JSON.stringify(itemsOf(draft)) !== JSON.stringify(itemsOf(draftOf(plan)));

export const changed = (draft: readonly DraftItem[], key: string, patch: Patch<PlanItemDraft>): DraftItem[] =>
  draft.map((item) => (item.key === key ? { ...patched<PlanItemDraft>(item, patch), key } : item));

export const removed = (draft: readonly DraftItem[], key: string): DraftItem[] =>
  draft.filter((item) => item.key !== key);

export function stepped(draft: readonly DraftItem[], key: string, step: -1 | 1): DraftItem[] {
  const index = draft.findIndex((item) => item.key === key);
  const [item, neighbour] = [draft[index], draft[index + step]];
  if (item === undefined || neighbour === undefined) return [...draft];
  return draft.map((each, at) => (at === index ? neighbour : at === index + step ? item : each));
}

/** Another method brings its own tool, its own basis in the guide and whoever usually carries it out. */
export const ofMethod = (
  method: AssessmentMethod,
  { guideMethods, tools }: Pick<Grounds, 'guideMethods' | 'tools'>,
): Pick<PlanItemDraft, 'method' | 'toolVersionId' | 'basis' | 'performer'> => ({
  method,
  toolVersionId: tools.find(({ kind }) => kind === toolOfMethod[method])?.versionId ?? null,
  basis: guideMethods.filter(({ text }) => methodsNamed(text).includes(method)).map(({ id }) => id),
  performer: performerOfMethod[method],
});

export const newItem = (
  method: AssessmentMethod,
  targets: readonly string[],
  grounds: Grounds,
): DraftItem => ({
  ...ofMethod(method, grounds),
  ...{ key: crypto.randomUUID(), targets: [...targets], dueOn: null, performerName: '', instructions: '' },
});

/** What is tried in turn for something no item can take. */
const helpers: readonly AssessmentMethod[] = [
  'direct_observation',
  'document_review',
  'oral_questioning',
  'written_questioning',
  'third_party_report',
  'product_portfolio',
  'simulation',
  'stakeholder_feedback',
  'prior_learning',
];

/**
 * Takes one shortfall away: into an item that does not have the target yet, best by a method that has not either; a
 * new item only where there is none.
 */
export function coverShortfall(
  draft: readonly DraftItem[],
  { targetId, rule, lacking }: Pick<PlanShortfall, 'targetId' | 'rule' | 'lacking'>,
  grounds: Grounds,
): DraftItem[] {
  const wanted = (method: AssessmentMethod): boolean => lacking.length === 0 || lacking.includes(method);
  const used = new Set(draft.filter(({ targets }) => targets.includes(targetId)).map(({ method }) => method));
  const free = draft.filter(({ targets }) => !targets.includes(targetId));
  const into =
    free.find(({ method }) => !used.has(method) && wanted(method)) ??
    (rule === 'pieces' ? free[0] : undefined);
  if (into !== undefined) {
    const targets = grounds.order.filter((id) => id === targetId || into.targets.includes(id));
    return changed(draft, into.key, { targets });
  }
  const method = helpers.find((each) => !used.has(each) && wanted(each)) ?? 'direct_observation';
  return [...draft, newItem(method, [targetId], grounds)];
}

/** Of one target: what names methods comes first, since a piece by one of these counts for the rest too. */
export function firstToCover(short: readonly PlanShortfall[], targetId: string): PlanShortfall | undefined {
  const own = short.filter((each) => each.targetId === targetId);
  return own.find(({ lacking }) => lacking.length > 0) ?? own[0];
}

/** All of them, one after the other; what covers one target's methods may cover its pieces too. */
export function coverAllShortfalls(
  draft: readonly DraftItem[],
  targets: AssessmentPlan['targets'],
  grounds: Grounds,
): DraftItem[] {
  let next = [...draft];
  // Bounded: a target takes one item a round, and no rule asks for more pieces than a plan may have items.
  for (let round = 0; round < 100; round += 1) {
    const short = planCoverage(next, targets);
    if (short.length === 0) break;
    for (const id of new Set(short.map(({ targetId }) => targetId))) {
      const still = firstToCover(planCoverage(next, targets), id);
      if (still !== undefined) next = coverShortfall(next, still, grounds);
    }
  }
  return next;
}
