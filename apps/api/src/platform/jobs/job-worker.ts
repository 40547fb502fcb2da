import { type JobKind, jobKinds } from '@attest/domain';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { scheduledJobs, scheduleJobs } from './job-schedule';
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
    const given = scheduledJobs(this.config.checkpointMinutes);
    await scheduleJobs(queue, given);
    for (const kind of jobKinds) {
      for (let place = 0; place < jobPolicies[kind].atOnce; place += 1) await this.look(kind);
    }
    await this.beatOnce();
  }

  /** One job after the other, for as long as there is one. */
  private async look(kind: JobKind): Promise<void> {
    const { queue } = this.jobs;
    const looking = {
      perJobResults: true,
      includeMetadata: true,
      pollingIntervalSeconds: LOOK_SECONDS,
      notifyPollingIntervalSeconds: LOOK_ALTHOUGH_TOLD_SECONDS,
    } as const;
    const own: { worker?: string } = {};
    own.worker = await queue.work(kind, looking, async (queued: QueuedJob[]) => {
      const results = await Promise.all(queued.map((job) => this.runner.run(kind, job)));
      // There may be a next one: by itself it would wait until it is told, or looks again.
      if (own.worker !== undefined) queue.notifyWorker(own.worker);
      return results;
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.jobs.queue.stop({ graceful: true, timeout: END_MILLISECONDS });
  }

  /** Starts everything that the clock starts, now: what became due while no worker was there. */
  async beatOnce(): Promise<void> {
    const { queue } = this.jobs;
    for (const { kind } of scheduledJobs(this.config.checkpointMinutes)) {
      await (kind === 'audit.checkpoint'
        ? queue.insert(kind, [{ data: {} }])
        : queue.insert('jobs.fan-out', [{ data: { kind }, singletonKey: kind }]));
    }
  }
}
