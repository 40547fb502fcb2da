import { type GroupState, groupStates, scopesFor } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, NotFound, Stale, Unprocessable } from '../../platform/errors/domain-error';
import { decodeCursor, pageOf, type PageOf, uuidShape } from '../../platform/http/page';
import { AuditTrail } from '../audit/audit-trail';
import { GroupMembersRepository } from './group-members.repository';
import type { Group, GroupCreate, GroupsQuery, GroupSummary, GroupUpdate } from './groups.dto';
import { canManageGroups, groupReachOf } from './groups.policy';
import { type GroupFields, type GroupRow, GroupsRepository } from './groups.repository';

/** Classes, teams, intakes: people who are looked at together, and who leads them. */
@Injectable()
export class GroupsService {
  constructor(
    private readonly groups: GroupsRepository,
    private readonly members: GroupMembersRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async list(actor: Actor, { cursor, limit, ...filter }: GroupsQuery): Promise<PageOf<GroupSummary>> {
    const [before = null] = decodeCursor(cursor, [uuidShape]) ?? [];
    const rows = await this.groups.page(groupReachOf(actor), filter, before, limit + 1);
    return pageOf(
      rows,
      limit,
      (group) => group,
      ({ id }) => [id],
    );
  }

  /** @throws NotFound when there is none, or none this actor may see */
  async read(actor: Actor, id: string): Promise<Group> {
    return present(actor, known(await this.groups.find(groupReachOf(actor), id)));
  }

  /** Who is in it now, in ascending order, for whoever reads something of them alone. @throws NotFound as `read` */
  async memberIds(actor: Actor, id: string): Promise<string[]> {
    known(await this.groups.find(groupReachOf(actor), id));
    return this.members.ids(id);
  }

  /** @throws Unprocessable as `requireLeader`, group.ends_before_start */
  async create(actor: Actor, given: GroupCreate): Promise<Group> {
    const { name, startsOn = null, endsOn = null, leaderId = null } = given;
    const fields = { name, startsOn, endsOn, leaderId };
    requireDays(fields);
    const id = this.ids.next();
    if (leaderId !== null) await this.requireLeader(id, leaderId);
    const { organisationId, memberId } = actor;
    await this.groups.add({
      ...{ ...fields, organisationId, id },
      ...{ createdBy: memberId, createdAt: this.clock.now() },
    });
    await this.audit.record({ action: 'group.created', subjectId: id, facts: { leaderId } });
    return this.read(actor, id);
  }

  /** @throws NotFound, Stale, Conflict group.closed, Unprocessable as `create` */
  async change(actor: Actor, id: string, version: number, given: GroupUpdate): Promise<Group> {
    const group = await this.locked(actor, id, version);
    if (group.state === 'closed') throw new Conflict('group.closed');
    const before = fieldsOf(group);
    const after = withChanges(before, given);
    const changed = fieldNames.filter((name) => before[name] !== after[name]);
    if (changed.length === 0) return present(actor, group);
    requireDays(after);
    const { leaderId } = after;
    if (changed.includes('leaderId') && leaderId !== null) await this.requireLeader(id, leaderId);
    if (!(await this.groups.change(id, version, after))) throw new Stale();
    const others = changed.filter((name) => name !== 'leaderId');
    if (others.length > 0) {
      await this.audit.record({ action: 'group.changed', subjectId: id, facts: { changed: others } });
    }
    if (changed.includes('leaderId')) {
      const facts = { formerLeaderId: before.leaderId, leaderId };
      await this.audit.record({ action: 'group.leader_changed', subjectId: id, facts });
    }
    return this.read(actor, id);
  }

  /**
   * Groups of somebody who leads them no longer go to others, or to nobody.
   * @throws Unprocessable member.not_theirs, group.leader_unknown, group.leader_role, group.leader_is_member
   */
  async giveLeadership(
    formerLeaderId: string,
    given: readonly { readonly groupId: string; readonly leaderId: string | null }[],
  ): Promise<void> {
    if (given.length === 0) return;
    await this.groups.lockMany(given.map(({ groupId }) => groupId));
    const ids = [...new Set(given.flatMap(({ leaderId }) => leaderId ?? []))];
    const leaders = await this.members.held(ids, this.clock.now());
    if (leaders.filter(({ state }) => state === 'active').length < ids.length)
      throw new Unprocessable('group.leader_unknown');
    if (leaders.some(({ roles }) => scopesFor('group.read', roles).length === 0))
      throw new Unprocessable('group.leader_role');
    if (await this.groups.anyIsMember(given)) throw new Unprocessable('group.leader_is_member');
    const moved = new Set(await this.groups.giveLeadership(formerLeaderId, given));
    const strange = given.flatMap(({ groupId }) => (moved.has(groupId) ? [] : [groupId]));
    if (strange.length > 0) throw new Unprocessable('member.not_theirs', { groupIds: strange });
    await this.audit.recordAll(
      given.map(({ groupId, leaderId }) => ({
        ...{ action: 'group.leader_changed', subjectId: groupId },
        facts: { formerLeaderId, leaderId },
      })),
    );
  }

  /** What it was stays to be read; nothing of it changes until it is reopened. @throws NotFound, Stale */
  close(actor: Actor, id: string, version: number): Promise<Group> {
    return this.setState(actor, id, version, 'closed');
  }

  /** @throws NotFound, Stale */
  reopen(actor: Actor, id: string, version: number): Promise<Group> {
    return this.setState(actor, id, version, 'active');
  }

  private async setState(actor: Actor, id: string, version: number, state: GroupState): Promise<Group> {
    const group = await this.locked(actor, id, version);
    if (group.state === state) return present(actor, group);
    if (!(await this.groups.setState(id, version, state))) throw new Stale();
    await this.audit.record({ action: stateActions[state], subjectId: id, facts: {} });
    return this.read(actor, id);
  }

  private async locked(actor: Actor, id: string, version: number): Promise<GroupRow> {
    const group = known(await this.groups.lock(groupReachOf(actor), id));
    if (group.version !== version) throw new Stale({ version: group.version });
    return group;
  }

  /** @throws Unprocessable group.leader_unknown, group.leader_role, group.leader_is_member */
  private async requireLeader(groupId: string, leaderId: string): Promise<void> {
    const [[leader], members] = await Promise.all([
      this.members.held([leaderId], this.clock.now()),
      this.members.ids(groupId),
    ]);
    if (leader?.state !== 'active') throw new Unprocessable('group.leader_unknown');
    if (scopesFor('group.read', leader.roles).length === 0) throw new Unprocessable('group.leader_role');
    if (members.includes(leaderId)) throw new Unprocessable('group.leader_is_member');
  }
}

const stateActions = { active: 'group.reopened', closed: 'group.closed' } as const satisfies Record<
  (typeof groupStates)[number],
  string
>;

const fieldNames = ['name', 'startsOn', 'endsOn', 'leaderId'] as const;

const fieldsOf = ({ name, startsOn, endsOn, leader }: GroupRow): GroupFields => ({
  ...{ name, startsOn, endsOn },
  leaderId: leader?.id ?? null,
});

const withChanges = (before: GroupFields, given: GroupUpdate): GroupFields => ({
  name: given.name ?? before.name,
  startsOn: given.startsOn === undefined ? before.startsOn : given.startsOn,
  endsOn: given.endsOn === undefined ? before.endsOn : given.endsOn,
  leaderId: given.leaderId === undefined ? before.leaderId : given.leaderId,
});

function requireDays({ startsOn, endsOn }: GroupFields): void {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    throw new Unprocessable('group.ends_before_start');
  }
}

export function known(group: GroupRow | undefined): GroupRow {
  if (!group) throw new NotFound('group');
  return group;
}

const present = (actor: Actor, group: GroupRow): Group => ({
  ...group,
  abilities: { manage: canManageGroups(actor) },
});
