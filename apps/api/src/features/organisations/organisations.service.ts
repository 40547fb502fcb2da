import { wallClock } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { NotFound } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import type { OrganisationEntity } from './organisation.entity';
import type { Organisation, OrganisationUpdate } from './organisations.dto';
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

  async read(actor: Actor): Promise<Organisation> {
    return present(await this.own(actor));
  }

  async update(actor: Actor, { name, timeZone }: OrganisationUpdate): Promise<Organisation> {
    const before = await this.own(actor);
    const changes = {
      ...(name == null || name === before.name ? {} : { name }),
      ...(timeZone == null || timeZone === before.timeZone ? {} : { timeZone }),
    };
    const changed = Object.keys(changes);
    if (changed.length === 0) return present(before);
    await this.organisations.update(before.id, changes);
    await this.audit.record({
      action: 'organisation.updated',
      subjectKind: 'organisation',
      subjectId: before.id,
      facts: { changed },
    });
    const { id, slug } = before;
    return { id, slug, name: changes.name ?? before.name, timeZone: changes.timeZone ?? before.timeZone };
  }

  private async own({ organisationId }: Actor): Promise<OrganisationEntity> {
    const organisation = await this.organisations.findById(organisationId);
    if (organisation === null) throw new NotFound('organisation');
    return organisation;
  }
}

const present = ({ id, name, slug, timeZone }: OrganisationEntity): Organisation => ({
  id,
  name,
  slug,
  timeZone,
});
