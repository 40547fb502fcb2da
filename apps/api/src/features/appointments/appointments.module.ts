import { Global, Module } from '@nestjs/common';
import { LinkEntryModule } from '../../platform/auth/link-entry.module';
import { EnrolmentAppointments } from '../enrolments/enrolment-appointments';
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

/** Global, so that enrolments find what they ask of appointments without knowing who provides it. */
@Global()
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
    { provide: EnrolmentAppointments, useExisting: AgreeOnAppointments },
  ],
  exports: [AgreeOnAppointments, EnrolmentAppointments, SettleAppointments],
})
export class AppointmentsModule {}
