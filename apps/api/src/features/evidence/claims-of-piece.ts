import { type AuthenticityMeans, type ClaimedEvidence, methods, type Verdict } from '@attest/domain';
import type { Ids } from '../../platform/database/clock';
import { circumstancesOf } from '../coverage/circumstances';
import type { CoverageFacts } from '../coverage/coverage-facts';
import { type ClaimsOfOne, type Marks, marksOf, type Piece } from './piece';
import {
  type ClaimRow,
  claimRow,
  type JudgementRow,
  judgementRow,
  type Recorded,
  targetOf,
} from './record-rows';

/** What is written of a piece in one enrolment, and how it counts for coverage there. */
export interface JudgedClaims {
  readonly facts: CoverageFacts;
  readonly claim: readonly ClaimRow[];
  readonly judgement: readonly JudgementRow[];
  /** By target. */
  readonly standing: ReadonlyMap<string, ClaimedEvidence>;
}

/** A claim for each target, and a judgement where there is one already. */
export function judgedClaims(
  facts: CoverageFacts,
  piece: Piece,
  { claims, parts }: Omit<ClaimsOfOne, 'enrolmentId'>,
  { evidenceId, versionId }: { readonly evidenceId: string; readonly versionId: string },
  recorded: Recorded,
  ids: Ids,
): JudgedClaims {
  const { enrolmentId } = facts;
  const targets = new Map(facts.targets.map((target) => [target.targetId, target]));
  const claim: ClaimRow[] = [];
  const judgement: JudgementRow[] = [];
  const standing = new Map<string, ClaimedEvidence>();
  const confirmed = piece.detail === null ? null : methods[piece.method].authenticity(piece.detail);
  for (const { targetId, judgement: given } of claims) {
    const target = targets.get(targetId);
    if (target === undefined) continue;
    const claimId = ids.next();
    const some = parts.get(targetId) ?? null;
    claim.push(claimRow(claimId, { evidenceId, versionId, enrolmentId, target, parts: some }, recorded));
    const judged = given === null ? null : judgedAs(given.verdict, piece.marks, confirmed);
    if (given !== null && judged !== null) {
      const row = { claimId, enrolmentId, ...judged, remark: given.remark, supersedesId: null };
      judgement.push(judgementRow(ids.next(), row, recorded));
    }
    standing.set(targetId, {
      ...{ evidenceId, method: piece.method, occurredOn: facts.on, claimedOn: facts.today },
      judgement: judged,
      ...circumstancesOf(piece),
      parts: some,
    });
  }
  return { facts, claim, judgement, standing };
}

/** As an event of the trail says it. */
export const claimFacts = ({ claim, judgement }: Pick<JudgedClaims, 'claim' | 'judgement'>) => ({
  claims: claim.map((row) => ({ id: row.id, targetId: targetOf(row) })),
  judgements: judgement.map(({ id, claim_id, verdict }) => ({ id, claimId: claim_id, verdict })),
});

/** What stands for a target, and the new piece after it. */
export const adding =
  (standing: ReadonlyMap<string, ClaimedEvidence>) =>
  (targetId: string, before: readonly ClaimedEvidence[]): readonly ClaimedEvidence[] => {
    const added = standing.get(targetId);
    return added === undefined ? before : [...before, added];
  };

/** A judgement is authentic by what the method brings, where it says that it is authentic at all. */
function judgedAs(verdict: Verdict, marks: Marks, confirmed: readonly AuthenticityMeans[] | null) {
  const given = marksOf(verdict, marks);
  return { ...given, authenticBy: given.authentic === true ? confirmed : null };
}
