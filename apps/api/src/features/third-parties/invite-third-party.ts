import {
  type ActionWithFacts,
  type AuditAction,
  type InvitationEvent,
  invitationMay,
  invitationTransitions,
  isEmail,
  mayRemindAgain,
  nextReminder,
  sameMailbox,
  usualMethodOf,
} from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Action } from '@attest/domain';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { type EnrolmentRow, factsOf } from '../enrolments/enrolment-row';
import { isOpenForEvidence, may, requireUnbound } from '../enrolments/enrolments.policy';
import { InvitationMail } from './invitation-mail';
import type { InvitationRow, PageRow } from './invitation-row';
import { InvitationsRepository } from './invitations.repository';
import { newToken } from '../../platform/auth/link-tokens';
import { linkPath } from './link-path';
import { stateOf } from './third-parties.presenter';
import { ThirdPartiesService } from './third-parties.service';
import type {
  IdentityCheckCreate,
  ThirdPartyInvitation,
  ThirdPartyInvite,
  ThirdPartyProposal,
  ThirdPartyResend,
  ThirdPartySent,
} from './third-parties.dto';

/** More than this is no assessment any more, but a survey. */
const MOST_OF_AN_ENROLMENT = 50;
const MOST_PROPOSALS = 10;
const DAY_MS = 86_400_000;

/** What members do with invitations. The enrolment is locked first, as by everybody who writes to it. */
@Injectable()
export class InviteThirdParty {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly enrolments: EnrolmentReader,
    private readonly reading: ThirdPartiesService,
    private readonly mail: InvitationMail,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Sends a link to one person, or makes one to be handed over.
   * @throws Conflict `enrolment.closed`, `third_party.exists`, `third_party.too_many`, `third_party.state` ·
   *   Unprocessable `third_party.candidate_address`, `third_party.assessor_address`, `third_party.supervisor_address`,
   *   `target.unknown`, `evidence.tool_unknown`
   */
  async invite(actor: Actor, enrolmentId: string, given: ThirdPartyInvite): Promise<ThirdPartySent> {
    const enrolment = await this.locked(actor, enrolmentId, 'third-party.invite');
    requireUnbound(actor.memberId, factsOf(enrolment), given.method);
    const known = await this.invitations.ofEnrolment(enrolment.id);
    const proposal = this.proposalIn(known, given.proposalId);
    const email = given.inviteeEmail?.trim() ?? null;
    if (known.length >= MOST_OF_AN_ENROLMENT && proposal === undefined) {
      throw new Conflict('third_party.too_many', { most: MOST_OF_AN_ENROLMENT });
    }
    await this.requireFreeAddress(enrolment.id, email, actor, known, proposal?.id);
    await this.requireKnown(enrolment.id, given);

    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + given.days * DAY_MS);
    const id = proposal?.id ?? this.ids.next();
    const link = newToken();
    this.invitations.put({
      id,
      enrolmentId: enrolment.id,
      method: given.method,
      state: 'invited',
      ...personOf(given, email),
      locale: given.locale,
      toolVersionId: given.toolVersionId ?? null,
      questions: given.questions.map(({ text, targetIds }) => ({ text: text.trim(), targetIds })),
      proposedBy: proposal?.proposedBy?.id ?? null,
      invitedBy: actor.memberId,
      invitedAt: now,
      expiresAt,
      nextReminderAt: email === null ? null : nextReminder(now, expiresAt, now),
    });
    this.invitations.addLink(id, { sha256: link.sha256, revokesEarlier: true, madeBy: actor.memberId });
    this.invitations.addEvent(id, 'invited', actor.memberId);
    this.mail.send('third_party_invitation', await this.pageOf(id), link.token);
    await this.record(id, enrolment, {
      action: 'third_party.invited',
      facts: {
        method: given.method,
        days: given.days,
        questions: given.questions.length,
        byMail: email !== null,
        toolVersionId: given.toolVersionId ?? null,
      },
    });
    return { invitation: await this.shown(actor, enrolment, id), link: linkPath(link.token) };
  }

  /**
   * A candidate names somebody who knows their work; nothing is sent before an assessor does it.
   * @throws Conflict `enrolment.closed`, `third_party.exists`, `third_party.too_many` · Unprocessable as for the address of an invitation
   */
  async propose(actor: Actor, enrolmentId: string, given: ThirdPartyProposal): Promise<ThirdPartyInvitation> {
    const enrolment = await this.locked(actor, enrolmentId, 'third-party.propose');
    const known = await this.invitations.ofEnrolment(enrolment.id);
    const waiting = known.filter(({ state }) => state === 'proposed');
    if (waiting.length >= MOST_PROPOSALS || known.length >= MOST_OF_AN_ENROLMENT) {
      throw new Conflict('third_party.too_many', { most: MOST_PROPOSALS });
    }
    const email = given.inviteeEmail?.trim() ?? null;
    await this.requireFreeAddress(enrolment.id, email, actor, known);
    const id = this.ids.next();
    this.invitations.put({
      id,
      enrolmentId: enrolment.id,
      method: usualMethodOf(given.relationship),
      state: 'proposed',
      ...personOf(given, email),
      locale: actor.locale,
      toolVersionId: null,
      questions: [],
      proposedBy: actor.memberId,
      invitedBy: null,
      invitedAt: null,
      expiresAt: null,
      nextReminderAt: null,
    });
    this.invitations.addEvent(id, 'proposed', actor.memberId);
    await this.record(id, enrolment, { action: 'third_party.proposed' });
    return this.shown(actor, enrolment, id);
  }

  /**
   * Writes once more, with a further link; those sent before stay good.
   * @throws Conflict `third_party.state`, `third_party.reminded_lately` · Unprocessable `third_party.no_address`
   */
  async remind(actor: Actor, id: string): Promise<ThirdPartyInvitation> {
    const { enrolment, row } = await this.lockedFor(actor, id, 'remind');
    const now = this.clock.now();
    if (row.inviteeEmail === null) throw new Unprocessable('third_party.no_address');
    if (row.remindedAt !== null && !mayRemindAgain(new Date(row.remindedAt), now)) {
      throw new Conflict('third_party.reminded_lately', { remindedAt: row.remindedAt });
    }
    const page = await this.pageOf(id);
    const link = newToken();
    this.invitations.addLink(id, { sha256: link.sha256, revokesEarlier: false, madeBy: actor.memberId });
    this.invitations.setReminded(id, nextReminder(new Date(page.invitedAt), new Date(page.expiresAt), now));
    this.invitations.addEvent(id, 'reminded', actor.memberId);
    this.mail.send('third_party_reminder', page, link.token);
    await this.record(id, enrolment, { action: 'third_party.reminded', facts: { byItself: false } });
    return this.shown(actor, enrolment, id);
  }

  /**
   * A new link with a new end; those before it lead nowhere any more.
   * @throws Conflict `third_party.state`, `third_party.exists` · Unprocessable as for a new invitation
   */
  async resend(actor: Actor, id: string, given: ThirdPartyResend): Promise<ThirdPartySent> {
    const { enrolment, row } = await this.lockedFor(actor, id, 'resend');
    const email = given.inviteeEmail?.trim() ?? row.inviteeEmail;
    await this.requireFreeAddress(
      enrolment.id,
      email,
      actor,
      await this.invitations.ofEnrolment(enrolment.id),
      id,
    );
    const at = this.clock.now();
    const expiresAt = new Date(at.getTime() + given.days * DAY_MS);
    const nextReminderAt = email === null ? null : nextReminder(at, expiresAt, at);
    const link = newToken();
    this.invitations.setResent(id, { email, by: actor.memberId, at, expiresAt, nextReminderAt });
    this.invitations.addLink(id, { sha256: link.sha256, revokesEarlier: true, madeBy: actor.memberId });
    this.invitations.addEvent(id, 'resent', actor.memberId);
    this.mail.send('third_party_invitation', await this.pageOf(id), link.token);
    await this.record(id, enrolment, {
      action: 'third_party.resent',
      facts: { days: given.days, byMail: email !== null },
    });
    return { invitation: await this.shown(actor, enrolment, id), link: linkPath(link.token) };
  }

  /** The link leads nowhere from now on; of a proposal: it is not taken up. @throws Conflict `third_party.state` */
  async withdraw(actor: Actor, id: string, reason: string): Promise<ThirdPartyInvitation> {
    const { enrolment } = await this.lockedFor(actor, id, 'withdraw');
    this.invitations.setState(id, 'withdrawn');
    this.invitations.addEvent(id, 'withdrawn', actor.memberId, reason.trim());
    await this.record(id, enrolment, { action: 'third_party.withdrawn' });
    return this.shown(actor, enrolment, id);
  }

  /**
   * Says how it was made sure who answered. Whether that is enough, a judgement says.
   * @throws Conflict `third_party.state` · Unprocessable `third_party.no_address`
   */
  async confirm(actor: Actor, id: string, given: IdentityCheckCreate): Promise<ThirdPartyInvitation> {
    const { enrolment, row } = await this.lockedFor(actor, id, 'confirm');
    if (given.means === 'identity_email' && row.inviteeEmail === null) {
      throw new Unprocessable('third_party.no_address');
    }
    const remark = given.remark?.trim() ?? '';
    this.invitations.addCheck(id, {
      means: given.means,
      remark: remark === '' ? null : remark,
      by: actor.memberId,
      at: this.clock.now(),
    });
    this.invitations.addEvent(id, 'identity_confirmed', actor.memberId);
    await this.record(id, enrolment, {
      action: 'third_party.identity_confirmed',
      facts: {
        means: given.means,
        evidenceId: row.evidenceId,
      },
    });
    return this.shown(actor, enrolment, id);
  }

  private async locked(actor: Actor, enrolmentId: string, action: Action): Promise<EnrolmentRow> {
    const enrolment = await this.enrolments.lock(actor, enrolmentId);
    if (!may(actor, action, factsOf(enrolment))) throw new Forbidden('permission.denied');
    if (!isOpenForEvidence(enrolment.state)) {
      throw new Conflict('enrolment.closed', { state: enrolment.state });
    }
    return enrolment;
  }

  private async lockedFor(
    actor: Actor,
    id: string,
    event: InvitationEvent,
  ): Promise<{ enrolment: EnrolmentRow; row: InvitationRow }> {
    const enrolmentId = await this.invitations.enrolmentOf(id);
    if (enrolmentId === undefined) throw new NotFound('third_party');
    const enrolment = await this.locked(actor, enrolmentId, 'third-party.invite');
    const row = await this.invitations.find(id);
    if (row === undefined) throw new NotFound('third_party');
    const state = stateOf(row, this.clock.now());
    if (!invitationMay(state, event)) throw new Conflict('third_party.state', { state });
    return { enrolment, row };
  }

  private proposalIn(known: readonly InvitationRow[], id: string | undefined): InvitationRow | undefined {
    if (id === undefined) return undefined;
    const found = known.find((row) => row.id === id);
    if (found === undefined) throw new NotFound('third_party');
    if (invitationTransitions[found.state].invite === undefined) {
      throw new Conflict('third_party.state', { state: found.state });
    }
    return found;
  }

  /** Nobody testifies for themselves, neither assessor nor supervisor is a third party, and nobody is asked twice at a time. */
  private async requireFreeAddress(
    enrolmentId: string,
    email: string | null,
    actor: Actor,
    known: readonly InvitationRow[],
    except?: string,
  ): Promise<void> {
    if (email === null) return;
    const people = await this.invitations.addresses(enrolmentId);
    if (!isEmail(email) || people === undefined || sameMailbox(email, people.candidate)) {
      throw new Unprocessable('third_party.candidate_address');
    }
    const assessors = [people.assessor, ...people.team];
    if (assessors.some((address) => sameMailbox(email, address)))
      throw new Unprocessable('third_party.assessor_address');
    if (sameMailbox(email, people.supervisor)) throw new Unprocessable('third_party.supervisor_address');
    const now = this.clock.now();
    const twin = known.find(
      (row) =>
        row.id !== except &&
        row.inviteeEmail !== null &&
        sameMailbox(row.inviteeEmail, email) &&
        ['proposed', 'invited', 'opened'].includes(stateOf(row, now)),
    );
    if (twin !== undefined) throw new Conflict('third_party.exists', { invitationId: twin.id });
  }

  private async requireKnown(
    enrolmentId: string,
    { questions, toolVersionId }: ThirdPartyInvite,
  ): Promise<void> {
    const targetIds = [...new Set(questions.flatMap((question) => question.targetIds))];
    const strange = await this.invitations.strangeTargets(enrolmentId, targetIds);
    if (strange.length > 0) throw new Unprocessable('target.unknown', { targetIds: strange });
    if (toolVersionId !== undefined && !(await this.invitations.isForm(enrolmentId, toolVersionId))) {
      throw new Unprocessable('evidence.tool_unknown', { toolVersionId });
    }
  }

  private async pageOf(id: string): Promise<PageRow> {
    const page = await this.invitations.lockPage(id);
    if (page === undefined) throw new NotFound('third_party');
    return page;
  }

  private async shown(actor: Actor, enrolment: EnrolmentRow, id: string): Promise<ThirdPartyInvitation> {
    const row = await this.invitations.find(id);
    if (row === undefined) throw new NotFound('third_party');
    return this.reading.present(actor, enrolment, row);
  }

  private record(
    id: string,
    enrolment: EnrolmentRow,
    event: ActionWithFacts<Extract<AuditAction, `third_party.${string}`>>,
  ): Promise<void> {
    return this.audit.record({ ...event, subjectId: id, enrolmentId: enrolment.id });
  }
}

const filled = (text: string | undefined): string | null => (text?.trim() ?? '') || null;

const personOf = (given: ThirdPartyProposal, email: string | null) => ({
  inviteeName: given.inviteeName.trim(),
  inviteeEmail: email,
  inviteeOrganisation: filled(given.inviteeOrganisation),
  relationship: given.relationship,
  message: filled(given.message),
});
