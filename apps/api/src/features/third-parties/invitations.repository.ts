import type { IdentityMeans, KeptInvitationState, ThirdPartyEvent } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual } from 'typeorm';
import { Clock, Ids } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import {
  invitationJoins,
  invitationJson,
  type InvitationRow,
  pageJoins,
  type InvitationContent,
  pageJson,
  type PageRow,
} from './invitation-row';
import { nextVersion } from '../../platform/database/context-repository';
import { IdentityCheckEntity } from './identity-check.entity';
import { ThirdPartyEventEntity } from './third-party-event.entity';
import { ThirdPartyInvitationEntity } from './third-party-invitation.entity';
import { ThirdPartyResponseEntity } from './third-party-response.entity';

export interface NewInvitation extends InvitationContent {
  readonly proposedBy: string | null;
  readonly invitedBy: string | null;
  readonly invitedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly nextReminderAt: Date | null;
}

/** A later writing of the same invitation: what was proposed is sent, and keeps who proposed it. */
const put = statement(
  'third_party_put',
  /* sql */ `INSERT INTO third_party_invitation AS i (organisation_id, id, enrolment_id, method, state, invitee_name,
      invitee_email, invitee_organisation, relationship, message, locale, tool_version_id, questions, proposed_by,
      invited_by, invited_at, expires_at, reminded_at, next_reminder_at, created_at)
    SELECT current_organisation(), x.id, x."enrolmentId", x.method, x.state, x."inviteeName", x."inviteeEmail",
      x."inviteeOrganisation", x.relationship, x.message, x.locale, x."toolVersionId", x.questions, x."proposedBy",
      x."invitedBy", x."invitedAt", x."expiresAt", x."invitedAt", x."nextReminderAt", $2
    FROM json_to_record($1::json) AS x(id uuid, "enrolmentId" uuid, method text, state text, "inviteeName" text,
      "inviteeEmail" text, "inviteeOrganisation" text, relationship text, message text, locale text,
      "toolVersionId" uuid, questions jsonb, "proposedBy" uuid, "invitedBy" uuid, "invitedAt" timestamptz,
      "expiresAt" timestamptz, "nextReminderAt" timestamptz)
    ON CONFLICT (organisation_id, id) DO UPDATE SET (method, state, invitee_name, invitee_email, invitee_organisation,
      relationship, message, locale, tool_version_id, questions, invited_by, invited_at, expires_at, reminded_at,
      next_reminder_at, version) = (excluded.method, excluded.state, excluded.invitee_name, excluded.invitee_email,
      excluded.invitee_organisation, excluded.relationship, excluded.message, excluded.locale,
      excluded.tool_version_id, excluded.questions, excluded.invited_by, excluded.invited_at, excluded.expires_at,
      excluded.reminded_at, excluded.next_reminder_at, i.version + 1)
    WHERE i.state = 'proposed'`,
);

const insertLink = statement(
  'third_party_link_insert',
  /* sql */ `INSERT INTO third_party_link
      (organisation_id, id, invitation_id, number, token_sha256, revokes_earlier, made_by, made_at)
    SELECT current_organisation(), $2, $1, 1 + coalesce(max(l.number), 0), $3, $4, $5, $6
    FROM third_party_link l WHERE l.invitation_id = $1`,
);

const identityOf = statement(
  'third_party_identity_of_evidence',
  /* sql */ `SELECT DISTINCT k.means FROM third_party_response r
    JOIN identity_check k ON k.organisation_id = r.organisation_id AND k.invitation_id = r.invitation_id
    WHERE r.organisation_id = current_organisation() AND r.evidence_id = $1`,
);

const ofEnrolment = statement(
  'third_parties_of_enrolment',
  /* sql */ `SELECT ${invitationJson} AS invitation FROM third_party_invitation i ${invitationJoins}
    WHERE i.enrolment_id = $1 ORDER BY i.id DESC LIMIT 100`,
);

const byId = statement(
  'third_party_by_id',
  `SELECT ${invitationJson} AS invitation FROM third_party_invitation i ${invitationJoins} WHERE i.id = $1`,
);

const enrolmentOfInvitation = /* sql */ `SELECT e.id FROM enrolment e
  WHERE e.id = (SELECT enrolment_id FROM third_party_invitation WHERE id = $1)`;

/**
 * The enrolment is locked, as by everybody who writes to it: invitations of it change one after the other. What is
 * decided on is read by a later statement, so that it is what stands once the lock is held.
 */
const lock = statement('third_party_lock', `${enrolmentOfInvitation} FOR UPDATE`);

/** Somebody else who holds it writes to them now, or will at the next turn. */
const lockUnlessHeld = statement(
  'third_party_lock_unless_held',
  `${enrolmentOfInvitation} FOR UPDATE SKIP LOCKED`,
);

/** With a link, only while that link leads here: a later one may have taken its place. */
const page = statement(
  'third_party_page',
  `SELECT ${pageJson} AS page FROM third_party_invitation i ${pageJoins}
   WHERE i.id = $1 AND ($2::uuid IS NULL OR NOT EXISTS (
     SELECT 1 FROM third_party_link held
     JOIN third_party_link newer ON newer.organisation_id = held.organisation_id
       AND newer.invitation_id = held.invitation_id AND newer.number > held.number AND newer.revokes_earlier
     WHERE held.organisation_id = i.organisation_id AND held.id = $2))`,
);

const duePage = statement(
  'third_party_due_page',
  `SELECT ${pageJson} AS page FROM third_party_invitation i ${pageJoins}
   WHERE i.id = $1 AND i.state IN ('invited', 'opened') AND i.next_reminder_at <= $2 AND i.expires_at > $2`,
);

const addresses = statement(
  'third_party_addresses',
  `SELECT c.email AS candidate, a.email AS assessor, s.email AS supervisor, ARRAY(
     SELECT tp.email FROM enrolment_assessor t JOIN member tp ON tp.organisation_id = t.organisation_id AND tp.id = t.member_id
     WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id AND t.removed_at IS NULL) AS team
   FROM enrolment e
   JOIN member c ON c.organisation_id = e.organisation_id AND c.id = e.candidate_id
   JOIN member a ON a.organisation_id = e.organisation_id AND a.id = e.assessor_id
   JOIN member s ON s.organisation_id = e.organisation_id AND s.id = e.supervisor_id WHERE e.id = $1`,
);

const strangeTargets = statement(
  'third_party_strange_targets',
  `SELECT x.id FROM unnest($2::uuid[]) AS x(id) WHERE NOT EXISTS (
     SELECT 1 FROM target_state t WHERE t.enrolment_id = $1 AND t.target_id = x.id) LIMIT 20`,
);

const isForm = statement(
  'third_party_is_form',
  `SELECT 1 FROM assessment_tool_version v
   JOIN assessment_tool t ON t.organisation_id = v.organisation_id AND t.id = v.tool_id
   JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.unit_id = t.unit_id
   WHERE v.id = $2 AND e.id = $1 AND t.kind = 'third_party_form'`,
);

/** Each organisation with a trail, which is each in which anything happened: ids, and nothing else of them. */
const organisations = statement(
  'third_party_organisations',
  `WITH allowed AS MATERIALIZED (SELECT set_config('app.checkpoint', 'on', true) AS on)
   SELECT h.organisation_id AS id FROM allowed, audit_head h WHERE allowed.on = 'on' AND h.sequence > 0`,
);

interface Found {
  readonly invitation: InvitationRow;
}

@Injectable()
export class InvitationsRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** A new invitation, or what was proposed as it is sent. */
  put(invitation: NewInvitation): void {
    this.database.write(put, [JSON.stringify(invitation), this.clock.now()]);
  }

  /** How it was made sure who wrote this evidence; empty where nobody did, or where it did not come by a link. */
  async identityOf(evidenceId: string): Promise<IdentityMeans[]> {
    const rows = await this.database.query<{ means: IdentityMeans }>(identityOf, [evidenceId]);
    return rows.map(({ means }) => means);
  }

  addLink(
    invitationId: string,
    { sha256, revokesEarlier, madeBy }: { sha256: Buffer; revokesEarlier: boolean; madeBy: string | null },
  ): void {
    const values = [invitationId, this.ids.next(), sha256, revokesEarlier, madeBy, this.clock.now()];
    this.database.write(insertLink, values);
  }

  addEvent(
    invitationId: string,
    kind: ThirdPartyEvent,
    by: string | null,
    reason: string | null = null,
  ): void {
    this.database.rows(ThirdPartyEventEntity).addLater({
      ...{ organisationId: this.database.organisationId, id: this.ids.next(), invitationId },
      ...{ kind, byMember: by, at: this.clock.now(), reason },
    });
  }

  setState(invitationId: string, state: KeptInvitationState): void {
    const asked = state === 'invited' || state === 'opened';
    this.changeLater(invitationId, { state, ...(asked ? {} : { nextReminderAt: null }) });
  }

  setReminded(invitationId: string, next: Date | null): void {
    this.changeLater(invitationId, { remindedAt: this.clock.now(), nextReminderAt: next });
  }

  setResent(
    invitationId: string,
    given: { email: string | null; by: string; at: Date; expiresAt: Date; nextReminderAt: Date | null },
  ): void {
    const { email, by, at, expiresAt, nextReminderAt } = given;
    this.changeLater(invitationId, {
      ...{ state: 'invited', inviteeEmail: email, invitedBy: by, invitedAt: at, remindedAt: at },
      ...{ expiresAt, nextReminderAt },
    });
  }

  addResponse(
    invitationId: string,
    given: { linkId: string; evidenceId: string | null; detail: object; at: Date; sha256: string },
  ): void {
    const { linkId, evidenceId, detail, at, sha256 } = given;
    this.database.rows(ThirdPartyResponseEntity).addLater({
      ...{ organisationId: this.database.organisationId, invitationId, linkId, evidenceId, detail },
      ...{ answeredAt: at, contentSha256: Buffer.from(sha256, 'hex') },
    });
  }

  addCheck(
    invitationId: string,
    given: { means: IdentityMeans; remark: string | null; by: string; at: Date },
  ): void {
    const { means, remark, by, at } = given;
    this.database.rows(IdentityCheckEntity).addLater({
      ...{ organisationId: this.database.organisationId, id: this.ids.next(), invitationId },
      ...{ means, remark, checkedBy: by, checkedAt: at },
    });
  }

  /** Newest first, at most a hundred. */
  async ofEnrolment(enrolmentId: string): Promise<InvitationRow[]> {
    return (await this.database.query<{ invitation: InvitationRow }>(ofEnrolment, [enrolmentId])).map(
      (row) => row.invitation,
    );
  }

  async find(id: string): Promise<InvitationRow | undefined> {
    return (await this.database.one<Found & Record<string, unknown>>(byId, [id]))?.invitation;
  }

  async enrolmentOf(id: string): Promise<string | undefined> {
    return (await this.invitations.pickOne(['enrolmentId'], { id }))?.enrolmentId;
  }

  /** @returns undefined when there is none, or when the link named does not lead to it any more */
  async lockPage(id: string, linkId: string | null = null): Promise<PageRow | undefined> {
    const [, found] = await Promise.all([
      this.database.execute(lock, [id]),
      this.database.one<{ page: PageRow }>(page, [id, linkId]),
    ]);
    return found?.page;
  }

  /** @returns undefined when nothing is due any more, or somebody is at it */
  async lockDue(id: string, now: Date): Promise<PageRow | undefined> {
    const held = await this.database.execute(lockUnlessHeld, [id]);
    if (held === 0) return undefined;
    return (await this.database.one<{ page: PageRow }>(duePage, [id, now]))?.page;
  }

  async due(now: Date): Promise<string[]> {
    const rows = await this.invitations.pick(['id'], {
      where: { state: In(['invited', 'opened']), nextReminderAt: LessThanOrEqual(now) },
      ...{ order: { nextReminderAt: 'ASC' }, take: 200 },
    });
    return rows.map(({ id }) => id);
  }

  /** Of everybody who has another part in the case. */
  addresses(
    enrolmentId: string,
  ): Promise<{ candidate: string; assessor: string; supervisor: string; team: string[] } | undefined> {
    return this.database.one<{ candidate: string; assessor: string; supervisor: string; team: string[] }>(
      addresses,
      [enrolmentId],
    );
  }

  /** Those that are no targets of the enrolment. */
  async strangeTargets(enrolmentId: string, targetIds: readonly string[]): Promise<string[]> {
    return (await this.database.query<{ id: string }>(strangeTargets, [enrolmentId, targetIds])).map(
      ({ id }) => id,
    );
  }

  /** Whether this is a version of the third-party form of the enrolment's unit. */
  async isForm(enrolmentId: string, toolVersionId: string): Promise<boolean> {
    return (await this.database.one(isForm, [enrolmentId, toolVersionId])) !== undefined;
  }

  async organisations(): Promise<string[]> {
    return (await this.database.query<{ id: string }>(organisations)).map(({ id }) => id);
  }

  private get invitations() {
    return this.database.rows(ThirdPartyInvitationEntity);
  }

  private changeLater(id: string, changes: Partial<ThirdPartyInvitationEntity>): void {
    this.invitations.changeLater({ id }, { ...changes, version: nextVersion });
  }
}
