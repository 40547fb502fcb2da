import { defaultRules } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { isWeakPassword } from '../../platform/auth/passwords';
import { Clock, Ids } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { FirstAdmin } from '../members/first-admin';
import { OrganisationsRepository } from './organisations.repository';

export interface NewOrganisation {
  readonly name: string;
  readonly slug: string;
  readonly timeZone?: string;
  /** The password counts only where the address has no account yet. */
  readonly admin: { readonly email: string; readonly displayName: string; readonly password: string };
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
  }: NewOrganisation): Promise<{ organisationId: string; memberId: string; accountOpened: boolean }> {
    if (isWeakPassword(admin.password, [admin.email.split('@')[0] ?? '', admin.displayName])) {
      throw new Unprocessable('password.too_weak');
    }
    const organisationId = this.ids.next();
    return this.database.transaction({ organisationId }, async () => {
      await this.organisations.insert({
        id: organisationId,
        name,
        slug,
        timeZone,
        createdAt: this.clock.now(),
      });
      await this.organisations.insertRules(1, defaultRules, this.clock.now());
      await this.audit.record({
        action: 'organisation.created',
        subjectKind: 'organisation',
        subjectId: organisationId,
        facts: { slug },
      });
      return { organisationId, ...(await this.firstAdmin.add(admin)) };
    });
  }
}
