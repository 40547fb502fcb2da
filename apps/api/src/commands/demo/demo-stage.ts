import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { AddMember } from '../../features/members/add-member';
import { FoundOrganisation } from '../../features/organisations/found-organisation';
import { Accounts } from '../../features/sessions/accounts.service';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { type DemoOrganisation, type DemoPerson, emailOf } from './demo-people';

interface Step {
  readonly at: Date;
  readonly who: string;
  readonly act: (actor: Actor) => Promise<void>;
}

const findMine = statement(
  'demo_find_organisation',
  `SELECT o.id AS "organisationId", m.id AS "memberId"
     FROM organisation o JOIN member m ON m.organisation_id = o.id AND m.account_id = current_account()
    WHERE o.slug = $1`,
);

const hasPeople = statement(
  'demo_has_people',
  'SELECT count(*) > 1 AS peopled FROM member WHERE organisation_id = current_organisation()',
);

/**
 * One organisation whose past is acted out: every step is done by a member through the application's own services, at
 * a time of its own. The whole stands or falls as one transaction, so that a demo is never half there.
 */
export class DemoStage {
  private readonly steps: Step[] = [];
  private readonly actors = new Map<string, Actor>();
  private organisationId = '';
  private time: Date;

  constructor(
    readonly app: INestApplicationContext,
    private readonly organisation: DemoOrganisation,
    private readonly password: string,
    beginning: Date,
  ) {
    this.time = beginning;
  }

  get<T>(type: new (...given: never[]) => T): T {
    return this.app.get(type, { strict: false });
  }

  memberId(who: string): string {
    return this.actor(who).memberId;
  }

  /** Something that happens once everything before it has happened. */
  at(time: Date, who: string, act: (actor: Actor) => Promise<void>): void {
    this.steps.push({ at: time, who, act });
  }

  /** Something that happens at the beginning, at once. */
  actNow(who: string, act: (actor: Actor) => Promise<void>): Promise<void> {
    return this.as(who, act);
  }

  /**
   * @param prepare plans the steps, once the people are there
   * @returns false when this organisation was acted out before
   */
  async play(prepare: () => Promise<void>): Promise<boolean> {
    const real = this.get(Clock).now();
    // The application goes by this clock; nobody else uses it in this process.
    Object.assign(this.get(Clock), { now: () => this.time });
    try {
      await this.found();
      const scope = { organisationId: this.organisationId };
      return await this.get(Database).transaction(scope, async () => {
        const [row] = await this.get(Database).query<{ peopled: boolean }>(hasPeople);
        if (row?.peopled) return false;
        await this.people();
        await prepare();
        await this.act(real);
        return true;
      });
    } finally {
      Object.assign(this.get(Clock), { now: () => new Date() });
    }
  }

  private async found(): Promise<void> {
    const { name, slug, people } = this.organisation;
    const [admin] = people;
    const email = emailOf(this.organisation, admin.login);
    const database = this.get(Database);
    const accounts = this.get(Accounts);
    const account = { email, displayName: admin.name, password: this.password };
    const { accountId } = await database.transaction({ organisationId: null }, () =>
      accounts.findOrOpen(account),
    );
    const known = await database.transaction({ organisationId: null, asAccount: accountId }, () =>
      database.one<{ organisationId: string; memberId: string }>(findMine, [slug]),
    );
    const founded = known ?? (await this.get(FoundOrganisation).found({ name, slug, admin: account }));
    this.organisationId = founded.organisationId;
    this.enter(admin, accountId, founded.memberId);
  }

  /** Somebody is added to the organisation later on. */
  join(time: Date, person: DemoPerson): void {
    this.at(time, this.organisation.people[0].login, () => this.add(person));
  }

  /** One after the other: a busy machine would keep twenty waiting for a connection longer than they may. */
  private async people(): Promise<void> {
    const [, ...others] = this.organisation.people;
    for (const person of others.filter((each) => each.joined === undefined)) await this.add(person);
  }

  private async add(person: DemoPerson): Promise<void> {
    const accountId = await this.account(person);
    const { member } = await this.as(this.organisation.people[0].login, (actor) =>
      this.get(AddMember).add(actor, {
        email: emailOf(this.organisation, person.login),
        displayName: person.name,
        department: person.department,
        jobTitle: person.jobTitle,
        roles: [...person.roles],
      }),
    );
    this.enter(person, accountId, member.id);
  }

  /** Of the person, opened where there is none. */
  private async account({ login, name }: DemoPerson): Promise<string> {
    const given = { email: emailOf(this.organisation, login), displayName: name, password: this.password };
    const open = () => this.get(Accounts).findOrOpen(given);
    return (await this.get(Database).apart({ organisationId: null }, open)).accountId;
  }

  private async act(until: Date): Promise<void> {
    const inOrder = this.steps
      .filter((step) => step.at <= until)
      .sort((a, b) => a.at.getTime() - b.at.getTime());
    for (const { at, who, act } of inOrder) {
      this.time = at;
      await this.as(who, act);
    }
  }

  private as<T>(who: string, act: (actor: Actor) => Promise<T>): Promise<T> {
    const actor = this.actor(who);
    const { organisationId, memberId, requestId } = actor;
    return this.get(Database).transaction({ organisationId, memberId, requestId }, () => act(actor));
  }

  private actor(who: string): Actor {
    const actor = this.actors.get(who);
    if (!actor) throw new Error(`Nobody in the demo is called ${who}.`);
    return actor;
  }

  private enter({ login, name, roles }: DemoPerson, accountId: string, memberId: string): void {
    this.actors.set(login, {
      accountId,
      organisationId: this.organisationId,
      memberId,
      sessionId: randomUUID(),
      displayName: name,
      roles,
      locale: 'zh-TW',
      requestId: 'demo',
    });
  }
}
