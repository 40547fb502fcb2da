import { groupLimits } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Conflict, Unprocessable } from '../../platform/errors/domain-error';
import {
  decodeCursor,
  pageOf,
  type PageOf,
  type PageQuery,
  personNameShape,
  uuidShape,
} from '../../platform/http/page';
import { AuditTrail } from '../audit/audit-trail';
import { GroupMembersRepository, type NamedMember } from './group-members.repository';
import {
  type GroupMember,
  type GroupMemberProblem,
  type GroupMembersAdd,
  type GroupMembersAdded,
  type GroupMembersRemoved,
  type MemberProblem,
  MOST_ADDED,
} from './groups.dto';
import { groupReachOf } from './groups.policy';
import { type GroupRow, GroupsRepository } from './groups.repository';
import { known } from './groups.service';
import { type NamedLine, readPeopleList } from './read-people-list';

/** Who is in a group: added by id or as a list, removed, and come back. */
@Injectable()
export class GroupMembersService {
  constructor(
    private readonly groups: GroupsRepository,
    private readonly members: GroupMembersRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async list(actor: Actor, groupId: string, { cursor, limit }: PageQuery): Promise<PageOf<GroupMember>> {
    known(await this.groups.find(groupReachOf(actor), groupId));
    const keys = decodeCursor(cursor, [personNameShape, uuidShape]);
    const after = keys === null ? null : { name: keys[0] ?? '', id: keys[1] ?? '' };
    const rows = await this.members.page(groupId, after, limit + 1);
    return pageOf(
      rows,
      limit,
      (member) => member,
      ({ person }) => [person.displayName, person.id],
    );
  }

  /**
   * All of them or none; with `addFound` those who were found.
   * @throws NotFound · Conflict group.closed · Unprocessable group.nobody_given, group.full, group.members_refused with
   *   each line that names nobody, or not somebody who can be a member
   */
  async add(actor: Actor, groupId: string, given: GroupMembersAdd): Promise<GroupMembersAdded> {
    const group = await this.open(actor, groupId);
    const { found, problems } = await this.find(group, given);
    if (found.length === 0 && problems.length === 0) throw new Unprocessable('group.nobody_given');
    if (problems.length > 0 && (given.addFound !== true || found.length === 0)) {
      throw new Unprocessable('group.members_refused', { found: found.length, problems });
    }
    const added = await this.members.add(groupId, found, this.by(actor));
    const most = groupLimits.members;
    if (group.memberCount + added.length > most) throw new Unprocessable('group.full', { most });
    if (added.length > 0) {
      const facts = { candidateIds: added };
      await this.audit.record({ action: 'group.members_added', subjectId: groupId, facts });
    }
    return { added: added.length, already: found.length - added.length, problems };
  }

  /** Who is not in it is passed over. @throws NotFound · Conflict group.closed */
  async remove(actor: Actor, groupId: string, ids: readonly string[]): Promise<GroupMembersRemoved> {
    await this.open(actor, groupId);
    const removed = await this.members.remove(groupId, ids, this.by(actor));
    if (removed.length > 0) {
      const facts = { candidateIds: removed };
      await this.audit.record({ action: 'group.members_removed', subjectId: groupId, facts });
    }
    return { removed: removed.length };
  }

  private async find(group: GroupRow, { candidateIds = [], list = '' }: GroupMembersAdd): Promise<Found> {
    const lines = readPeopleList(list);
    if (lines === null) {
      return { found: [], problems: [{ line: null, value: '', problem: 'unreadable' }] };
    }
    const within = lines.slice(0, MOST_ADDED);
    const values = within.map(({ value }) => value);
    const people = await this.members.named(
      {
        ids: candidateIds,
        emailKeys: values.filter(isEmail).map(emailKey),
        names: values.filter((value) => !isEmail(value)),
      },
      this.clock.now(),
    );
    const wanted = [
      ...candidateIds.map((id) => ({
        ...{ line: null, value: id },
        people: people.filter((one) => one.id === id),
      })),
      ...within.map((one) => ({ ...one, people: people.filter((person) => isNamed(person, one)) })),
    ];
    const judged = wanted.map((one) => ({ ...one, problem: problemOf(one.people, group) }));
    const problems = judged.flatMap(({ line, value, problem }): GroupMemberProblem[] =>
      problem === null ? [] : [{ line, value: shown(value), problem }],
    );
    const found = judged.flatMap(({ people: [person], problem }) =>
      person === undefined || problem !== null ? [] : [person.id],
    );
    const surplus = lines
      .slice(MOST_ADDED)
      .map(({ line, value }) => ({ line, value: shown(value), problem: 'too_many' as const }));
    return { found: [...new Set(found)], problems: [...problems, ...surplus] };
  }

  private async open(actor: Actor, id: string): Promise<GroupRow> {
    const group = known(await this.groups.lock(groupReachOf(actor), id));
    if (group.state === 'closed') throw new Conflict('group.closed');
    return group;
  }

  private by(actor: Actor): { memberId: string; at: Date } {
    return { memberId: actor.memberId, at: this.clock.now() };
  }
}

interface Found {
  readonly found: readonly string[];
  readonly problems: GroupMemberProblem[];
}

const isEmail = (value: string): boolean => value.includes('@');
/** As the database compares addresses; a list is read in NFKC. */
const emailKey = (email: string): string => email.toLowerCase();
const isNamed = ({ emailKey: key, displayName }: NamedMember, { value }: NamedLine): boolean =>
  isEmail(value) ? key === emailKey(value) : displayName === value;
/** Enough to find the line again. */
const shown = (value: string): string => Array.from(value).slice(0, 100).join('');

function problemOf([person, ...others]: readonly NamedMember[], group: GroupRow): MemberProblem | null {
  if (person === undefined) return 'unknown';
  if (others.length > 0) return 'ambiguous';
  if (!person.roles.includes('candidate')) return 'not_candidate';
  return person.id === group.leader?.id ? 'leads' : null;
}
