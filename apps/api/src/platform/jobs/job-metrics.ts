import type { JobKind } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Gauge, Histogram } from 'prom-client';
import { Metrics } from '../metrics/metrics';
import { JobFigures } from './job-figures';

type Outcome = 'completed' | 'failed' | 'deadletter';

/** For Prometheus: how many jobs wait, run and were given up, how long the first waits, and how those done here went. */
@Injectable()
export class JobMetrics {
  private readonly seconds: Histogram<'kind' | 'outcome'>;

  constructor({ registry }: Metrics, figures: JobFigures) {
    const registers = [registry];
    this.seconds = new Histogram({
      name: 'attest_job_seconds',
      help: 'Duration of attempts at jobs of this process by kind and outcome; deadletter: given up',
      labelNames: ['kind', 'outcome'] as const,
      buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300, 1800],
      registers,
    });
    const oldest = new Gauge({
      name: 'attest_jobs_oldest_seconds',
      help: 'For how long the first job of a kind could have been begun and was not',
      labelNames: ['kind'] as const,
      registers,
    });
    const worker = new Gauge({
      name: 'attest_jobs_worker_silent_seconds',
      help: 'How long ago a worker last said that it is there; NaN: none ever did',
      registers,
    });
    const jobs = new Gauge({
      name: 'attest_jobs',
      help: 'Jobs of all organisations by kind and state; dead: given up and not settled by an administrator',
      labelNames: ['kind', 'state'] as const,
      registers,
      collect: async () => {
        const { kinds, workerSilentSeconds } = await figures.ofAll();
        for (const { kind, waiting, deferred, running, dead, oldestSeconds } of kinds) {
          for (const [state, number] of Object.entries({ waiting, deferred, running, dead })) {
            jobs.set({ kind, state }, number);
          }
          oldest.set({ kind }, oldestSeconds ?? 0);
        }
        worker.set(workerSilentSeconds ?? Number.NaN);
      },
    });
  }

  finished(kind: JobKind, outcome: Outcome, seconds: number): void {
    this.seconds.observe({ kind, outcome }, seconds);
  }
}
