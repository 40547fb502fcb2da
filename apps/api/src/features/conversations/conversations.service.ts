import { disputeState, waitsForAssessor } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound } from '../../platform/errors/domain-error';
import { presentPerson } from '../../platform/http/person.dto';
import { AuditTrail } from '../audit/audit-trail';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { type EnrolmentRow, factsOf } from '../enrolments/enrolment-row';
import type { Conversation, Released, Thread } from './conversations.dto';
import { abilitiesOn, canRead, seesHeld } from './conversations.policy';
import { ConversationsRepository, type ThreadRow } from './conversations.repository';

/** What assessor and candidate say to each other, as an actor sees it. */
@Injectable()
export class ConversationsService {
  constructor(
    private readonly conversations: ConversationsRepository,
    private readonly enrolments: EnrolmentReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, enrolmentId: string): Promise<Conversation> {
    const row = await this.readable(actor, enrolmentId);
    const facts = factsOf(row);
    const rows = await this.conversations.read(row.id, actor.memberId, seesHeld(actor, facts));
    const threads = rows.map(presentThread);
    const messages = threads.flatMap((thread) => thread.messages);
    return {
      threads,
      unread: messages.filter((message) => message.unread).length,
      held: messages.filter((message) => message.held).length,
      openDisputes: threads.filter((thread) => thread.dispute === 'open').length,
      abilities: abilitiesOn(actor, facts),
    };
  }

  /** Shows the candidate everything that was kept back on this enrolment, at once. */
  async release(actor: Actor, enrolmentId: string): Promise<Released> {
    const row = await this.enrolments.lock(actor, enrolmentId);
    const facts = factsOf(row);
    if (!seesHeld(actor, facts)) throw new Forbidden('permission.denied');
    if (!abilitiesOn(actor, facts).release) throw new Conflict('conversation.closed', { state: row.state });
    const released = await this.conversations.release(row.id, actor.memberId, this.clock.now());
    if (released > 0) {
      await this.audit.record({
        action: 'feedback.released',
        subjectId: row.id,
        enrolmentId: row.id,
        facts: { count: released },
      });
    }
    return { released };
  }

  /** Everything said up to now counts as read by this actor. Nobody else is told. */
  async markRead(actor: Actor, enrolmentId: string): Promise<void> {
    const row = await this.readable(actor, enrolmentId);
    this.conversations.markRead(row.id, actor.memberId, this.clock.now());
  }

  private async readable(actor: Actor, enrolmentId: string): Promise<EnrolmentRow> {
    const row = await this.enrolments.find(actor, enrolmentId);
    if (!canRead(actor, factsOf(row))) throw new NotFound('enrolment');
    return row;
  }
}

const presentThread = (row: ThreadRow): Thread => ({
  id: row.id,
  target: row.target && { id: row.target.id, code: row.target.code, kind: row.target.kind },
  evidence: row.evidence && {
    id: row.evidence.id,
    versionId: row.evidence.versionId,
    title: row.evidence.title,
    method: row.evidence.method,
    versionNumber: row.evidence.versionNumber,
    newestNumber: row.evidence.newestNumber,
    newestAt: row.evidence.newestAt,
    withdrawn: row.evidence.withdrawn,
  },
  judgement: row.judgement && {
    id: row.judgement.id,
    verdict: row.judgement.verdict,
    judgedAt: row.judgement.judgedAt,
    superseded: row.judgement.superseded,
  },
  dispute: disputeState(row.messages),
  waitsForAssessor: waitsForAssessor(row.messages),
  messages: row.messages.map((message) => ({
    id: message.id,
    kind: message.kind,
    text: message.text,
    author: presentPerson(message.author),
    at: message.at,
    held: message.held,
    unread: message.unread,
    result: message.result,
  })),
});
