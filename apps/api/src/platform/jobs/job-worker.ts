import { jobKinds } from '@attest/domain';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { beats, keepTime } from './job-clock';
import { JobHandlers } from './job-handlers';
import { jobPolicies } from './job-policies';
import { JobRunner, type QueuedJob } from './job-runner';
import { Jobs, worksOnJobs } from './jobs';

/** What runs when the process is to end gets so long; what is not done then is left to the next worker. */
const END_MILLISECONDS = 15_000;
/** Where the database cannot tell at once that there is a job, and for jobs that become due. */
const LOOK_SECONDS = 2;
const LOOK_ALTHOUGH_TOLD_SECONDS = 5;

/** Looks for jobs and has them done: in the process of the API, or in one of its own. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly jobs: Jobs,
    private readonly handlers: JobHandlers,
    private readonly runner: JobRunner,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.handlers.checkComplete();
    if (!worksOnJobs(this.config)) return;
    const { queue } = this.jobs;
    const given = beats();
    await keepTime(queue, given);
    for (const kind of jobKinds) {
      await queue.work(
        kind,
        {
          perJobResults: true,
          includeMetadata: true,
          localConcurrency: jobPolicies[kind].atOnce,
          pollingIntervalSeconds: LOOK_SECONDS,
          notifyPollingIntervalSeconds: LOOK_ALTHOUGH_TOLD_SECONDS,
        },
        (queued: QueuedJob[]) => Promise.all(queued.map((job) => this.runner.run(kind, job))),
      );
    }
    await this.beatOnce();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.jobs.queue.stop({ graceful: true, timeout: END_MILLISECONDS });
  }

  /** Starts everything that the clock starts, now: what became due while no worker was there. */
  async beatOnce(): Promise<void> {
    const { queue } = this.jobs;
    for (const { kind } of beats()) {
      await queue.insert('jobs.fan-out', [{ data: { kind }, singletonKey: kind }]);
    }
  }
}
