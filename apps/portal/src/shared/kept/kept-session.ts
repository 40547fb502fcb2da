import { now } from '../../base/clock/device-clock';
import { sessionStore, type SignedIn } from '../session/session-store';
import { contactStore } from './contact';

const day = 86_400_000;

/** Says that there is something to look for: a first visit fetches no database. */
const marker = 'attest.kept';

const mayKeep = (): boolean => {
  try {
    return localStorage.getItem(marker) !== null;
  } catch {
    return false;
  }
};

const database = () => import('./kept-db');

let last: Promise<void> = Promise.resolve();

/** What is forgotten is what was there before: whoever comes in next is written down after it. */
function inTurn(work: () => Promise<void>): void {
  last = last.then(work).catch(() => undefined);
}

const memberHere = (): string | null => {
  const session = sessionStore.get();
  return session.status === 'signed-in' ? session.member.id : null;
};

/** As long as the organisation lets what was read lie on a device, in milliseconds. */
export const keptFor = (session: SignedIn): number => session.organisation.offlineDays * day;

/** The server has just said who this is. */
export function rememberSession(session: SignedIn): void {
  const heardAt = now().getTime();
  contactStore.set({ fromDevice: false, heardAt });
  if (session.passwordChangeDue) return;
  const remember = async () => {
    localStorage.setItem(marker, '1');
    const { putSession, tidy } = await database();
    // Who left while the database was on its way leaves nothing behind.
    if (memberHere() !== session.member.id) return;
    await putSession(session, heardAt);
    await tidy(session.member.id, heardAt - keptFor(session));
  };
  // A browser that keeps nothing for this site starts with a network only.
  inTurn(remember);
}

/**
 * The server says that the access has ended: what was read goes, what was written and waits stays. Who was not in here
 * since the page began fetches no database for it, unless the mark says that there is something.
 */
export function forgetSession(): void {
  if (mayKeep()) forgetRead();
  else contactStore.set({ fromDevice: false, heardAt: null });
}

/**
 * Whoever was in here has left: what was read goes, whatever the mark says. A browser whose small storage is full or shut
 * keeps answers without a mark.
 */
export function forgetRead(): void {
  contactStore.set({ fromDevice: false, heardAt: null });
  const forget = async () => {
    const [{ forgetAll }, { forgetEnrolments }] = await Promise.all([
      database(),
      import('../outbox/device-db'),
    ]);
    await Promise.all([forgetAll(), forgetEnrolments()]);
    // Somebody else may have come in meanwhile, whose mark it is by now.
    if (memberHere() === null) localStorage.removeItem(marker);
  };
  inTurn(forget);
}

/** Who was here last, without a network; `old` when it is longer ago than the organisation allows. */
export async function sessionOnDevice(): Promise<SignedIn | 'old' | null> {
  if (!mayKeep()) return null;
  const kept = await (await database()).keptSession().catch(() => undefined);
  if (kept === undefined) return null;
  const age = now().getTime() - kept.heardAt;
  // A clock that was set back says nothing about the age.
  if (age > keptFor(kept.session) || age < -day) return 'old';
  contactStore.set({ fromDevice: true, heardAt: kept.heardAt });
  return kept.session;
}
