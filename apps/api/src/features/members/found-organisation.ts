import { defaultRules } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { AuditTrail } from '../audit/audit-trail';
import { type AddedAdmin, FirstAdmin, type NewAdmin } from './first-admin';
import { OrganisationsRepository } from '../organisations/organisations.repository';

export interface NewOrganisation {
  readonly name: string;
  readonly slug: string;
  readonly timeZone?: string;
  readonly admin: NewAdmin;
}

/** An organisation begins with its rules of evidence, its audit trail and one admin. */
@Injectable()
export class FoundOrganisation {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsRepository,
    private readonly firstAdmin: FirstAdmin,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @throws Unprocessable `password.too_weak`; a slug that is taken fails on `organisation_slug_unique`
   */
  async found({
    name,
    slug,
    timeZone = 'Asia/Taipei',
    admin,
  }: NewOrganisation): Promise<AddedAdmin & { organisationId: string }> {
    const organisationId = this.ids.next();
    return this.database.transaction({ organisationId }, async () => {
      await this.organisations.insert({
        id: organisationId,
        name,
        slug,
        timeZone,
        signerConfirmationRequired: false,
        createdAt: this.clock.now(),
      });
      await this.organisations.insertRules(1, defaultRules, this.clock.now());
      await this.audit.record({
        action: 'organisation.created',
        subjectId: organisationId,
        facts: { slug },
      });
      return { organisationId, ...(await this.firstAdmin.add(admin)) };
    });
  }
}
