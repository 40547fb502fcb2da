import type { EvidenceCreate } from '@attest/api-client';
import type { Immutable } from '../http/api-types';

/** A file chosen on this device. It is kept until the record that it belongs to has arrived. */
export interface KeptFile {
  id: string;
  /** The draft or entry that it belongs to. */
  ownerId: string;
  name: string;
  type: string;
  blob: Blob;
  /** The server's id, once the bytes have arrived. */
  fileId: string | null;
}

/** What the server said when it refused: its own words, in the language of that moment. */
export interface Refusal {
  status: number;
  code: string;
  detail: string;
}

/** What is kept: an observation, and evidence by any method. Questioning was a form of its own once. */
export const entryKinds = ['observation', 'questioning', 'record'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** A record as the server takes it. */
export type EvidenceBody = Immutable<EvidenceCreate>;

/** One record on its way to the server. */
export interface OutboxEntry {
  /** Also the idempotency key: however often it is sent, it is recorded once. */
  id: string;
  /** Who wrote it; nobody else's session may send it. */
  memberId: string;
  enrolmentId: string;
  kind: EntryKind;
  /** Without its files. */
  body: EvidenceBody;
  /** The exact body of the first attempt; a key stands for one content. */
  sentBody: EvidenceBody | null;
  /** For lists on this device. */
  candidateName: string;
  title: string;
  createdAt: string;
  refusal: Refusal | null;
}

/** A record as it leaves its form: its id, made here and now, is its key. */
export const newEntry = (
  recorded: Pick<OutboxEntry, 'memberId' | 'enrolmentId' | 'kind' | 'body' | 'candidateName'>,
  at: Date,
): OutboxEntry => ({
  id: crypto.randomUUID(),
  ...recorded,
  sentBody: null,
  title: recorded.body.title,
  createdAt: at.toISOString(),
  refusal: null,
});

/** What the outbox needs from the device. */
export interface OutboxStore {
  /** Not refused, oldest first. */
  waiting: (memberId: string) => Promise<OutboxEntry[]>;
  files: (ownerId: string) => Promise<KeptFile[]>;
  rememberFile: (id: string, fileId: string) => Promise<void>;
  rememberBody: (id: string, body: EvidenceBody) => Promise<void>;
  refused: (id: string, refusal: Refusal) => Promise<void>;
  /** The record is on the server: it and its files may leave the device. */
  arrived: (id: string) => Promise<void>;
}
