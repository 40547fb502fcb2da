import { Module } from '@nestjs/common';
import { LinkEntryModule } from '../../platform/auth/link-entry.module';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { AgreeOnAppointments } from './agree-on-appointments';
import { AppointmentLetters } from './appointment-letters';
import { AppointmentsController } from './appointments.controller';
import { AppointmentsRepository } from './appointments.repository';
import { AppointmentsService } from './appointments.service';
import { CalendarAdmission } from './calendar-admission';
import { CalendarController } from './calendar.controller';
import { CalendarFeeds } from './calendar-feeds';
import { CalendarFeedsRepository } from './calendar-feeds.repository';
import { RemindOfAppointments } from './remind-of-appointments';
import { SettleAppointments } from './settle-appointments';

@Module({
  imports: [EnrolmentsModule, LinkEntryModule],
  controllers: [AppointmentsController, CalendarController],
  providers: [
    AppointmentsService,
    AgreeOnAppointments,
    AppointmentLetters,
    AppointmentsRepository,
    SettleAppointments,
    RemindOfAppointments,
    CalendarFeeds,
    CalendarFeedsRepository,
    CalendarAdmission,
  ],
  exports: [AgreeOnAppointments, SettleAppointments],
})
export class AppointmentsModule {}
