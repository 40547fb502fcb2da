import { createHash } from 'node:crypto';
import { canonicalJson, toolOfMethod } from '@attest/domain';
import type { PlanDraft } from './assessment-plans.dto';

/** A version as it goes into its tables, with all ids given. */
export interface NewPlanVersion {
  readonly id: string;
  readonly enrolmentId: string;
  readonly number: number;
  readonly note: string;
  readonly sha256: string;
  readonly items: readonly object[];
  /** The version of the earlier enrolment it came from. */
  readonly carriedFromId?: string;
}

/** Spaces around are nobody's intention. */
export const tidyPlan = ({ note, items }: PlanDraft): PlanDraft => ({
  note: note.trim(),
  items: items.map((item) => ({
    method: item.method,
    toolVersionId: item.toolVersionId ?? null,
    targets: item.targets,
    basis: item.basis,
    dueOn: item.dueOn ?? null,
    performer: item.performer,
    performerName: item.performerName.trim(),
    instructions: item.instructions.trim(),
  })),
});

/** sha256, in hex, over the canonical JSON of what a version says; ids of items and people are no part of it. */
export const planSha256 = ({ note, items }: PlanDraft): string =>
  createHash('sha256')
    .update(
      canonicalJson({
        note,
        items: items.map((item) => ({
          method: item.method,
          toolVersionId: item.toolVersionId,
          targets: item.targets,
          basis: item.basis,
          dueOn: item.dueOn,
          performer: item.performer,
          performerName: item.performerName,
          instructions: item.instructions,
        })),
      }),
      'utf8',
    )
    .digest('hex');

/** @param nextId gives ids; an argument, so that a test can say which */
export const newPlanVersion = (
  content: PlanDraft,
  at: Pick<NewPlanVersion, 'enrolmentId' | 'number' | 'carriedFromId'>,
  nextId: () => string,
): NewPlanVersion => ({
  id: nextId(),
  ...at,
  note: content.note,
  sha256: planSha256(content),
  items: content.items.map((item, index) => ({
    id: nextId(),
    position: index + 1,
    method: item.method,
    tool_kind: toolOfMethod[item.method],
    tool_version_id: item.toolVersionId,
    basis: item.basis,
    due_on: item.dueOn,
    performer: item.performer,
    performer_name: item.performerName,
    instructions: item.instructions,
    targets: item.targets.map((id, place) => ({ position: place + 1, id })),
  })),
});
