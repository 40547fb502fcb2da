import { isJobKind, isOrganisationJobKind } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { type Job, JobHandlers, type JobHandler, NeverPossible } from './job-handlers';
import { Jobs } from './jobs';

/** What the clock starts is added in each organisation in which there is something to do. */
@Injectable()
export class FanOut implements JobHandler<'jobs.fan-out'> {
  readonly kind = 'jobs.fan-out';

  constructor(
    private readonly handlers: JobHandlers,
    private readonly jobs: Jobs,
  ) {
    handlers.enter(this);
  }

  async run({ ids: { kind } }: Job<'jobs.fan-out'>): Promise<void> {
    if (!isJobKind(kind) || !isOrganisationJobKind(kind)) {
      throw new NeverPossible(`No organisation has jobs of the kind ${kind}.`);
    }
    const organisations = await this.handlers.of(kind).organisations?.();
    await this.jobs.addInEach(kind, organisations ?? []);
  }
}
