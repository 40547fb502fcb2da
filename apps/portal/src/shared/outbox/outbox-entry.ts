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

/** One record on its way to the server. */
export interface OutboxEntry {
  /** Also the idempotency key: however often it is sent, it is recorded once. */
  id: string;
  /** Who wrote it; nobody else's session may send it. */
  memberId: string;
  enrolmentId: string;
  kind: EntryKind;
  path: string;
  /** JSON without its files. */
  body: Readonly<Record<string, unknown>>;
  /** The exact body of the first attempt; a key stands for one content. */
  sentBody: Readonly<Record<string, unknown>> | null;
  /** For lists on this device. */
  candidateName: string;
  title: string;
  createdAt: string;
  refusal: Refusal | null;
}

/** What the outbox needs from the device. */
export interface OutboxStore {
  /** Not refused, oldest first. */
  waiting: (memberId: string) => Promise<OutboxEntry[]>;
  files: (ownerId: string) => Promise<KeptFile[]>;
  rememberFile: (id: string, fileId: string) => Promise<void>;
  rememberBody: (id: string, body: Readonly<Record<string, unknown>>) => Promise<void>;
  refused: (id: string, refusal: Refusal) => Promise<void>;
  /** The record is on the server: it and its files may leave the device. */
  arrived: (id: string) => Promise<void>;
}
