import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import type { Config } from './config/config';
import { ConfigModule } from './config/config.module';
import { AssessmentPlansModule } from './features/assessment-plans/assessment-plans.module';
import { AuditModule } from './features/audit/audit.module';
import { CarryOverModule } from './features/carry-over/carry-over.module';
import { CaseModule } from './features/case/case.module';
import { ComparisonsModule } from './features/comparisons/comparisons.module';
import { ConversationsModule } from './features/conversations/conversations.module';
import { CoverageModule } from './features/coverage/coverage.module';
import { EnrolmentsModule } from './features/enrolments/enrolments.module';
import { EvidenceMarksModule } from './features/evidence-marks/evidence-marks.module';
import { TimelinesModule } from './features/timelines/timelines.module';
import { EvidenceModule } from './features/evidence/evidence.module';
import { EvidenceRulesModule } from './features/evidence-rules/evidence-rules.module';
import { ExportsModule } from './features/exports/exports.module';
import { FilesModule } from './features/files/files.module';
import { ImportsModule } from './features/imports/imports.module';
import { JudgementsModule } from './features/judgements/judgements.module';
import { LeavingModule } from './features/leaving/leaving.module';
import { MatricesModule } from './features/matrices/matrices.module';
import { PassportsModule } from './features/passports/passports.module';
import { MembersModule } from './features/members/members.module';
import { MyUnitsModule } from './features/my-units/my-units.module';
import { NotificationsModule } from './features/notifications/notifications.module';
import { OrganisationsModule } from './features/organisations/organisations.module';
import { OutcomesModule } from './features/outcomes/outcomes.module';
import { AppointmentsModule } from './features/appointments/appointments.module';
import { GroupsModule } from './features/groups/groups.module';
import { ProgrammesModule } from './features/programmes/programmes.module';
import { ProgrammeEnrolmentsModule } from './features/programme-enrolments/programme-enrolments.module';
import { ProgrammeOutcomesModule } from './features/programme-outcomes/programme-outcomes.module';
import { PaletteModule } from './features/palette/palette.module';
import { SearchModule } from './features/search/search.module';
import { SelfAssessmentsModule } from './features/self-assessments/self-assessments.module';
import { SessionsModule } from './features/sessions/sessions.module';
import { SignOffsModule } from './features/sign-offs/sign-offs.module';
import { StandardsModule } from './features/standards/standards.module';
import { ThirdPartiesModule } from './features/third-parties/third-parties.module';
import { SystemModule } from './features/system/system.module';
import { TodayModule } from './features/today/today.module';
import { ToolsModule } from './features/tools/tools.module';
import { TranslationsModule } from './features/translations/translations.module';
import { ValidityModule } from './features/validity/validity.module';
import { VerificationModule } from './features/verification/verification.module';
import { entities } from './entities';
import { ActorGuard } from './platform/auth/actor.guard';
import { AuthModule } from './platform/auth/auth.module';
import { DatabaseModule } from './platform/database/database.module';
import { ProblemFilter } from './platform/http/problem.filter';
import { HealthModule } from './platform/health/health.module';
import { HttpModule } from './platform/http/http.module';
import { IdempotencyModule } from './platform/idempotency/idempotency.module';
import { RequestTransactionInterceptor } from './platform/idempotency/request-transaction.interceptor';
import { JobsModule } from './platform/jobs/jobs.module';
import { LimitsModule } from './platform/limits/limits.module';
import { MailModule } from './platform/mail/mail.module';
import { MetricsModule } from './platform/metrics/metrics.module';
import { OpenApiModule } from './platform/openapi/openapi.module';
import { StorageModule } from './platform/storage/storage.module';

/** What the service does, one line a feature. */
const features = [
  SessionsModule,
  OrganisationsModule,
  MembersModule,
  FilesModule,
  ImportsModule,
  StandardsModule,
  ProgrammesModule,
  ComparisonsModule,
  SearchModule,
  ToolsModule,
  TranslationsModule,
  ExportsModule,
  GroupsModule,
  AppointmentsModule,
  EnrolmentsModule,
  LeavingModule,
  AssessmentPlansModule,
  SelfAssessmentsModule,
  CoverageModule,
  EvidenceRulesModule,
  EvidenceModule,
  EvidenceMarksModule,
  TimelinesModule,
  ThirdPartiesModule,
  JudgementsModule,
  OutcomesModule,
  CarryOverModule,
  ProgrammeEnrolmentsModule,
  ProgrammeOutcomesModule,
  ConversationsModule,
  NotificationsModule,
  ValidityModule,
  SignOffsModule,
  CaseModule,
  TodayModule,
  MyUnitsModule,
  MatricesModule,
  PaletteModule,
  PassportsModule,
  AuditModule,
  VerificationModule,
  SystemModule,
];

@Module({})
export class AppModule {
  static of(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.of(config),
        DatabaseModule.with(entities),
        AuthModule,
        IdempotencyModule,
        HealthModule,
        HttpModule,
        OpenApiModule,
        LimitsModule,
        MetricsModule,
        JobsModule,
        MailModule,
        StorageModule,
        ...features,
      ],
      providers: [
        { provide: APP_GUARD, useClass: ActorGuard },
        { provide: APP_INTERCEPTOR, useClass: RequestTransactionInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
