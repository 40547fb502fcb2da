import pino, { type DestinationStream, type Logger } from 'pino';
import { LogStream } from './log-stream';

/** Wherever they stand in what is logged; values of persons and secrets never reach a log. */
const secretFields: ReadonlySet<string> = new Set([
  'authorization',
  'cookie',
  'password',
  'currentPassword',
  'newPassword',
  'temporaryPassword',
  'accessToken',
  'refreshToken',
  'email',
  'displayName',
  'printedName',
]);

/** As deep as anything is logged: a list of members within an object. */
const DEEPEST = 4;

/** What Nest tells at every start about each module and route; of use only to whoever looks for a fault in it. */
const chatty = ['InstanceLoader', 'RoutesResolver', 'RouterExplorer'];

const STANDARD_OUTPUT = 1;
let standardOutput: LogStream | undefined;

/** One for the process, whose last lines are written as it ends. */
function toStandardOutput(): LogStream {
  if (standardOutput === undefined) {
    const stream = new LogStream(STANDARD_OUTPUT);
    process.once('exit', () => {
      stream.flushSync();
    });
    standardOutput = stream;
  }
  return standardOutput;
}

/** One JSON object a line on standard output. */
export const makeLogger = (level: string, destination: DestinationStream = toStandardOutput()): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: withoutSecretsIn },
      serializers: { err: serializeError },
      hooks: {
        logMethod(given, method, number) {
          const [first]: unknown[] = given;
          const context: unknown =
            typeof first === 'object' && first !== null ? Reflect.get(first, 'context') : null;
          if (number <= INFO && typeof context === 'string' && chatty.includes(context)) return;
          method.apply(this, given);
        },
      },
    },
    destination,
  );

/**
 * Itself where there is nothing to hide, else a copy. Once through what is there: paths with wildcards, as pino takes
 * them, copy every line and cost more than writing it.
 */
function withoutSecrets(value: object, depth = DEEPEST): object {
  if (value instanceof Error || depth === 0) return value;
  let copy: object | null = null;
  for (const name of Object.keys(value)) {
    const inner: unknown = Reflect.get(value, name);
    const nested = typeof inner === 'object' && inner !== null ? withoutSecrets(inner, depth - 1) : inner;
    const shown = isSecret(name) ? '[redacted]' : nested;
    if (shown === inner) continue;
    copy ??= Array.isArray(value) ? Array.from<unknown>(value) : { ...value };
    Reflect.set(copy, name, shown);
  }
  return copy ?? value;
}

const withoutSecretsIn = (given: object): Record<string, unknown> => ({ ...withoutSecrets(given) });

/** `set-cookie` as well. */
const isSecret = (name: string): boolean => secretFields.has(name.replace(/^set-/, ''));

/** pino's number for the level «info». */
const INFO = 30;

/** Postgres puts the values of a row into `detail` and the statement's words into `where`: both stay out. */
function serializeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...pick(error, 'code'),
    ...pick(error, 'constraint'),
    ...pick(error, 'table'),
    ...(error.cause instanceof Error ? { cause: serializeError(error.cause) } : {}),
  };
}

function pick(error: Error, name: string): Record<string, unknown> {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? { [name]: value } : {};
}
