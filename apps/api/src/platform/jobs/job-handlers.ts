import { isOrganisationJobKind, type JobKind, jobKinds, type OrganisationJobKind } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { type JobIds, jobPolicies } from './job-policies';

/** What a job is about. */
export interface JobSubject<Kind extends JobKind> {
  /** Null for a job of the whole installation. */
  readonly organisationId: Kind extends OrganisationJobKind ? string : null;
  readonly ids: JobIds<Kind>;
}

/** A job as its handler is given it. */
export interface Job<Kind extends JobKind> extends JobSubject<Kind> {
  readonly id: string;
  /** From 1. */
  readonly attempt: number;
  /** Aborted when the process stops and waits no longer, and when the attempt takes too long. */
  readonly signal: AbortSignal;
}

/** What a job is about as the queue keeps it, or what it lacks that its kind needs. */
export function subjectOf<Kind extends JobKind>(
  kind: Kind,
  organisationId: string | null,
  data: Readonly<Record<string, unknown>> | null,
): JobSubject<Kind> | string {
  if (!belongs(kind, organisationId)) return 'The job belongs to no organisation.';
  if (!hasIds(kind, data)) return 'The job does not say what it is about.';
  return { organisationId, ids: data };
}

const belongs = <Kind extends JobKind>(
  kind: Kind,
  organisationId: string | null,
): organisationId is JobSubject<Kind>['organisationId'] =>
  isOrganisationJobKind(kind) === (organisationId !== null);

const hasIds = <Kind extends JobKind>(
  kind: Kind,
  data: Readonly<Record<string, unknown>> | null,
): data is JobIds<Kind> => jobPolicies[kind].ids.every((name) => typeof data?.[name] === 'string');

/** Why a job is not tried any more. */
export interface GivenUp {
  /** What the last attempt failed for, or that it is discarded. */
  readonly reason: string;
  /** By an administrator, some time after it had failed for the last time. */
  readonly discarded: boolean;
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
  /**
   * Notes that a job will not be tried again: it failed for the last time, or an administrator discards it, in a
   * transaction of its organisation. Not called when its process died instead of failing.
   */
  givenUp?(job: JobSubject<Kind>, why: GivenUp): Promise<void>;
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
