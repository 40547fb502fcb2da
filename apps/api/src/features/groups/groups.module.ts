import { Module } from '@nestjs/common';
import { GroupMembersRepository } from './group-members.repository';
import { GroupMembersService } from './group-members.service';
import { GroupOutlookController } from './group-outlook.controller';
import { GroupOutlookRepository } from './group-outlook.repository';
import { GroupOutlookService } from './group-outlook.service';
import { GroupsController } from './groups.controller';
import { GroupsRepository } from './groups.repository';
import { GroupsService } from './groups.service';

@Module({
  controllers: [GroupsController, GroupOutlookController],
  providers: [
    GroupsService,
    GroupsRepository,
    GroupMembersService,
    GroupMembersRepository,
    GroupOutlookService,
    GroupOutlookRepository,
  ],
  exports: [GroupsService],
})
export class GroupsModule {}
