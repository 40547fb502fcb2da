import { type JobKind, jobKinds, type OrganisationJobKind } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { JobIds } from './job-policies';

/** A job as its handler is given it. */
export interface Job<Kind extends JobKind> {
  readonly id: string;
  /** Null for a job of the whole installation. */
  readonly organisationId: Kind extends OrganisationJobKind ? string : null;
  readonly ids: JobIds<Kind>;
  /** From 1. */
  readonly attempt: number;
  /** Aborted when the process stops and waits no longer, and when the attempt takes too long. */
  readonly signal: AbortSignal;
}

/** The job can never succeed: it is given up at once. */
export class NeverPossible extends Error {
  override readonly name = 'NeverPossible';
}

/**
 * Does jobs of one kind. Whatever it does for an organisation happens in transactions of that organisation, any other is
 * refused. A job may come twice, after a crash between its work and the record of it: doing it again must change nothing.
 */
export interface JobHandler<Kind extends JobKind> {
  readonly kind: Kind;
  /** Throws when it could not be done now; it comes again as its policy says. */
  run(job: Job<Kind>): Promise<void>;
  /** Notes that a job will not be tried again. Not called when its process died instead of failing. */
  givenUp?(job: Job<Kind>, reason: string): Promise<void>;
  /** Those in which the clock finds something to do, for kinds that it starts; outside of any organisation. */
  organisations?(): Promise<string[]>;
}

type Handlers = { [Kind in JobKind]?: JobHandler<Kind> };

/** Who does which kind of job. Handlers enter themselves when they are made. */
@Injectable()
export class JobHandlers {
  private readonly handlers: Handlers = {};

  enter<Kind extends JobKind>(handler: JobHandler<Kind>): void {
    Object.assign(this.handlers, { [handler.kind]: handler });
  }

  /** @throws Error for a kind that nobody does */
  of<Kind extends JobKind>(kind: Kind): JobHandler<Kind> {
    const handler: Handlers[Kind] = this.handlers[kind];
    if (handler === undefined) throw new Error(`Nobody does jobs of the kind ${kind}.`);
    return handler;
  }

  /** @throws Error when a kind has nobody who does it */
  checkComplete(): void {
    for (const kind of jobKinds) this.of(kind);
  }
}
