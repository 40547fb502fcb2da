import type { ClaimedEvidence } from '@attest/domain';
import type { AuditEntry } from '../audit/audit-trail';
import type { Actor } from '../../platform/auth/actor';
import { Conflict, NotFound } from '../../platform/errors/domain-error';
import type { CoverageFacts } from '../coverage/coverage-facts';
import type { CoverageService } from '../coverage/coverage.service';
import type { StandingEvidence } from './evidence-change.repository';
import { canRead } from './evidence.policy';

/** @throws NotFound, Conflict evidence.withdrawn */
export function requireChangeable(actor: Actor, evidence: StandingEvidence | undefined): StandingEvidence {
  if (evidence === undefined || !canRead(actor, evidence)) throw new NotFound('evidence');
  if (evidence.withdrawn) throw new Conflict('evidence.withdrawn');
  return evidence;
}

/** For which targets of an enrolment it is to be claimed as well, and when what is shown happened. */
interface AskedFor {
  readonly enrolmentId: string;
  readonly targetIds: readonly string[];
  readonly occurredAt: Date;
}

/**
 * Locks every enrolment that the newest version is claimed for, and the one asked for, in the order of their ids so
 * that two never wait for each other; all statements travel together.
 */
export async function lockEnrolments(
  coverage: CoverageService,
  evidence: StandingEvidence,
  asked?: AskedFor,
): Promise<CoverageFacts[]> {
  const targets = new Map<string, Set<string>>(
    asked === undefined ? [] : [[asked.enrolmentId, new Set(asked.targetIds)]],
  );
  for (const { enrolmentId, targetId } of evidence.claims) {
    targets.set(enrolmentId, (targets.get(enrolmentId) ?? new Set()).add(targetId));
  }
  const inOrder = [...targets].sort(([a], [b]) => (a < b ? -1 : 1));
  const facts = await Promise.all(
    inOrder.map(([id, targetIds]) => coverage.lockAndLoad(id, [...targetIds], asked?.occurredAt)),
  );
  return facts.filter((each) => each !== undefined);
}

/** Claims of units that are signed by now: they stay as they were signed, whatever becomes of the evidence. */
export function keptClaims(
  evidence: StandingEvidence,
  enrolments: readonly CoverageFacts[],
): { readonly claimIds: readonly string[]; readonly enrolmentId: string }[] {
  return enrolments
    .filter(({ state }) => state === 'signed')
    .map(({ enrolmentId }) => ({
      enrolmentId,
      claimIds: evidence.claims.filter((claim) => claim.enrolmentId === enrolmentId).map(({ id }) => id),
    }));
}

/** That claims stay, in the trail of each unit: whoever assessed and signed it is told. */
export const keptEvents = (
  { evidenceId, newest }: StandingEvidence,
  kept: ReturnType<typeof keptClaims>,
  change: 'revised' | 'withdrawn',
): AuditEntry[] =>
  kept.map(({ enrolmentId, claimIds }) => ({
    action: 'evidence.kept',
    subjectId: newest.id,
    enrolmentId,
    facts: { evidenceId, change, claimIds },
  }));

/** What stands for a target beside this evidence. */
export const withoutEvidence = (
  standing: readonly ClaimedEvidence[],
  evidenceId: string,
): ClaimedEvidence[] => standing.filter((piece) => piece.evidenceId !== evidenceId);
