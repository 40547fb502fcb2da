import type { DisputeResult, MessageKind, Speaker } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { instant, personJson } from '../../platform/database/json-sql';
import type { DisputedJudgement, Message, ThreadEvidence, ThreadTarget } from './conversations.dto';
import { MessageEntity } from './message.entity';

export interface MessageRow extends Message {
  readonly speaker: Speaker;
}

export interface ThreadRow {
  readonly id: string;
  readonly target: ThreadTarget | null;
  readonly evidence: ThreadEvidence | null;
  readonly judgement: DisputedJudgement | null;
  readonly messages: readonly MessageRow[];
}

/** A message of a thread counts from when it can be seen. */
const shownAt = 'coalesce(r.released_at, m.written_at)';

const targetJson = /* sql */ `(SELECT json_build_object('id', t.target_id, 'kind', t.target_kind, 'code', t.code)
    FROM enrolment_target t
   WHERE t.organisation_id = f.organisation_id AND t.enrolment_id = f.enrolment_id AND t.target_id = f.target_id)`;

const evidenceJson = /* sql */ `(SELECT json_build_object('id', ev.id, 'versionId', v.id, 'title', v.title, 'method', ev.method,
      'versionNumber', v.number, 'newestNumber', n.number, 'newestAt', ${instant('n.recorded_at')},
      'withdrawn', ev.withdrawn)
    FROM evidence_version v
    JOIN evidence_now ev ON ev.organisation_id = v.organisation_id AND ev.id = v.evidence_id
    JOIN evidence_version_now n ON n.organisation_id = v.organisation_id AND n.evidence_id = v.evidence_id AND n.newest
   WHERE v.organisation_id = f.organisation_id AND v.id = f.evidence_version_id)`;

const judgementJson = /* sql */ `(SELECT json_build_object('id', j.id, 'verdict', j.verdict, 'judgedAt', ${instant('j.judged_at')},
      'superseded', j.superseded)
    FROM judgement_now j WHERE j.organisation_id = f.organisation_id AND j.id = f.judgement_id)`;

/** $1 the enrolment, $2 who reads, $3 whether what is held is shown. */
const read = statement(
  'conversation_read',
  /* sql */ `WITH said AS (
      SELECT m.*, ${shownAt} AS shown_at, m.held AND r.message_id IS NULL AS kept_back,
        m.author_id <> $2 AND ${shownAt} > coalesce((SELECT c.read_at FROM conversation_read c
          WHERE c.organisation_id = current_organisation() AND c.enrolment_id = $1 AND c.member_id = $2),
          '-infinity') AS unread
      FROM message m
      LEFT JOIN message_release r ON r.organisation_id = m.organisation_id AND r.message_id = m.id
      WHERE m.organisation_id = current_organisation() AND m.enrolment_id = $1
        AND (NOT m.held OR r.message_id IS NOT NULL OR $3::boolean)),
    thread AS (
      SELECT thread_id, max(shown_at) AS spoken_at FROM said GROUP BY thread_id ORDER BY 2 DESC LIMIT 200)
    SELECT json_build_object('id', f.id, 'target', ${targetJson}, 'evidence', ${evidenceJson},
      'judgement', ${judgementJson},
      'messages', (SELECT json_agg(json_build_object('id', s.id, 'kind', s.kind, 'text', s.body,
            'author', ${personJson('p')}, 'at', ${instant('s.shown_at')}, 'held', s.kept_back, 'unread', s.unread,
            'result', s.result,
            'speaker', CASE WHEN s.author_id = e.candidate_id THEN 'candidate' ELSE 'assessor' END)
          ORDER BY s.written_at, s.id)
        FROM said s JOIN member p ON p.organisation_id = s.organisation_id AND p.id = s.author_id
        WHERE s.thread_id = f.id)) AS thread
    FROM thread
    JOIN said f ON f.id = thread.thread_id
    JOIN enrolment e ON e.organisation_id = f.organisation_id AND e.id = f.enrolment_id
    ORDER BY thread.spoken_at DESC, f.id`,
);

/** The first message of a thread with what an answer under it has to know. */
const findThread = statement(
  'conversation_thread',
  /* sql */ `SELECT f.kind, f.held AND r.message_id IS NULL AS "keptBack", f.target_id AS "targetId",
      ev.evidence_id AS "evidenceId",
      EXISTS (SELECT 1 FROM message x WHERE x.organisation_id = f.organisation_id AND x.thread_id = f.id
        AND x.kind = 'resolution') AS resolved,
      EXISTS (SELECT 1 FROM judgement_now j WHERE j.organisation_id = f.organisation_id
        AND j.id = f.judgement_id AND j.superseded) AS "judgedAgain",
      (SELECT count(*)::int FROM message x WHERE x.organisation_id = f.organisation_id AND x.thread_id = f.id) AS count
    FROM message f
    LEFT JOIN message_release r ON r.organisation_id = f.organisation_id AND r.message_id = f.id
    LEFT JOIN evidence_version ev ON ev.organisation_id = f.organisation_id AND ev.id = f.evidence_version_id
    WHERE f.organisation_id = current_organisation() AND f.enrolment_id = $1 AND f.id = $2 AND f.id = f.thread_id`,
);

/** $1 the enrolment; which of the things a first message names belong to it. */
const findSubject = statement(
  'conversation_subject',
  /* sql */ `SELECT
      (SELECT t.target_id FROM target_state t WHERE t.organisation_id = current_organisation()
        AND t.enrolment_id = $1 AND t.target_id = $2) AS "targetId",
      (SELECT json_build_object('versionId', c.evidence_version_id, 'evidenceId', c.evidence_id) FROM claim c
        WHERE c.organisation_id = current_organisation() AND c.enrolment_id = $1 AND c.evidence_version_id = $3
        LIMIT 1) AS evidence,
      (SELECT json_build_object('id', j.id, 'targetId', c.target_id, 'versionId', c.evidence_version_id,
          'evidenceId', c.evidence_id,
          'superseded', j.superseded,
          'disputed', EXISTS (SELECT 1 FROM message m
            WHERE m.organisation_id = j.organisation_id AND m.judgement_id = j.id AND m.kind = 'dispute'))
        FROM judgement_now j JOIN claim c ON c.organisation_id = j.organisation_id AND c.id = j.claim_id
        WHERE j.organisation_id = current_organisation() AND j.enrolment_id = $1 AND j.id = $4) AS judgement`,
);

const release = statement(
  'conversation_release',
  /* sql */ `INSERT INTO message_release (organisation_id, message_id, released_by, released_at)
    SELECT m.organisation_id, m.id, $2, $3 FROM message m
    WHERE m.organisation_id = current_organisation() AND m.enrolment_id = $1 AND m.held AND NOT EXISTS (
      SELECT 1 FROM message_release r WHERE r.organisation_id = m.organisation_id AND r.message_id = m.id)`,
);

const markRead = statement(
  'conversation_mark_read',
  /* sql */ `INSERT INTO conversation_read (organisation_id, enrolment_id, member_id, read_at)
    VALUES (current_organisation(), $1, $2, $3)
    ON CONFLICT (organisation_id, enrolment_id, member_id)
      DO UPDATE SET read_at = greatest(conversation_read.read_at, excluded.read_at)`,
);

export interface FoundThread {
  readonly kind: MessageKind;
  readonly keptBack: boolean;
  readonly targetId: string | null;
  readonly evidenceId: string | null;
  readonly resolved: boolean;
  readonly judgedAgain: boolean;
  readonly count: number;
}

export interface FoundSubject {
  readonly targetId: string | null;
  readonly evidence: { readonly versionId: string; readonly evidenceId: string } | null;
  readonly judgement: {
    readonly id: string;
    readonly targetId: string;
    readonly versionId: string;
    readonly evidenceId: string;
    readonly superseded: boolean;
    readonly disputed: boolean;
  } | null;
}

export interface NewMessage {
  readonly id: string;
  readonly enrolmentId: string;
  readonly threadId: string;
  readonly kind: MessageKind;
  readonly targetId: string | null;
  readonly evidenceVersionId: string | null;
  readonly judgementId: string | null;
  readonly result: DisputeResult | null;
  readonly text: string;
  readonly held: boolean;
  readonly authorId: string;
  readonly writtenAt: Date;
}

@Injectable()
export class ConversationsRepository {
  constructor(private readonly database: Database) {}

  /** Threads with their messages, last spoken first, in one statement. Who may see it has been asked. */
  async read(enrolmentId: string, readerId: string, withHeld: boolean): Promise<ThreadRow[]> {
    const rows = await this.database.query<{ thread: ThreadRow }>(read, [enrolmentId, readerId, withHeld]);
    return rows.map((row) => row.thread);
  }

  findThread(enrolmentId: string, threadId: string): Promise<FoundThread | undefined> {
    return this.database.one<{ [key in keyof FoundThread]: FoundThread[key] }>(findThread, [
      enrolmentId,
      threadId,
    ]);
  }

  async findSubject(
    enrolmentId: string,
    named: { targetId?: string; evidenceVersionId?: string; judgementId?: string },
  ): Promise<FoundSubject> {
    const { targetId = null, evidenceVersionId = null, judgementId = null } = named;
    const values = [enrolmentId, targetId, evidenceVersionId, judgementId];
    const found = await this.database.one<{ [key in keyof FoundSubject]: FoundSubject[key] }>(
      findSubject,
      values,
    );
    return found ?? { targetId: null, evidence: null, judgement: null };
  }

  insert(message: NewMessage): void {
    const { text: body, ...given } = message;
    const { organisationId } = this.database;
    this.database.rows(MessageEntity).addLater({ organisationId, ...given, body });
  }

  /** @returns how many messages were still held */
  release(enrolmentId: string, by: string, at: Date): Promise<number> {
    return this.database.execute(release, [enrolmentId, by, at]);
  }

  markRead(enrolmentId: string, memberId: string, at: Date): void {
    this.database.write(markRead, [enrolmentId, memberId, at]);
  }
}
