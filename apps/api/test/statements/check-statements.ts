import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { DeclaredStatement } from '../../src/platform/database/statement';
import { compareRow } from './compare-rows';
import { describeJson, type JsonNode } from './describe-json';
import { describeStatement, type Described } from './describe-statement';
import { narrowedByTheStatement, notOurs } from './exceptions';
import type { StatementCall } from './statement-calls';

const printer = join(import.meta.dirname, 'print-statements.mjs');

/** Every statement that the modules of the service declare, and nothing that a test has declared before. */
export async function loadStatements(): Promise<readonly DeclaredStatement[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [printer], { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as DeclaredStatement[];
}

export interface Known {
  /** By the names they were declared under. */
  readonly described: ReadonlyMap<string, Described & { readonly json: ReadonlyMap<string, JsonNode> }>;
  /** What the database does not understand, one line each. */
  readonly refused: readonly string[];
}

/** Asks the database about each statement; nothing is run. */
export async function describeAll(url: string, statements: readonly DeclaredStatement[]): Promise<Known> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const described = new Map<string, Described & { readonly json: ReadonlyMap<string, JsonNode> }>();
  const refused: string[] = [];
  for (const statement of statements) {
    try {
      const found = await describeStatement(client, statement);
      described.set(statement.declaredAs, { ...found, json: await describeJson(client, statement.text) });
    } catch (error) {
      refused.push(`${statement.declaredAs}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await client.end();
  return { described, refused };
}

/** What the code expects of a statement and what the database says of it, where they differ, one line each. */
export const compareCalls = (calls: readonly StatementCall[], known: Known): string[] =>
  differences(calls, known)
    .filter(({ key }) => narrowedByTheStatement[key] === undefined)
    .map(({ line }) => line);

/** The same with the exceptions, each under `statement.column`. */
function differences(calls: readonly StatementCall[], { described }: Known): { key: string; line: string }[] {
  return calls.flatMap(({ place, names, row, values }) =>
    meantBy(names, described).flatMap((name) => {
      const found = described.get(name);
      if (found === undefined) return [];
      const { parameters, columns, json } = found;
      const counted =
        values === undefined || values === parameters
          ? []
          : [{ column: '', words: `takes ${parameters} values and gets ${values}` }];
      return [...counted, ...(row === undefined ? [] : compareRow(row, columns, json))].map(
        ({ column, words }) => ({
          key: `${name}.${column}`,
          line: `${place} ${name} ${words}`,
        }),
      );
    }),
  );
}

/** Statements that nobody runs, calls of statements that nobody knows, exceptions that are none. */
export function strayStatements(calls: readonly StatementCall[], known: Known): string[] {
  const run = new Set(calls.flatMap((call) => meantBy(call.names, known.described)));
  const differing = new Set(differences(calls, known).map(({ key }) => key));
  const unknown = calls.filter(
    ({ names }) =>
      meantBy(names, known.described).length === 0 && !names.some((name) => notOurs[name] !== undefined),
  );
  return [
    ...[...known.described.keys()]
      .filter((name) => !run.has(name))
      .map((name) => `${name} is declared and never run`),
    ...unknown.map(({ place }) => `${place} runs a statement that cannot be found`),
    ...Object.keys(narrowedByTheStatement)
      .filter((key) => !differing.has(key))
      .map((key) => `${key} stands among the exceptions and is none`),
  ];
}

/** The declared names that written names stand for: in those `${}` is anything. */
const meantBy = (written: readonly string[], described: Known['described']): string[] =>
  written.flatMap((name) => {
    const pattern = new RegExp(`^${name.split('${}').join('.*')}$`);
    return [...described.keys()].filter((declared) => pattern.test(declared));
  });

/** JSON that is composed in a way that cannot be followed, and is not stored as it is either. */
export function unreadJson(calls: readonly StatementCall[], { described }: Known): string[] {
  const open = calls.flatMap(({ names, row }) =>
    meantBy(names, described).flatMap((name) =>
      (described.get(name)?.columns ?? [])
        .filter(({ type, source, name: column }) => {
          const built = described.get(name)?.json.has(column) === true;
          return /^jsonb?$/.test(type) && source === undefined && !built && row?.has(column) === true;
        })
        .map((column) => `${name}.${column.name}`),
    ),
  );
  return [...new Set(open)];
}
