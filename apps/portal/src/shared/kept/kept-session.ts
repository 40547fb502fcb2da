import { now } from '../../base/clock/device-clock';
import type { SignedIn } from '../session/session-store';
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
    await putSession(session, heardAt);
    await tidy(session.member.id, heardAt - keptFor(session));
  };
  // A browser that keeps nothing for this site starts with a network only.
  remember().catch(() => undefined);
}

/** Signed out, or the server says that the access has ended: what was read goes, what was written and waits stays. */
export function forgetSession(): void {
  contactStore.set({ fromDevice: false, heardAt: null });
  if (!mayKeep()) return;
  const forget = async () => {
    const [{ forgetAll }, { forgetEnrolments }] = await Promise.all([
      database(),
      import('../outbox/device-db'),
    ]);
    await Promise.all([forgetAll(), forgetEnrolments()]);
    localStorage.removeItem(marker);
  };
  forget().catch(() => undefined);
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
