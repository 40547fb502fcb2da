import { type AppointmentStanding, appointmentStanding } from '@attest/domain';
import { presentPerson } from '../../platform/http/person.dto';
import { type AppointmentRow, participantsOf, type ProposalRow, stepsOf } from './appointment-row';
import type { Appointment, AppointmentEntry, AppointmentProposal } from './appointments.dto';

/** As whom the reader looks. */
export interface Reader {
  readonly memberId: string;
  /** Who only comes as a candidate sees of the others that they come. */
  readonly assesses: boolean;
  readonly assigns: boolean;
}

export const standingOf = (row: AppointmentRow): AppointmentStanding =>
  appointmentStanding(participantsOf(row), stepsOf(row));

const presentProposal = (row: ProposalRow): AppointmentProposal => ({
  ...{ id: row.id, startsAt: row.startsAt, endsAt: row.endsAt, way: row.way, place: row.place },
  ...{ link: row.link, reason: row.reason, by: presentPerson(row.by), at: row.at },
});

const isOpen = ({ state }: Pick<AppointmentRow, 'state'>) => state === 'proposed' || state === 'booked';

export function presentAppointment(row: AppointmentRow, reader: Reader): Appointment {
  const { awaited } = standingOf(row);
  const proposal = (id: string | null) => {
    const found = row.proposals.find((one) => one.id === id);
    return found === undefined ? null : presentProposal(found);
  };
  const takesPart = participantsOf(row).includes(reader.memberId);
  const open = isOpen(row);
  const people = [row.assessor, ...row.people.map(({ candidate }) => candidate)];
  return {
    ...{ id: row.id, method: row.method, state: row.state, startsAt: row.startsAt, endsAt: row.endsAt },
    assessor: presentPerson(row.assessor),
    people: row.people.map(({ enrolmentId, candidate, evidenceId }) => ({
      enrolmentId: reader.assesses || candidate.id === reader.memberId ? enrolmentId : null,
      candidate: presentPerson(candidate),
      recorded: evidenceId !== null,
    })),
    unit: { id: row.unit.id, code: row.unit.code, title: row.unit.title },
    tool: row.tool && { versionId: row.tool.versionId, kind: row.tool.kind, number: row.tool.number },
    targets: row.targets.map(({ id, code }) => ({ id, code })),
    standing: proposal(row.standingId),
    pending: open ? proposal(row.pendingId) : null,
    awaited: open ? people.filter(({ id }) => awaited.includes(id)).map(presentPerson) : [],
    entries: entriesOf(row),
    proposals: row.proposals.map(presentProposal),
    abilities: {
      answer: open && awaited.includes(reader.memberId),
      change: open && takesPart,
      begin: row.state !== 'cancelled' && reader.assesses && row.assessor.id === reader.memberId,
      assign: open && reader.assigns,
    },
    version: row.version,
  };
}

const entriesOf = ({ proposals, answers }: AppointmentRow): AppointmentEntry[] =>
  [
    ...proposals.map(({ id, number, reason, by, at }) => ({
      ...{ number, proposalId: id, kind: 'proposed' as const, reason, by: presentPerson(by), at },
    })),
    ...answers.map(({ proposalId, number, answer, reason, by, at }) => ({
      ...{ number, proposalId, kind: answer, reason, by: presentPerson(by), at },
    })),
  ]
    .toSorted((a, b) => a.number - b.number)
    .map(({ kind, proposalId, reason, by, at }) => ({ kind, proposalId, reason, by, at }));
