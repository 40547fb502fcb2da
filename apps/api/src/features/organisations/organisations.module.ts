import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module';
import { FoundOrganisation } from '../members/found-organisation';
import { OrganisationsController } from './organisations.controller';
import { OrganisationsRepository } from './organisations.repository';
import { Organisations } from './organisations.service';

@Module({
  imports: [MembersModule],
  controllers: [OrganisationsController],
  providers: [Organisations, OrganisationsRepository, FoundOrganisation],
  exports: [FoundOrganisation, Organisations],
})
export class OrganisationsModule {}
