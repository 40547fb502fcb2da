import { Global, Module } from '@nestjs/common';
import { MetricsModule } from '../metrics/metrics.module';
import { DeadLetters } from './dead-letters';
import { FanOut } from './fan-out';
import { InstallationDeadLetters } from './installation-dead-letters';
import { JobFigures } from './job-figures';
import { JobHandlers } from './job-handlers';
import { JobMetrics } from './job-metrics';
import { JobRunner } from './job-runner';
import { JobWorker } from './job-worker';
import { Jobs } from './jobs';

@Global()
@Module({
  imports: [MetricsModule],
  providers: [
    ...[DeadLetters, FanOut, InstallationDeadLetters, JobFigures, JobHandlers, JobMetrics, JobRunner],
    ...[JobWorker, Jobs],
  ],
  exports: [DeadLetters, InstallationDeadLetters, JobFigures, JobHandlers, Jobs],
})
export class JobsModule {}
