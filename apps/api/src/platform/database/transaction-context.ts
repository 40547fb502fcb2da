import { AsyncLocalStorage } from 'node:async_hooks';
import type { PoolClient, QueryConfig, QueryResult } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { Statement } from './statement';

/**
 * The organisation whose rows a transaction may see; without one, no tenant row is visible. An actor is a scope: who
 * acts and under which request is for the audit trail.
 */
export interface TenantScope {
  readonly organisationId: string | null;
  readonly memberId?: string | null;
  readonly requestId?: string | null;
  /** Shows this account's own memberships in all organisations: for sign-in and switching only. */
  readonly asAccount?: string | null;
}

/** A connection on which BEGIN was said. */
export interface Opened {
  readonly source: DataSource;
  readonly client: PoolClient;
  /** What was asked before it was known who asks. */
  readonly ahead: SentAhead | null;
}

/**
 * A read that goes out together with the question who asks. It runs in the scope that question sets, so that nobody
 * reads anything by it; what it found is looked at only by a use case that asks for the same.
 */
export interface ReadAhead {
  /** What is locked before, by a statement of its own: the read sees what stands once the lock is held. */
  readonly lock?: Statement & { readonly values: readonly unknown[] };
  readonly statement: Statement;
  readonly values: readonly unknown[];
  /** Tells one such read from another of the same statement. */
  readonly key: string;
}

export interface SentAhead {
  readonly name: string;
  readonly key: string;
  readonly result: Promise<QueryResult>;
}

/** The transaction under way. */
export interface Current extends Opened {
  readonly scope: TenantScope;
  /** Statements that go out together with the COMMIT. */
  readonly closing: QueryConfig[];
  /** What is still to be done before those. */
  readonly before: (() => Promise<void>)[];
  /** What is to be done once it stands. */
  readonly after: (() => void)[];
  readonly writes: Writes;
}

/** What went out by `write`. */
export interface Writes {
  /** TypeORM's manager on the connection, made when first asked for. */
  manager?: EntityManager;
  /** Whether there was any statement but reads. */
  any: boolean;
  /** The error of the first that failed; whatever came after it could only say that the transaction is aborted. */
  failure?: unknown;
}

const current = new AsyncLocalStorage<Current>();

/** The transaction that the asynchronous context is in; undefined outside of one. */
export const transactionUnderWay = (): Current | undefined => current.getStore();

/** @throws Error outside a transaction */
export function here(): Current {
  const open = current.getStore();
  if (!open)
    throw new Error(
      'A statement was run outside a transaction; nothing may be read without an organisation.',
    );
  return open;
}

/** Runs the work with this as the transaction under way. */
export const within = <T>(open: Current, work: () => T): T => current.run(open, work);

/** Runs the work as if no transaction were under way. */
export const withoutTransaction = <T>(work: () => T): T => current.exit(work);
