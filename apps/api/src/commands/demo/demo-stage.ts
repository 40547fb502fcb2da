import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { AddMember } from '../../features/members/add-member';
import { Invitations } from '../../features/members/invitations';
import { AcceptInvitation } from '../../features/members/accept-invitation';
import { FoundOrganisation } from '../../features/members/found-organisation';
import { Accounts } from '../../features/sessions/accounts.service';
import { FirstSignIn } from '../../features/sessions/first-sign-in';
import type { Actor } from '../../platform/auth/actor';
import { Passwords } from '../../platform/auth/passwords';
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
  private hashed: Promise<string> | undefined;
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
    const known = await this.known(email, slug);
    const founded =
      known ??
      (await this.get(FoundOrganisation).found({
        ...{ name, slug },
        admin: { email, displayName: admin.name, password: this.password },
      }));
    const { accountId } = known ?? (await this.known(email, slug)) ?? {};
    if (accountId === undefined) throw new Error(`${email} was not let into ${name}.`);
    this.organisationId = founded.organisationId;
    this.enter(admin, accountId, founded.memberId);
  }

  /** The organisation and its admin, where they are there already. */
  private async known(
    email: string,
    slug: string,
  ): Promise<{ organisationId: string; memberId: string; accountId: string } | null> {
    const database = this.get(Database);
    const account = await database.transaction({ organisationId: null }, () =>
      this.get(Accounts).ofAddress(email),
    );
    if (account === null) return null;
    const scope = { organisationId: null, asAccount: account.id };
    const found = await database.transaction(scope, () =>
      database.one<{ organisationId: string; memberId: string }>(findMine, [slug]),
    );
    return found === undefined ? null : { ...found, accountId: account.id };
  }

  /** Somebody is added to the organisation later on. */
  join(time: Date, person: DemoPerson): void {
    this.at(time, this.organisation.people[0].login, () => this.add(person));
  }

  /** One after the other: a busy machine would keep twenty waiting for a connection longer than they may. */
  private async people(): Promise<void> {
    const [admin, ...others] = this.organisation.people;
    await this.comeIn(admin.login);
    for (const person of others.filter((each) => each.joined === undefined)) await this.add(person);
  }

  /** Invited by letter, and come; or not yet. */
  private async add(person: DemoPerson): Promise<void> {
    const email = emailOf(this.organisation, person.login);
    const given = {
      ...{ email, displayName: person.name, roles: [...person.roles] },
      ...{ department: person.department, jobTitle: person.jobTitle },
    };
    if (person.invited === true) {
      await this.as(this.organisation.people[0].login, (actor) => this.get(AddMember).add(actor, given));
      return;
    }
    await this.openAccount(email, person.name);
    await this.as(this.organisation.people[0].login, async (actor) => {
      const memberId = await this.get(AddMember).register(actor, given);
      this.enter(person, await this.accept(memberId, actor), memberId);
    });
    await this.comeIn(person.login);
  }

  /** Everybody who acts has signed in before. */
  private comeIn(who: string): Promise<void> {
    return this.as(who, ({ organisationId, memberId }) =>
      this.get(FirstSignIn).note(
        { passwordChangeDue: false },
        { organisation: { id: organisationId }, member: { id: memberId }, firstSignInAt: null },
      ),
    );
  }

  /** Apart from the whole: the password is asked for again in transactions of their own. */
  private async openAccount(email: string, displayName: string): Promise<void> {
    const passwordHash = await this.passwordHash();
    await this.get(Database).apart({ organisationId: null }, () =>
      this.get(Accounts).open({ email, displayName, passwordHash, confirmed: true }),
    );
  }

  /** As the owner of the address would by the link in the letter, which nobody reads here. @returns the account */
  private async accept(memberId: string, { memberId: admin }: Actor): Promise<string> {
    const { id, delivery, expiresAt } = await this.get(Invitations).issue(memberId, admin, 'mail');
    return this.get(AcceptInvitation).comeIn({
      ...{ id, delivery, expiresAt, purpose: 'invitation', memberId, accountId: null },
      ...{ madeBy: admin, madeAt: this.time, usedAt: null, withdrawnAt: null },
    });
  }

  /** One for all: hashing takes its time. */
  private passwordHash = (): Promise<string> => (this.hashed ??= this.get(Passwords).hash(this.password));

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
