import { createHash } from 'node:crypto';
import {
  canonicalJson,
  type LinkDelivery,
  type OutcomeDecision,
  type TargetKind,
  type TargetStatus,
  type Verdict,
} from '@attest/domain';

/** One judgement that stands, with the claim and the evidence version it is about. */
export interface ManifestJudgement {
  readonly claimId: string;
  readonly targetId: string;
  readonly targetKind: TargetKind;
  readonly targetCode: string;
  /** Which of the parts listed under the item, from 0; null: all of it. */
  readonly parts: readonly number[] | null;
  readonly judgementId: string;
  readonly verdict: Verdict;
  readonly valid: boolean | null;
  readonly authentic: boolean | null;
  readonly current: boolean | null;
  readonly remark: string | null;
  readonly judgedBy: string;
  readonly judgedAt: string;
  readonly evidenceId: string;
  readonly evidenceVersionId: string;
  readonly versionNumber: number;
  readonly method: string;
  readonly occurredAt: string;
  readonly contentSha256: string;
}

/** A claim that nobody has judged: it is on the page, so the signature names it too. */
export interface ManifestClaim extends Pick<
  ManifestJudgement,
  'claimId' | 'targetId' | 'parts' | 'evidenceId' | 'evidenceVersionId' | 'contentSha256'
> {
  readonly madeAt: string;
}

/** In which state a target was displayed, and what made it covered. */
export interface ManifestTarget {
  readonly targetId: string;
  readonly targetKind: TargetKind;
  readonly targetCode: string;
  readonly required: boolean;
  readonly status: TargetStatus;
  /** The indicators through which it is covered, in the order of their ids; null: by its own evidence, or not at all. */
  readonly through: readonly string[] | null;
  /** Versions of evidence with answers about it that count for it and do not claim it, in the order of their ids. */
  readonly probedBy: readonly string[];
}

/** The people of an enrolment whose accounts a signature relies on. */
export const caseParts = ['candidate', 'assessor', 'supervisor'] as const;
export type AccountPart = (typeof caseParts)[number];

/** How the account of one of them came to be. Times as everywhere in the manifest. */
export interface ManifestPerson {
  readonly part: AccountPart;
  readonly memberId: string;
  readonly addedAt: string;
  /** Member; null: the operator. */
  readonly addedBy: string | null;
  /** The invitation that was accepted, or else the newest; null: added before there were invitations. */
  readonly invitedAt: string | null;
  readonly invitedBy: string | null;
  readonly delivery: LinkDelivery | null;
  readonly joinedAt: string | null;
  /** When the owner showed that they read the e-mail of the address. */
  readonly confirmedAt: string | null;
  readonly firstSignInAt: string | null;
}

/** What a signature stands under; docs/sign-off.md describes it field by field. */
export interface Manifest {
  readonly organisationId: string;
  readonly enrolment: {
    readonly id: string;
    readonly attempt: number;
    readonly candidateId: string;
    readonly assessorId: string;
    readonly supervisorId: string;
  };
  readonly unit: {
    readonly id: string;
    readonly code: string;
    readonly releaseId: string;
    readonly releaseCode: string;
    readonly releaseSha256: string;
  };
  readonly people: readonly ManifestPerson[];
  readonly outcome: {
    readonly id: string;
    readonly number: number;
    readonly decision: OutcomeDecision;
    readonly reasoning: string;
    readonly nextSteps: string | null;
    readonly decidedBy: string;
    readonly decidedAt: string;
    readonly ruleVersion: number;
  } | null;
  /** Of every kind. */
  readonly targets: readonly ManifestTarget[];
  readonly judgements: readonly ManifestJudgement[];
  readonly unjudged: readonly ManifestClaim[];
}

export const MANIFEST_FORMAT = 'attest.sign-off/3';

/** The canonical text (RFC 8785) that is hashed and kept. Lists are in the order of their first id. */
export function manifestText(manifest: Manifest): string {
  return canonicalJson({
    format: MANIFEST_FORMAT,
    organisationId: manifest.organisationId,
    enrolment: { ...manifest.enrolment },
    unit: { ...manifest.unit },
    people: [...manifest.people]
      .sort((a, b) => order(a.memberId, b.memberId))
      .map((person) => ({ ...person })),
    outcome: manifest.outcome && { ...manifest.outcome },
    targets: [...manifest.targets]
      .sort((a, b) => order(a.targetId, b.targetId))
      .map((target) => ({ ...target })),
    judgements: [...manifest.judgements]
      .sort((a, b) => order(a.judgementId, b.judgementId))
      .map((judgement) => ({ ...judgement })),
    unjudged: [...manifest.unjudged]
      .sort((a, b) => order(a.claimId, b.claimId))
      .map((claim) => ({ ...claim })),
  });
}

/** Lower-case hexadecimal sha256 over the UTF-8 bytes. */
export const manifestSha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the signer's screen said it showed. */
export interface Displayed {
  readonly outcomeId: string;
  readonly manifestSha256: string;
  readonly items: readonly {
    readonly judgementId: string;
    readonly evidenceVersionId: string;
    readonly contentSha256: string;
  }[];
}

export interface ManifestChanges {
  /** Judgements and unjudged claims that were not on the page. */
  readonly added: readonly {
    readonly judgementId: string | null;
    readonly claimId: string;
    readonly targetId: string;
  }[];
  /** Displayed and no longer standing, with nothing in their place. */
  readonly removed: readonly { readonly judgementId: string }[];
  /** Another judgement, or other content, stands where the displayed one stood. */
  readonly changed: readonly {
    readonly judgementId: string;
    readonly displayedId: string;
    readonly targetId: string;
  }[];
  readonly outcomeChanged: boolean;
  /**
   * The state of a target by time or by other rules, who the people are, or how their accounts came to be: of everything
   * else the lists above say what differs.
   */
  readonly otherChanged: boolean;
}

/**
 * The differences between what was displayed and what stands, or null when they are the same to the byte.
 * @param claimOf the claim each displayed judgement is about, as far as it exists in this enrolment
 */
export function changesSince(
  displayed: Displayed,
  manifest: Manifest,
  sha256: string,
  claimOf: ReadonlyMap<string, string>,
): ManifestChanges | null {
  const shown = new Map(displayed.items.map((item) => [item.judgementId, item]));
  const shownByClaim = new Map(
    displayed.items.map((item) => [claimOf.get(item.judgementId) ?? '', item.judgementId] as const),
  );
  const replaced = new Set<string>();
  const added: { judgementId: string | null; claimId: string; targetId: string }[] = [];
  const changed: { judgementId: string; displayedId: string; targetId: string }[] = [];
  for (const { judgementId, claimId, targetId, evidenceVersionId, contentSha256 } of manifest.judgements) {
    const same = shown.get(judgementId);
    if (same?.evidenceVersionId === evidenceVersionId && same.contentSha256 === contentSha256) continue;
    const displayedId = same ? judgementId : shownByClaim.get(claimId);
    if (displayedId === undefined) added.push({ judgementId, claimId, targetId });
    else {
      replaced.add(displayedId);
      changed.push({ judgementId, displayedId, targetId });
    }
  }
  const standing = new Set(manifest.judgements.map((judgement) => judgement.judgementId));
  const removed = displayed.items
    .filter((item) => !standing.has(item.judgementId) && !replaced.has(item.judgementId))
    .map(({ judgementId }) => ({ judgementId }));
  const outcomeChanged = displayed.outcomeId !== manifest.outcome?.id;
  const differs = added.length + changed.length + removed.length > 0 || outcomeChanged;
  if (!differs && displayed.manifestSha256 === sha256) return null;
  const since = claimedSince(manifest);
  const otherChanged = !differs && since.length === 0;
  return { added: [...added, ...since], removed, changed, outcomeChanged, otherChanged };
}

/** The page was opened after the decision, so only a claim made after it can be news. */
function claimedSince({ outcome, unjudged }: Manifest) {
  return unjudged
    .filter((claim) => outcome === null || claim.madeAt > outcome.decidedAt)
    .map(({ claimId, targetId }) => ({ judgementId: null, claimId, targetId }));
}
