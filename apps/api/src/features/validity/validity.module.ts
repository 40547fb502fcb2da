import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module';
import { NoticeEndings } from './notice-endings';
import { NoticeRepository } from './notice.repository';
import { ValidityController } from './validity.controller';
import { ValidityList } from './validity-list';
import { ValidityListRepository } from './validity-list.repository';
import { ValidityRepository } from './validity.repository';
import { ValidityService } from './validity.service';

@Module({
  imports: [OrganisationsModule],
  controllers: [ValidityController],
  providers: [
    NoticeEndings,
    NoticeRepository,
    ValidityList,
    ValidityListRepository,
    ValidityRepository,
    ValidityService,
  ],
  exports: [ValidityService],
})
export class ValidityModule {}
