import { Module } from '@nestjs/common';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { GroupsModule } from '../groups/groups.module';
import { OutcomesModule } from '../outcomes/outcomes.module';
import { ReadyWholes } from './ready-wholes';
import { TodayController } from './today.controller';
import { TodayRepository } from './today.repository';
import { TodayService } from './today.service';

@Module({
  imports: [EnrolmentsModule, GroupsModule, OutcomesModule],
  controllers: [TodayController],
  providers: [ReadyWholes, TodayService, TodayRepository],
})
export class TodayModule {}
