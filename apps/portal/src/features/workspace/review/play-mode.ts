import type { JudgementsCreate } from '@attest/api-client';

/** What a round takes from the claims of a piece. */
export interface ToSend {
  readonly versionId: string;
  readonly body: JudgementsCreate;
  readonly idempotencyKey: string | undefined;
  /** Lets the draft go, once it is on the record. */
  readonly forget: () => void;
}

/** A piece as one of a round: sending goes on to the next one. */
export interface PlayMode {
  readonly send: (judged: ToSend) => void;
}
