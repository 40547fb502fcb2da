import { Module } from '@nestjs/common';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { MembersModule } from '../members/members.module';
import { LeavingController } from './leaving.controller';
import { Leaving } from './leaving';

@Module({
  imports: [EnrolmentsModule, MembersModule],
  controllers: [LeavingController],
  providers: [Leaving],
})
export class LeavingModule {}
