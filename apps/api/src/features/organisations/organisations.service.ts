import { defaultRules, noticeDaysOf, usualOfflineDays, wallClock } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { NotFound } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import type { OrganisationEntity } from './organisation.entity';
import type { OrganisationSettings, OrganisationUpdate } from './organisations.dto';
import { OrganisationsRepository } from './organisations.repository';

@Injectable()
export class Organisations {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Today by its own calendar: `YYYY-MM-DD`. */
  async today(): Promise<string> {
    return wallClock(this.clock.now(), await this.organisations.ownTimeZone()).day;
  }

  async read(actor: Actor): Promise<OrganisationSettings> {
    return present(await this.own(actor));
  }

  /** In a transaction of the new organisation. A slug that is taken fails on `organisation_slug_unique`. */
  async create(organisation: Pick<OrganisationEntity, 'id' | 'name' | 'slug' | 'timeZone'>): Promise<void> {
    const { id, name, slug, timeZone } = organisation;
    const createdAt = this.clock.now();
    await this.organisations.insert({
      ...{ id, name, slug, timeZone, createdAt },
      signerConfirmationRequired: false,
    });
    await this.organisations.insertRules(1, defaultRules, createdAt);
    await this.audit.record({
      action: 'organisation.created',
      subjectId: id,
      facts: { slug },
    });
  }

  async update(actor: Actor, wanted: OrganisationUpdate): Promise<OrganisationSettings> {
    const before = await this.own(actor);
    const days = wanted.validityNoticeDays;
    const { name, timeZone, signerConfirmationRequired, offlineDays } = wanted;
    const asked = {
      ...{ name, timeZone, signerConfirmationRequired, offlineDays },
      validityNoticeDays: days && [...noticeDaysOf(days)],
    };
    const changed = settings.filter((each) => isAnother(each, asked[each], present(before)[each]));
    if (changed.length === 0) return present(before);
    const changes = Object.fromEntries(changed.map((each) => [each, asked[each]]));
    await this.organisations.update(before.id, changes);
    await this.audit.record({
      action: 'organisation.updated',
      subjectId: before.id,
      // Of a rule the trail says what it is from now on.
      facts: {
        changed,
        ...(changed.includes('signerConfirmationRequired') ? { signerConfirmationRequired } : {}),
      },
    });
    return present(Object.assign(before, changes));
  }

  private async own({ organisationId }: Actor): Promise<OrganisationEntity> {
    const organisation = await this.organisations.findById(organisationId);
    if (organisation === null) throw new NotFound('organisation');
    return organisation;
  }
}

const settings = [
  'name',
  'timeZone',
  'signerConfirmationRequired',
  'validityNoticeDays',
  'offlineDays',
] as const;
type Setting = (typeof settings)[number];

/** Null says something of the one that may be without a value. */
const isAnother = (name: Setting, wanted: unknown, before: unknown): boolean =>
  wanted !== undefined &&
  (wanted !== null || name === 'validityNoticeDays') &&
  JSON.stringify(wanted) !== JSON.stringify(before);

const present = (organisation: OrganisationEntity): OrganisationSettings => ({
  id: organisation.id,
  name: organisation.name,
  slug: organisation.slug,
  timeZone: organisation.timeZone,
  offlineDays: organisation.offlineDays ?? usualOfflineDays,
  signerConfirmationRequired: organisation.signerConfirmationRequired,
  validityNoticeDays: organisation.validityNoticeDays,
});
