import type { QueryKey } from '@tanstack/react-query';
import { Dexie, type Table } from 'dexie';
import type { SignedIn } from '../session/session-store';

/** What the server answered, as it was last read by one member. */
export interface KeptAnswer {
  /** Member and key: no other member's session ever finds it. */
  readonly id: string;
  readonly memberId: string;
  readonly key: QueryKey;
  readonly data: unknown;
  /** Milliseconds since 1970. */
  readonly readAt: number;
  /** About. */
  readonly bytes: number;
}

/** Who was signed in here last, as the server said; no token is among it. */
export interface KeptSession {
  readonly id: 'last';
  readonly session: SignedIn;
  /** When the server was last heard, in milliseconds since 1970. */
  readonly heardAt: number;
}

/** Apart from what is written on this device: this may be deleted at any moment, that never. */
const db = new Dexie('attest-kept');
db.version(1).stores({ answers: 'id, memberId', sessions: 'id' });

const answers = (): Table<KeptAnswer, string> => db.table('answers');
const sessions = (): Table<KeptSession, string> => db.table('sessions');

/** Of one member on one device; beyond it, what was read longest ago goes first. */
export const mostAnswers = 400;
export const mostBytes = 20_000_000;

export const answerId = (memberId: string, key: QueryKey): string => `${memberId} ${JSON.stringify(key)}`;

export async function putAnswer(answer: KeptAnswer): Promise<void> {
  await answers().put(answer);
}

export const findAnswer = (memberId: string, key: QueryKey): Promise<KeptAnswer | undefined> =>
  answers().get(answerId(memberId, key));

/** What was read last stands first. */
export const answersOf = async (memberId: string): Promise<KeptAnswer[]> =>
  (await answers().where({ memberId }).toArray()).sort((a, b) => b.readAt - a.readAt);

export const keptSession = (): Promise<KeptSession | undefined> => sessions().get('last');

export async function putSession(session: SignedIn, heardAt: number): Promise<void> {
  await sessions().put({ id: 'last', session, heardAt });
}

/** What is too old, whoever read it, and what is too much. */
export async function tidy(memberId: string, before: number): Promise<void> {
  await answers()
    .filter(({ readAt }) => readAt < before)
    .delete();
  let bytes = 0;
  const tooMuch = (await answersOf(memberId)).filter((answer, place) => {
    bytes += answer.bytes;
    return place >= mostAnswers || bytes > mostBytes;
  });
  await answers().bulkDelete(tooMuch.map(({ id }) => id));
}

/** Everything that was read on this device; what was written on it lies elsewhere, and stays. */
export async function forgetAll(): Promise<void> {
  await db.transaction('rw', answers(), sessions(), async () => {
    await answers().clear();
    await sessions().clear();
  });
}
