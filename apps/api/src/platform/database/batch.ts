import { isRecord } from '@attest/domain';
import { Connection, Query, type QueryConfig, type QueryResult } from 'pg';

export type Answer = (error: Error | null | undefined, result: QueryResult) => void;

/** What the client of node-postgres asks of a query; its types leave it out. */
interface Answerable {
  name?: string | undefined;
  text: string;
  queryMode?: 'extended';
  /** @returns why it was not sent */
  submit(connection: Connection): Error | null;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
  handleEmptyQuery(connection: Connection): void;
  handleReadyForQuery(connection: Connection): void;
  handleError(error: Error, connection: Connection): void;
}

interface Asked {
  readonly config: QueryConfig;
  readonly query: Answerable;
  failure: Error | null;
}

/**
 * Statements that leave together and are answered together. By itself node-postgres ends each of them with a Sync, at
 * which PostgreSQL sends what it has: nine statements are up to nine answers, each of which may wake this process. A batch ends
 * with one. Where a statement fails PostgreSQL passes over the rest, and all of it fails for that one reason.
 *
 * To the client a batch is one query; what it hears goes to the statement whose turn it is.
 */
export class Batch extends Query implements Omit<Answerable, 'name' | 'text' | 'submit'> {
  private readonly asked: Asked[] = [];
  private turn = 0;
  /** Of the statement whose turn it is: the client remembers by them what is prepared on the connection. */
  name: string | undefined;
  text: string | undefined;

  constructor() {
    super('');
  }

  /** In the order in which they are run. */
  get statements(): readonly QueryConfig[] {
    return this.asked.map(({ config }) => config);
  }

  add(config: QueryConfig, answer: Answer): void {
    const query: unknown = new Query(config.text, config.values ?? [], (error, result) => {
      asked.failure = error ?? null;
      answer(error, result);
    });
    if (!isAnswerable(query)) throw new Error('node-postgres made a query that cannot be answered.');
    query.name = config.name;
    // Without values as well: a simple query would end the batch.
    query.queryMode = 'extended';
    const asked: Asked = { config, query, failure: null };
    this.asked.push(asked);
  }

  override submit = (connection: Connection): void => {
    const sentTo = withoutSync(connection);
    connection.stream.cork();
    try {
      for (const [index, one] of this.asked.entries()) {
        one.failure = one.query.submit(sentTo) ?? failureOf(one);
        if (one.failure === null) continue;
        // It was not sent, since a value of it has no form; what follows must not be run without it.
        for (const { query } of this.asked.splice(index)) query.handleError(one.failure, connection);
      }
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
    this.pass(0);
  };

  handleRowDescription(message: unknown): void {
    this.answered?.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    this.answered?.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, connection: Connection): void {
    this.answered?.handleCommandComplete(message, connection);
    this.pass(this.turn + 1);
  }

  handleEmptyQuery(): void {
    this.pass(this.turn + 1);
  }

  handleReadyForQuery(connection: Connection): void {
    for (const { query } of this.asked) query.handleReadyForQuery(connection);
  }

  handleError(error: Error, connection: Connection): void {
    const prepared: unknown = Reflect.get(connection, 'submittedNamedStatements');
    for (const [index, { query }] of this.asked.entries()) {
      if (index < this.turn) query.handleReadyForQuery(connection);
      else {
        // PostgreSQL has passed over it, and has not prepared it.
        if (isRecord(prepared) && query.name !== undefined) Reflect.deleteProperty(prepared, query.name);
        query.handleError(error, connection);
      }
    }
  }

  private get answered(): Answerable | undefined {
    return this.asked[this.turn]?.query;
  }

  private pass(turn: number): void {
    this.turn = turn;
    this.name = this.answered?.name;
    this.text = this.answered?.text;
  }
}

const isAnswerable = (query: unknown): query is Answerable =>
  query instanceof Query && 'handleCommandComplete' in query && 'handleReadyForQuery' in query;

/** Told by the callback, while it was being sent. */
const failureOf = ({ failure }: Asked): Error | null => failure;

const views = new WeakMap<Connection, Connection>();

/** The connection as the statements of a batch see it: what ends the batch is not theirs to send. */
function withoutSync(connection: Connection): Connection {
  const known = views.get(connection);
  if (known !== undefined) return known;
  const view: unknown = Object.create(connection, { sync: { value: () => undefined } });
  if (!(view instanceof Connection)) throw new Error('A view of a connection is none.');
  views.set(connection, view);
  return view;
}
