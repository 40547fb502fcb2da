import type { Appointment, AppointmentProposal } from '@attest/api-client';

const person = (id: string, displayName: string) => ({ id, displayName, department: null });
const assessor = person('assessor', '陳冠宇');
const candidate = person('candidate', '林佳穎');

export const aProposal = (given: Partial<AppointmentProposal> = {}): AppointmentProposal => ({
  ...{ id: 'proposal', startsAt: '2026-12-08T06:00:00Z', endsAt: '2026-12-08T06:45:00Z', way: 'on_site' },
  ...{ place: '鴻昇精密會議室 B', link: null, reason: null, by: assessor, at: '2026-11-24T02:00:00Z' },
  ...given,
});

/** Booked, with one candidate. */
export const anAppointment = (given: Partial<Appointment> = {}): Appointment => ({
  ...{ id: 'appointment', method: 'direct_observation', state: 'booked', version: 1 },
  ...{ startsAt: '2026-12-08T06:00:00Z', endsAt: '2026-12-08T06:45:00Z', assessor },
  people: [{ enrolmentId: 'enrolment', candidate, recorded: false }],
  unit: { id: 'unit', code: 'IIS5R0727', title: '與客戶進行業務互動' },
  tool: { versionId: 'tool', kind: 'observation_checklist', number: 3 },
  targets: [{ id: 't1', code: '3.1' }],
  ...{ standing: aProposal(), pending: null, awaited: [], proposals: [aProposal()] },
  entries: [
    { kind: 'proposed', proposalId: 'proposal', reason: null, by: assessor, at: '2026-11-24T02:00:00Z' },
    { kind: 'accepted', proposalId: 'proposal', reason: null, by: candidate, at: '2026-11-25T02:00:00Z' },
  ],
  abilities: { answer: false, change: true, begin: true, assign: true },
  ...given,
});
