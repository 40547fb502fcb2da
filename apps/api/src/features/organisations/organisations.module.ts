import { Module } from '@nestjs/common';
import { OrganisationsController } from './organisations.controller';
import { OrganisationsRepository } from './organisations.repository';
import { Organisations } from './organisations.service';

@Module({
  controllers: [OrganisationsController],
  providers: [Organisations, OrganisationsRepository],
  exports: [Organisations],
})
export class OrganisationsModule {}
