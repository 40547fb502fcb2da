import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { OrganisationEntity } from './organisation.entity';

@Injectable()
export class OrganisationsRepository {
  constructor(private readonly database: Database) {}

  findById(id: string): Promise<OrganisationEntity | null> {
    return this.database.manager.findOneBy(OrganisationEntity, { id });
  }

  async update(id: string, changes: { name?: string; timeZone?: string }): Promise<void> {
    await this.database.manager.update(OrganisationEntity, { id }, changes);
  }

  async insert(organisation: {
    id: string;
    name: string;
    slug: string;
    timeZone: string;
    createdAt: Date;
  }): Promise<void> {
    await this.database.manager.insert(OrganisationEntity, organisation);
  }
}
