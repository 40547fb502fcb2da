import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module';
import { AddMember } from './add-member';
import { MembersController } from './members.controller';
import { MembersRepository } from './members.repository';
import { Members } from './members.service';

@Module({
  imports: [SessionsModule],
  controllers: [MembersController],
  providers: [Members, AddMember, MembersRepository],
})
export class MembersModule {}
