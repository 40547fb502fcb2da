import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module';
import { AddMember } from './add-member';
import { FirstAdmin } from './first-admin';
import { MembersController } from './members.controller';
import { MembersRepository } from './members.repository';
import { Members } from './members.service';

@Module({
  imports: [SessionsModule],
  controllers: [MembersController],
  providers: [Members, AddMember, FirstAdmin, MembersRepository],
  exports: [AddMember, FirstAdmin],
})
export class MembersModule {}
