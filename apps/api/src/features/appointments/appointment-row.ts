import type {
  AppointmentAnswer,
  AppointmentMethod,
  AppointmentState,
  AppointmentStep,
  AppointmentWay,
  ToolKind,
} from '@attest/domain';
import { instantInMilliseconds, personJson, personJsonById } from '../../platform/database/json-sql';
import type { Person } from '../../platform/http/person.dto';

export interface ProposalRow {
  readonly id: string;
  readonly number: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly way: AppointmentWay;
  readonly place: string | null;
  readonly link: string | null;
  readonly reason: string | null;
  readonly by: Person;
  readonly at: string;
}

export interface AnswerRow {
  readonly proposalId: string | null;
  readonly number: number;
  readonly answer: AppointmentAnswer;
  readonly reason: string | null;
  readonly by: Person;
  readonly at: string;
}

export interface AppointmentPersonRow {
  readonly enrolmentId: string;
  /** Neither signed nor withdrawn: whoever's enrolment ended is not waited for on the day. */
  readonly enrolmentOpen: boolean;
  readonly candidate: Person;
  /** Of what was recorded at the appointment; null: nothing yet. */
  readonly evidenceId: string | null;
}

/** An appointment with all that was said about it, as one JSON value from Postgres. */
export interface AppointmentRow {
  readonly id: string;
  readonly method: AppointmentMethod;
  readonly state: AppointmentState;
  readonly assessor: Person;
  readonly people: readonly AppointmentPersonRow[];
  readonly unit: { readonly id: string; readonly code: string; readonly title: string };
  readonly tool: { readonly versionId: string; readonly kind: ToolKind; readonly number: number } | null;
  readonly targets: readonly { readonly id: string; readonly code: string }[];
  readonly standingId: string | null;
  readonly pendingId: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly nextReminderAt: string | null;
  readonly sequence: number;
  readonly version: number;
  readonly proposals: readonly ProposalRow[];
  readonly answers: readonly AnswerRow[];
}

/** Everybody who has to agree on a time. */
export const participantsOf = ({
  assessor,
  people,
}: Pick<AppointmentRow, 'assessor' | 'people'>): string[] => [
  assessor.id,
  ...people.map(({ candidate }) => candidate.id),
];

/** Proposals and answers in the order in which they were said. */
export const stepsOf = ({
  proposals,
  answers,
}: Pick<AppointmentRow, 'proposals' | 'answers'>): AppointmentStep[] =>
  [
    ...proposals.map(({ id, number, by }) => ({
      number,
      step: { kind: 'proposed' as const, by: by.id, proposalId: id },
    })),
    ...answers.map(({ answer, number, by }) => ({ number, step: { kind: answer, by: by.id } })),
  ]
    .toSorted((a, b) => a.number - b.number)
    .map(({ step }) => step);

const ofAppointment = (alias: string) =>
  `${alias}.organisation_id = a.organisation_id AND ${alias}.appointment_id = a.id`;

const peopleJson = /* sql */ `(SELECT json_agg(json_build_object('enrolmentId', p.enrolment_id, 'candidate', ${personJson('c')},
    'enrolmentOpen', e.state NOT IN ('signed', 'withdrawn'),
    'evidenceId', (SELECT r.evidence_id FROM appointment_evidence r WHERE ${ofAppointment('r')}
      AND r.enrolment_id = p.enrolment_id LIMIT 1)) ORDER BY c.display_name, c.id)
  FROM appointment_person p
  JOIN enrolment e ON e.organisation_id = p.organisation_id AND e.id = p.enrolment_id
  JOIN member c ON c.organisation_id = p.organisation_id AND c.id = p.candidate_id WHERE ${ofAppointment('p')})`;

const unitJson = /* sql */ `(SELECT json_build_object('id', u.id, 'code', u.code, 'title', u.title)
  FROM appointment_person p
  JOIN enrolment e ON e.organisation_id = p.organisation_id AND e.id = p.enrolment_id
  JOIN unit u ON u.organisation_id = e.organisation_id AND u.id = e.unit_id
  WHERE ${ofAppointment('p')} LIMIT 1)`;

const toolJson = /* sql */ `(SELECT json_build_object('versionId', v.id, 'kind', t.kind, 'number', v.number)
  FROM assessment_tool_version v
  JOIN assessment_tool t ON t.organisation_id = v.organisation_id AND t.id = v.tool_id
  WHERE v.organisation_id = a.organisation_id AND v.id = a.tool_version_id)`;

/** Codes by the first enrolment: all are on the same unit. */
const targetsJson = /* sql */ `coalesce((SELECT json_agg(json_build_object('id', g.target_id, 'code', et.code) ORDER BY et.code)
  FROM appointment_target g
  JOIN LATERAL (SELECT p.enrolment_id FROM appointment_person p WHERE ${ofAppointment('p')}
    ORDER BY p.enrolment_id LIMIT 1) first ON true
  JOIN enrolment_target et ON et.organisation_id = g.organisation_id AND et.enrolment_id = first.enrolment_id
    AND et.target_id = g.target_id
  WHERE ${ofAppointment('g')}), '[]')`;

const proposalsJson = /* sql */ `(SELECT json_agg(json_build_object('id', q.id, 'number', q.number,
    'startsAt', ${instantInMilliseconds('q.starts_at')}, 'endsAt', ${instantInMilliseconds('q.ends_at')}, 'way', q.way,
    'place', q.place, 'link', q.link, 'reason', q.reason, 'by', ${personJsonById('q.proposed_by')},
    'at', ${instantInMilliseconds('q.proposed_at')}) ORDER BY q.number)
  FROM appointment_proposal q WHERE ${ofAppointment('q')})`;

const answersJson = /* sql */ `coalesce((SELECT json_agg(json_build_object('proposalId', w.proposal_id, 'number', w.number,
    'answer', w.answer, 'reason', w.reason, 'by', ${personJsonById('w.answered_by')},
    'at', ${instantInMilliseconds('w.answered_at')}) ORDER BY w.number)
  FROM appointment_answer w WHERE ${ofAppointment('w')}), '[]')`;

/** AppointmentRow, for an appointment `a`. */
export const appointmentJson = /* sql */ `json_build_object('id', a.id, 'method', a.method, 'state', a.state,
  'assessor', ${personJsonById('a.assessor_id')}, 'people', ${peopleJson}, 'unit', ${unitJson}, 'tool', ${toolJson},
  'targets', ${targetsJson}, 'standingId', a.standing_id, 'pendingId', a.pending_id,
  'startsAt', ${instantInMilliseconds('a.starts_at')}, 'endsAt', ${instantInMilliseconds('a.ends_at')},
  'nextReminderAt', ${instantInMilliseconds('a.next_reminder_at')}, 'sequence', a.sequence, 'version', a.version, 'proposals', ${proposalsJson}, 'answers', ${answersJson})`;
