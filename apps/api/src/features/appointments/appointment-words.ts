import type { AppointmentMethod, Locale } from '@attest/domain';
import type { AppointmentRow, ProposalRow } from './appointment-row';
import type { CalendarEvent } from './calendar-file';

export const methodWords: Readonly<Record<Locale, Readonly<Record<AppointmentMethod, string>>>> = {
  'zh-TW': { direct_observation: '觀察', oral_questioning: '提問' },
  en: { direct_observation: 'Observation', oral_questioning: 'Questioning' },
};

const online: Readonly<Record<Locale, string>> = { 'zh-TW': '線上', en: 'Online' };

/** The proposal whose time stands, or the one that was said last. */
const said = ({ proposals, standingId, pendingId }: AppointmentRow): ProposalRow | undefined =>
  proposals.find(({ id }) => id === (standingId ?? pendingId)) ?? proposals.at(-1);

export function where(row: AppointmentRow, locale: Locale): string | null {
  const proposal = said(row);
  if (proposal === undefined) return null;
  const { way, place, link } = proposal;
  const parts = [...(way === 'online' ? [online[locale]] : []), place ?? '', link ?? ''].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? null : parts.join(locale === 'en' ? ', ' : '，');
}

/** An entry in a calendar: what, with whom and where; nothing of what anybody said. */
export function calendarEvent(
  row: AppointmentRow,
  { memberId, locale, publicUrl, now }: { memberId: string; locale: Locale; publicUrl: string; now: Date },
  cancelled: boolean,
): CalendarEvent {
  const assesses = memberId === row.assessor.id;
  // Whoever assesses knows whom they meet; a candidate, who assesses them, and nothing of others who come.
  const others = assesses ? row.people.map(({ candidate }) => candidate) : [row.assessor];
  const names = others.map(({ displayName }) => displayName).join(locale === 'en' ? ', ' : '、');
  const url = `${publicUrl}/appointments/${row.id}`;
  return {
    ...{ uid: `${row.id}@attest`, sequence: row.sequence, stamp: now, url, cancelled },
    ...{ startsAt: new Date(row.startsAt), endsAt: new Date(row.endsAt) },
    summary: `${methodWords[locale][row.method]} ${names}`.trim(),
    description: `${row.unit.code} ${row.unit.title}\n${url}`,
    location: where(row, locale),
  };
}
