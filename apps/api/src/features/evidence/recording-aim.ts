import { assessmentMethods, methods } from '@attest/domain';
import { uuidShape } from '../../platform/http/page';
import { MAX_TARGETS } from './claimed-targets.dto';

/** Which targets something is recorded for, and when it happened. */
export interface RecordingAim {
  readonly targetIds: readonly string[];
  /** As it was sent. */
  readonly occurredAt: string;
}

/**
 * What a recording will ask for, from a body that nobody has checked.
 * @returns null where that cannot be told; whoever records then says what is wrong, or asks later
 */
export function recordingAim(body: unknown): RecordingAim | null {
  const occurredAt = field(body, 'occurredAt');
  if (typeof occurredAt !== 'string' || !/^\d{4}-/.test(occurredAt) || Number.isNaN(Date.parse(occurredAt)))
    return null;
  // Several enrolments are locked in the order of their ids, which the one in the address may not be first in.
  if (list(field(body, 'alsoFor')).length > 0) return null;
  const given = [
    ...list(field(body, 'judgements')).map((judgement) => field(judgement, 'targetId')),
    ...list(field(body, 'targetIds')),
    ...list(field(body, 'competenceItemIds')),
    ...impliedTargets(body),
  ];
  if (given.length === 0 || given.length > 2 * MAX_TARGETS) return null;
  const targetIds: string[] = [];
  for (const id of given) {
    if (typeof id !== 'string' || !uuidShape.test(id)) return null;
    targetIds.push(id);
  }
  return { targetIds: [...new Set(targetIds)], occurredAt };
}

/** Those that the detail of the method names by itself. */
function impliedTargets(body: unknown): readonly string[] {
  const named = field(body, 'method');
  const method = assessmentMethods.find((known) => known === named);
  if (method === undefined) return [];
  const found = methods[method].read(field(body, 'detail'));
  return found.ok ? methods[method].claims(found.detail).map(({ targetId }) => targetId) : [];
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
