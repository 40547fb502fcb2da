import { createHash } from 'node:crypto';
import {
  type ActionWithFacts,
  type AuditAction,
  canonicalJson,
  invitationMay,
  methods,
  type ThirdPartyDetail,
  wallClock,
  shortened,
} from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/database/clock';
import { Conflict, NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { readDetail } from '../evidence/methods/read-detail';
import { RecordEvidence } from '../evidence/record-evidence';
import type { PageRow } from './invitation-row';
import { InvitationsRepository } from './invitations.repository';
import { pageStateOf, presentPage, stateOf } from './third-parties.presenter';
import type { ThirdPartyAnswer, ThirdPartyPage } from './third-party-page.dto';
import type { HeldLink } from './third-party-entry';

/** What somebody without an account does with the link they hold. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly recording: RecordEvidence,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Opening is noted once: the assessor sees that the link arrived. */
  async open(held: HeldLink): Promise<ThirdPartyPage> {
    const row = await this.pageOf(held);
    const state = pageStateOf(row, this.clock.now());
    if (state === 'open' && row.state === 'invited') {
      this.invitations.setState(row.id, 'opened');
      this.invitations.addEvent(row.id, 'opened', null);
      await this.record(row, { action: 'third_party.opened' });
    }
    return presentPage(row, state);
  }

  /**
   * Keeps what was said, and makes it evidence that waits for its judgement. The same answer sent again changes
   * nothing: the first time the way back may have been lost.
   * @throws Conflict `third_party.closed` · Unprocessable `third_party.answers_missing` · ValidationFailed
   */
  async answer(held: HeldLink, given: ThirdPartyAnswer): Promise<ThirdPartyPage> {
    const row = await this.pageOf(held);
    const now = this.clock.now();
    const said = saidBy(row, given);
    const sha256 = createHash('sha256').update(canonicalJson(said)).digest('hex');
    if (row.answerSha256 === sha256) return presentPage(row, 'answered');
    this.requireOpen(row, 'answer', now);
    if (given.answers.length !== row.questions.length) {
      throw new Unprocessable('third_party.answers_missing', { questions: row.questions.length });
    }
    const detail: ThirdPartyDetail = {
      ...said,
      collected: { way: 'link', on: wallClock(now, row.timeZone).day },
    };
    readDetail(row.method, detail, 'third_party');
    const claimed = methods[row.method].claims(detail).length > 0;
    const evidence = claimed
      ? await this.recording.receive(row.invitedById, row.enrolmentId, {
          method: row.method,
          title: titleOf(detail),
          occurredAt: now.toISOString(),
          ...(row.toolVersionId === null ? {} : { toolVersionId: row.toolVersionId }),
          detail,
        })
      : null;
    this.invitations.addResponse(row.id, {
      linkId: held.linkId,
      evidenceId: evidence?.evidenceId ?? null,
      detail,
      at: now,
      sha256,
    });
    this.invitations.setState(row.id, 'answered');
    this.invitations.addEvent(row.id, 'answered', null);
    await this.record(row, {
      action: 'third_party.answered',
      facts: {
        contentSha256: sha256,
        evidenceId: evidence?.evidenceId ?? null,
        linkId: held.linkId,
        conflictDeclared: given.conflictDeclared,
      },
    });
    return presentPage(row, 'answered');
  }

  /** @throws Conflict `third_party.closed` */
  async decline(held: HeldLink, reason: string | undefined): Promise<ThirdPartyPage> {
    const row = await this.pageOf(held);
    if (row.state === 'declined') return presentPage(row, 'declined');
    this.requireOpen(row, 'decline', this.clock.now());
    this.invitations.setState(row.id, 'declined');
    this.invitations.addEvent(row.id, 'declined', null, (reason?.trim() ?? '') || null);
    await this.record(row, { action: 'third_party.declined' });
    return presentPage(row, 'declined');
  }

  private requireOpen(row: PageRow, event: 'answer' | 'decline', now: Date): void {
    const state = pageStateOf(row, now);
    if (state !== 'open' || !invitationMay(stateOf(row, now), event)) {
      throw new Conflict('third_party.closed', { state });
    }
  }

  /** What stands while nobody else can change it; a link that was good on entering may have been replaced meanwhile. */
  private async pageOf({ invitationId, linkId }: HeldLink): Promise<PageRow> {
    const row = await this.invitations.lockPage(invitationId, linkId);
    if (row === undefined || row.state === 'withdrawn') throw new NotFound('link');
    return row;
  }

  private record(
    row: PageRow,
    event: ActionWithFacts<Extract<AuditAction, `third_party.${string}`>>,
  ): Promise<void> {
    return this.audit.record({ ...event, subjectId: row.id, enrolmentId: row.enrolmentId });
  }
}

const filled = (text: string | undefined): string | null => (text?.trim() ?? '') || null;

/** Whose words they are goes before whose record they are in. */
const titleOf = ({ respondent }: ThirdPartyDetail): string =>
  shortened(
    [
      respondent.name,
      [respondent.organisation, respondent.position].filter((part) => part !== null).join(' '),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    200,
  );

/** What the person wrote, without the day on which it came: sent twice it is the same. */
const saidBy = (row: PageRow, given: ThirdPartyAnswer): Omit<ThirdPartyDetail, 'collected'> => ({
  version: 1,
  respondent: {
    name: given.name.trim(),
    position: filled(given.position),
    organisation: filled(given.organisation),
    relationship: given.relationship,
    relationshipNote: filled(given.relationshipNote),
    knownSince: filled(given.knownSince),
  },
  conflictOfInterest: {
    declared: given.conflictDeclared,
    explanation: given.conflictDeclared ? filled(given.conflictExplanation) : null,
  },
  identity: { means: [], note: null },
  answers: row.questions.map(({ text, targetIds }, index) => ({
    question: text,
    rating: given.answers[index]?.rating ?? null,
    answer: filled(given.answers[index]?.answer),
    targetIds: [...targetIds],
  })),
  statement: given.statement.trim(),
  invitationId: row.id,
});
