/** Methods that are carried out with the candidate at a time agreed on. */
export const appointmentMethods = ['direct_observation', 'oral_questioning'] as const;
export type AppointmentMethod = (typeof appointmentMethods)[number];

export const appointmentWays = ['on_site', 'online'] as const;
export type AppointmentWay = (typeof appointmentWays)[number];

/**
 * proposed: nobody has agreed to any time yet · booked: a time stands, also while another one is proposed · cancelled ·
 * held: evidence was recorded at it.
 */
export const appointmentStates = ['proposed', 'booked', 'cancelled', 'held'] as const;
export type AppointmentState = (typeof appointmentStates)[number];

/** What may be said to a proposal: declined by somebody else, withdrawn by who made it; cancelled ends the whole. */
export const appointmentAnswers = ['accepted', 'declined', 'withdrawn', 'cancelled'] as const;
export type AppointmentAnswer = (typeof appointmentAnswers)[number];

/** Minutes. */
export const appointmentLength = { least: 5, most: 480, usual: 45 } as const;
/** Days; a calendar shows no more, and what is later is a slip of the hand. */
export const appointmentAhead = 732;
/** An address of a meeting: in one line, without characters that nobody sees or that turn the words around it. */
export const meetingLink = /^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/u;
/** People who are observed or questioned together. */
export const mostAtAppointment = 20;

/** One thing that was said about the time, in the order in which it was said. */
export type AppointmentStep =
  | { readonly kind: 'proposed'; readonly by: string; readonly proposalId: string }
  | { readonly kind: AppointmentAnswer; readonly by: string };

export interface AppointmentStanding {
  readonly state: Exclude<AppointmentState, 'held'>;
  /** The proposal whose time everybody agreed to last; it stands until a later one takes its place. */
  readonly standingId: string | null;
  /** The proposal that waits for an answer. */
  readonly pendingId: string | null;
  /** Who made it. */
  readonly pendingBy: string | null;
  /** Who has not agreed to it yet. */
  readonly awaited: readonly string[];
}

interface Fold {
  standingId: string | null;
  pending: { readonly id: string; readonly by: string; readonly agreed: Set<string> } | null;
  cancelled: boolean;
}

/** What stands, from everything that was said. A proposal replaces the one that waits; whoever makes it agrees to it. */
export function appointmentStanding(
  participants: readonly string[],
  steps: readonly AppointmentStep[],
): AppointmentStanding {
  const fold: Fold = { standingId: null, pending: null, cancelled: false };
  for (const step of steps) apply(fold, step, participants);
  const { standingId, pending, cancelled } = fold;
  if (cancelled) return ended(standingId);
  if (pending === null) {
    return standingId === null ? ended(null) : { ...nothingPending, state: 'booked', standingId };
  }
  return {
    state: standingId === null ? 'proposed' : 'booked',
    standingId,
    pendingId: pending.id,
    pendingBy: pending.by,
    awaited: awaitedOf(participants, pending.agreed),
  };
}

const nothingPending = { pendingId: null, pendingBy: null, awaited: [] } as const;
const ended = (standingId: string | null): AppointmentStanding => ({
  ...nothingPending,
  state: 'cancelled',
  standingId,
});
const awaitedOf = (participants: readonly string[], agreed: ReadonlySet<string>) =>
  participants.filter((id) => !agreed.has(id));

function apply(fold: Fold, step: AppointmentStep, participants: readonly string[]): void {
  if (fold.cancelled) return;
  if (step.kind === 'proposed') {
    fold.pending = { id: step.proposalId, by: step.by, agreed: new Set([step.by]) };
  } else if (step.kind === 'cancelled') {
    fold.cancelled = true;
  } else if (step.kind !== 'accepted') {
    fold.pending = null;
  } else if (fold.pending !== null) {
    fold.pending.agreed.add(step.by);
    if (awaitedOf(participants, fold.pending.agreed).length > 0) return;
    fold.standingId = fold.pending.id;
    fold.pending = null;
  }
}

export interface TimeSpan {
  /** ISO 8601. */
  readonly startsAt: string;
  readonly endsAt: string;
}

/** How many minutes two times have in common; 0 when one begins as the other ends. */
export function overlapMinutes(one: TimeSpan, other: TimeSpan): number {
  const from = Math.max(Date.parse(one.startsAt), Date.parse(other.startsAt));
  const to = Math.min(Date.parse(one.endsAt), Date.parse(other.endsAt));
  return Math.max(0, Math.ceil((to - from) / 60_000));
}

/** booked, its time is over and nothing was recorded: somebody has to say what became of it. */
export const asksWhetherHeld = (
  { state, endsAt }: { readonly state: AppointmentState; readonly endsAt: string },
  now: Date,
): boolean => state === 'booked' && Date.parse(endsAt) <= now.getTime();

/** Before the start, longest first. */
const reminderHours = [24, 1] as const;

/** When people are reminded next; null: not any more. What was booked later than a reminder is due has none of it. */
export function nextAppointmentReminder(startsAt: Date, now: Date): Date | null {
  const due = reminderHours.map((hours) => new Date(startsAt.getTime() - hours * 3_600_000));
  return due.find((at) => at > now) ?? null;
}

/** Which reminder is due at an instant before the start. */
export const appointmentReminderKind = (startsAt: Date, now: Date): 'tomorrow' | 'soon' =>
  startsAt.getTime() - now.getTime() > 2 * 3_600_000 ? 'tomorrow' : 'soon';
