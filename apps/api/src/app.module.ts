import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import type { Logger } from 'pino';
import type { Config } from './config/config';
import { ConfigModule } from './config/config.module';
import { AuditModule } from './features/audit/audit.module';
import { CarryOverModule } from './features/carry-over/carry-over.module';
import { ComparisonsModule } from './features/comparisons/comparisons.module';
import { CoverageModule } from './features/coverage/coverage.module';
import { EnrolmentsModule } from './features/enrolments/enrolments.module';
import { EvidenceModule } from './features/evidence/evidence.module';
import { ExportsModule } from './features/exports/exports.module';
import { FilesModule } from './features/files/files.module';
import { ImportsModule } from './features/imports/imports.module';
import { JudgementsModule } from './features/judgements/judgements.module';
import { MembersModule } from './features/members/members.module';
import { MyUnitsModule } from './features/my-units/my-units.module';
import { OrganisationEntity } from './features/organisations/organisation.entity';
import { OrganisationsModule } from './features/organisations/organisations.module';
import { OutcomesModule } from './features/outcomes/outcomes.module';
import { OverviewModule } from './features/overview/overview.module';
import { SearchModule } from './features/search/search.module';
import { SessionsModule } from './features/sessions/sessions.module';
import { SignOffsModule } from './features/sign-offs/sign-offs.module';
import { StandardsModule } from './features/standards/standards.module';
import { TodayModule } from './features/today/today.module';
import { ToolsModule } from './features/tools/tools.module';
import { TranslationsModule } from './features/translations/translations.module';
import { ActorGuard } from './platform/auth/actor.guard';
import { AuthModule } from './platform/auth/auth.module';
import { DatabaseModule } from './platform/database/database.module';
import { ProblemFilter } from './platform/errors/problem.filter';
import { HealthModule } from './platform/health/health.module';
import { HttpModule } from './platform/http/http.module';
import { RequestTransactionInterceptor } from './platform/idempotency/request-transaction.interceptor';
import { LoggingModule } from './platform/logging/logging.module';
import { MetricsModule } from './platform/metrics/metrics.module';
import { StorageModule } from './platform/storage/storage.module';

/** What the service does, one line a feature. */
const features = [
  SessionsModule,
  OrganisationsModule,
  MembersModule,
  FilesModule,
  ImportsModule,
  StandardsModule,
  ComparisonsModule,
  SearchModule,
  ToolsModule,
  TranslationsModule,
  ExportsModule,
  EnrolmentsModule,
  CoverageModule,
  EvidenceModule,
  JudgementsModule,
  OutcomesModule,
  CarryOverModule,
  SignOffsModule,
  TodayModule,
  MyUnitsModule,
  OverviewModule,
  AuditModule,
];

/** What TypeORM maps; most of the record is read and written in SQL of its own. */
const entities = [OrganisationEntity];

@Module({})
export class AppModule {
  static of(config: Config, logger: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.of(config),
        LoggingModule.of(logger),
        DatabaseModule.with(entities),
        AuthModule,
        HealthModule,
        HttpModule,
        MetricsModule,
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
