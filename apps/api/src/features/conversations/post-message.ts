import {
  beginsThread,
  isOpenForWords,
  mayBeHeld,
  maySay,
  refusalOfResult,
  type Speaker,
} from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { factsOf } from '../enrolments/enrolment-row';
import type { MessageCreate, Said } from './conversations.dto';
import { canRead, speakerOf } from './conversations.policy';
import { ConversationsRepository } from './conversations.repository';

/** Nobody reads more than this under one subject; what is left then is to talk. */
const MESSAGES_OF_A_THREAD = 200;

/** What a message is about, checked, and what the audit trail says of it. */
interface Subject {
  readonly threadId: string | null;
  readonly targetId: string | null;
  readonly evidenceVersionId: string | null;
  readonly evidenceId: string | null;
  readonly judgementId: string | null;
  /** What stands under something the candidate does not see is not shown either. */
  readonly held: boolean;
}

const actions = {
  feedback: 'feedback.given',
  question: 'question.asked',
  answer: 'message.answered',
  dispute: 'judgement.disputed',
  resolution: 'dispute.resolved',
} as const;

/** One message, from an assessor or a candidate, into a thread that stands or one that begins with it. */
@Injectable()
export class PostMessage {
  constructor(
    private readonly conversations: ConversationsRepository,
    private readonly enrolments: EnrolmentReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @throws NotFound enrolment, thread · Forbidden permission.denied, conversation.kind
   * @throws Conflict conversation.closed, conversation.full, dispute.exists, dispute.superseded, dispute.resolved
   * @throws Unprocessable conversation.subject, dispute.not_judged_again, dispute.judged_again, conversation.result
   */
  async post(actor: Actor, enrolmentId: string, given: MessageCreate): Promise<Said> {
    const row = await this.enrolments.lock(actor, enrolmentId);
    const facts = factsOf(row);
    if (!canRead(actor, facts)) throw new NotFound('enrolment');
    const speaker = speakerOf(actor, facts);
    if (speaker === null) throw new Forbidden('permission.denied');
    if (!maySay(speaker, given.kind)) throw new Forbidden('conversation.kind', { kind: given.kind });
    if (!isOpenForWords(row.state)) throw new Conflict('conversation.closed', { state: row.state });
    if ((given.kind === 'resolution') !== (given.result !== undefined)) {
      throw new Unprocessable('conversation.result');
    }

    const subject = await this.subjectOf(row.id, speaker, given);
    const id = this.ids.next();
    const threadId = subject.threadId ?? id;
    const held = mayBeHeld(given.kind, speaker) && (given.held === true || subject.held);
    this.conversations.insert({
      ...{ id, enrolmentId: row.id, threadId, kind: given.kind, held },
      targetId: subject.threadId === null ? subject.targetId : null,
      evidenceVersionId: subject.evidenceVersionId,
      judgementId: subject.judgementId,
      result: given.result ?? null,
      text: given.text.trim(),
      authorId: actor.memberId,
      writtenAt: this.clock.now(),
    });
    const { targetId, evidenceId, judgementId } = subject;
    await this.audit.record({
      action: held ? 'feedback.held' : actions[given.kind],
      subjectId: id,
      enrolmentId: row.id,
      facts: {
        ...{ threadId, kind: given.kind },
        ...(targetId === null ? {} : { targetId }),
        ...(evidenceId === null ? {} : { evidenceId }),
        ...(judgementId === null ? {} : { judgementId }),
        ...(given.result === undefined ? {} : { result: given.result }),
      },
    });
    return { id, threadId };
  }

  private subjectOf(enrolmentId: string, speaker: Speaker, given: MessageCreate): Promise<Subject> {
    if (!beginsThread(given.kind)) return this.underThread(enrolmentId, speaker, given);
    return given.kind === 'dispute' ? this.disputed(enrolmentId, given) : this.named(enrolmentId, given);
  }

  private async underThread(enrolmentId: string, speaker: Speaker, given: MessageCreate): Promise<Subject> {
    const { threadId, result } = given;
    if (threadId === undefined) throw new Unprocessable('conversation.subject');
    const thread = await this.conversations.findThread(enrolmentId, threadId);
    // What is kept back does not exist for the candidate.
    if (thread === undefined || (thread.keptBack && speaker === 'candidate')) throw new NotFound('thread');
    if (thread.count >= MESSAGES_OF_A_THREAD) throw new Conflict('conversation.full');
    if (result !== undefined) {
      if (thread.kind !== 'dispute') throw new Unprocessable('conversation.result');
      const refusal = refusalOfResult(result, thread);
      if (refusal === 'resolved') throw new Conflict('dispute.resolved');
      if (refusal === 'not_judged_again') throw new Unprocessable('dispute.not_judged_again');
      if (refusal === 'judged_again') throw new Unprocessable('dispute.judged_again');
    }
    return {
      threadId,
      targetId: thread.targetId,
      evidenceVersionId: null,
      evidenceId: thread.evidenceId,
      judgementId: null,
      held: thread.keptBack,
    };
  }

  /** A dispute is about what the judgement is about, whatever the request says. */
  private async disputed(enrolmentId: string, { judgementId }: MessageCreate): Promise<Subject> {
    if (judgementId === undefined) throw new Unprocessable('conversation.subject');
    const { judgement } = await this.conversations.findSubject(enrolmentId, { judgementId });
    if (judgement === null) throw new Unprocessable('conversation.subject');
    if (judgement.disputed) throw new Conflict('dispute.exists', { judgementId });
    if (judgement.superseded) throw new Conflict('dispute.superseded', { judgementId });
    return {
      threadId: null,
      targetId: judgement.targetId,
      evidenceVersionId: judgement.versionId,
      evidenceId: judgement.evidenceId,
      judgementId,
      held: false,
    };
  }

  private async named(enrolmentId: string, given: MessageCreate): Promise<Subject> {
    const { targetId, evidenceVersionId } = given;
    const found = await this.conversations.findSubject(enrolmentId, given);
    const foreign =
      (targetId !== undefined && found.targetId === null) ||
      (evidenceVersionId !== undefined && found.evidence === null);
    if (foreign || (targetId === undefined && evidenceVersionId === undefined)) {
      throw new Unprocessable('conversation.subject');
    }
    return {
      threadId: null,
      targetId: found.targetId,
      evidenceVersionId: found.evidence?.versionId ?? null,
      evidenceId: found.evidence?.evidenceId ?? null,
      judgementId: null,
      held: false,
    };
  }
}
