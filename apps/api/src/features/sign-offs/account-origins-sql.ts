import { instant } from '../../platform/database/json-sql';

/** The three people of an enrolment and how their accounts came to be, for a statement whose $1 is its id. */
export const personRows = (table: 'enrolment' | 'programme_enrolment') => /* sql */ `person AS MATERIALIZED (
      SELECT part.name AS part, m.id, m.display_name, m.created_at, m.joined_at, m.confirmed_at, m.first_sign_in_at,
        l.made_at AS invited_at, l.made_by AS invited_by, l.delivery,
        (SELECT a.actor_id FROM audit_event a
          WHERE a.organisation_id = m.organisation_id AND a.subject_id = m.id AND a.action = 'member.added'
          ORDER BY a.sequence LIMIT 1) AS added_by
      FROM ${table} n
      CROSS JOIN LATERAL (VALUES ('candidate', n.candidate_id), ('assessor', n.assessor_id),
        ('supervisor', n.supervisor_id)) AS part (name, member_id)
      JOIN member m ON m.organisation_id = n.organisation_id AND m.id = part.member_id
      LEFT JOIN LATERAL (
        SELECT k.made_at, k.made_by, k.delivery FROM account_link k
        WHERE k.organisation_id = m.organisation_id AND k.member_id = m.id AND k.purpose = 'invitation'
        ORDER BY k.used_at IS NULL, k.made_at DESC LIMIT 1) l ON true
      WHERE n.organisation_id = current_organisation() AND n.id = $1)`;

/** ManifestPerson of each of them. */
export const peopleJson = /* sql */ `(SELECT json_agg(json_build_object('part', p.part, 'memberId', p.id,
          'addedAt', ${instant('p.created_at')}, 'addedBy', p.added_by, 'invitedAt', ${instant('p.invited_at')},
          'invitedBy', p.invited_by, 'delivery', p.delivery, 'joinedAt', ${instant('p.joined_at')},
          'confirmedAt', ${instant('p.confirmed_at')}, 'firstSignInAt', ${instant('p.first_sign_in_at')}))
        FROM person p)`;

/** What the members named in it are called, by their ids, for an enrolment `alias`. */
export const personNames = (
  alias: string,
) => /* sql */ `(SELECT json_object_agg(m.id, m.display_name) FROM member m
        WHERE m.organisation_id = ${alias}.organisation_id
          AND m.id IN (SELECT unnest(ARRAY[p.id, p.added_by, p.invited_by]) FROM person p))`;

/** Strictly before the enrolment `alias`: whoever confirms as the assessment begins may have been made for it. */
export const signerConfirmed = (
  alias: string,
) => /* sql */ `(SELECT NOT o.signer_confirmation_required OR coalesce(p.confirmed_at < ${alias}.created_at, false)
         FROM organisation o, person p
        WHERE o.id = ${alias}.organisation_id AND p.part = 'supervisor')`;
