import { clockLeewayMilliseconds } from '@attest/domain';
import { Unprocessable } from '../../platform/errors/domain-error';
import type { CoverageFacts } from '../coverage/coverage-facts';
import type { PartsOfTarget } from './claimed-targets.dto';
import type { ContentFile } from './evidence-content';

/** Longer ago than a working life, it is a slip of the keyboard. */
const LONGEST_AGO_YEARS = 50;

/**
 * @param text ISO 8601, checked by the DTO
 * @throws Unprocessable evidence.in_future, evidence.too_long_ago
 */
export function occurredWithin(text: string, now: Date): Date {
  const occurredAt = new Date(text);
  if (occurredAt.getTime() > now.getTime() + clockLeewayMilliseconds)
    throw new Unprocessable('evidence.in_future');
  const earliest = new Date(now);
  earliest.setUTCFullYear(earliest.getUTCFullYear() - LONGEST_AGO_YEARS);
  if (occurredAt < earliest) throw new Unprocessable('evidence.too_long_ago');
  return occurredAt;
}

/** @throws Unprocessable evidence.target_missing, evidence.target_unknown */
export function requireTargets(
  targetIds: readonly string[],
  known: readonly { readonly targetId: string }[],
): void {
  if (targetIds.length === 0) throw new Unprocessable('evidence.target_missing');
  const ids = new Set(known.map((target) => target.targetId));
  const unknown = targetIds.filter((id) => !ids.has(id));
  if (unknown.length > 0) throw new Unprocessable('evidence.target_unknown', { targetIds: unknown });
}

/** Which parts of its items somebody says that a piece shows, by target. */
export const partsOf = ({
  parts = [],
}: {
  readonly parts?: readonly PartsOfTarget[];
}): Map<string, readonly number[]> => new Map(parts.map(({ targetId, parts: some }) => [targetId, some]));

/** Parts are those that the standard lists under a target that is named. @throws Unprocessable evidence.part_unknown */
export function requireParts(
  parts: ReadonlyMap<string, readonly number[]>,
  { targets, rules }: Pick<CoverageFacts, 'targets' | 'rules'>,
): void {
  if (parts.size === 0) return;
  const known = new Set(targets.map(({ targetId }) => targetId));
  const unknown = [...parts].filter(([targetId, some]) => {
    const listed = known.has(targetId) ? (rules.itemOf(targetId).parts ?? 0) : 0;
    return some.some((part) => part >= listed);
  });
  if (unknown.length > 0)
    throw new Unprocessable('evidence.part_unknown', { targetIds: unknown.map(([targetId]) => targetId) });
}

/** The files in the order they were named. @throws Unprocessable evidence.file_unknown */
export function pickFiles(fileIds: readonly string[], usable: readonly ContentFile[]): ContentFile[] {
  const byId = new Map(usable.map((file) => [file.id, file]));
  const unknown = fileIds.filter((id) => !byId.has(id));
  if (unknown.length > 0) throw new Unprocessable('evidence.file_unknown', { fileIds: unknown });
  return fileIds.map((id) => byId.get(id)).filter((file) => file !== undefined);
}
