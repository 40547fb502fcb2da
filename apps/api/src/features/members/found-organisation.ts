import { singleLine } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Ids } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { Organisations } from '../organisations/organisations.service';
import { type AddedAdmin, FirstAdmin, type NewAdmin } from './first-admin';

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
    private readonly organisations: Organisations,
    private readonly firstAdmin: FirstAdmin,
    private readonly ids: Ids,
  ) {}

  /**
   * @throws Unprocessable `password.too_weak`; a slug that is taken fails on `organisation_slug_unique`
   */
  async found({
    admin,
    timeZone = 'Asia/Taipei',
    name,
    slug,
  }: NewOrganisation): Promise<AddedAdmin & { organisationId: string }> {
    const organisationId = this.ids.next();
    return this.database.transaction({ organisationId }, async () => {
      await this.organisations.create({ id: organisationId, timeZone, name: singleLine(name), slug });
      return { organisationId, ...(await this.firstAdmin.add(admin)) };
    });
  }
}
