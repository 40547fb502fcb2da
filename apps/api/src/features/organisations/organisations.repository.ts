import type { EvidenceRules } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { OrganisationEntity } from './organisation.entity';

const insertRules = statement(
  'organisation_insert_rules',
  `INSERT INTO evidence_rule_set (organisation_id, version, rules, created_at) VALUES (current_organisation(), $1, $2, $3)`,
);

const ownTimeZone = statement(
  'organisation_own_time_zone',
  'SELECT time_zone AS "timeZone" FROM organisation WHERE id = current_organisation()',
);

@Injectable()
export class OrganisationsRepository {
  constructor(private readonly database: Database) {}

  /** Of the organisation that asks. */
  async ownTimeZone(): Promise<string> {
    const row = await this.database.one<{ timeZone: string }>(ownTimeZone);
    if (row === undefined) throw new Error('There is no organisation in this transaction');
    return row.timeZone;
  }

  findById(id: string): Promise<OrganisationEntity | null> {
    return this.database.manager.findOneBy(OrganisationEntity, { id });
  }

  async update(
    id: string,
    changes: Partial<Pick<OrganisationEntity, 'name' | 'timeZone' | 'signerConfirmationRequired'>>,
  ): Promise<void> {
    await this.database.manager.update(OrganisationEntity, { id }, changes);
  }

  async insert(organisation: {
    id: string;
    name: string;
    slug: string;
    timeZone: string;
    signerConfirmationRequired: boolean;
    createdAt: Date;
  }): Promise<void> {
    await this.database.manager.insert(OrganisationEntity, organisation);
  }

  /** The rules of evidence that the organisation goes by from now on. */
  async insertRules(version: number, rules: EvidenceRules, createdAt: Date): Promise<void> {
    await this.database.execute(insertRules, [version, JSON.stringify(rules), createdAt]);
  }
}
