import type { EvidenceRules } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { OrganisationEntity } from './organisation.entity';
import { RuleSetEntity } from './rule-set.entity';

@Injectable()
export class OrganisationsRepository {
  constructor(private readonly database: Database) {}

  /** Of the organisation that asks. */
  async ownTimeZone(): Promise<string> {
    const id = this.database.organisationId;
    const row = await this.database.rows(OrganisationEntity).pickOne(['timeZone'], { id });
    if (row === undefined) throw new Error('There is no organisation in this transaction');
    return row.timeZone;
  }

  findById(id: string): Promise<OrganisationEntity | null> {
    return this.database.rows(OrganisationEntity).findOneBy({ id });
  }

  async update(
    id: string,
    changes: Partial<
      Pick<
        OrganisationEntity,
        'name' | 'timeZone' | 'signerConfirmationRequired' | 'validityNoticeDays' | 'offlineDays'
      >
    >,
  ): Promise<void> {
    await this.database.rows(OrganisationEntity).change({ id }, changes);
  }

  async insert(organisation: {
    id: string;
    name: string;
    slug: string;
    timeZone: string;
    signerConfirmationRequired: boolean;
    createdAt: Date;
  }): Promise<void> {
    await this.database
      .rows(OrganisationEntity)
      .add({ ...organisation, validityNoticeDays: null, offlineDays: null });
  }

  /** The rules of evidence that the organisation goes by from now on. */
  async insertRules(version: number, rules: EvidenceRules, createdAt: Date): Promise<void> {
    const { organisationId } = this.database;
    await this.database.rows(RuleSetEntity).add({ organisationId, version, rules, createdAt });
  }
}
