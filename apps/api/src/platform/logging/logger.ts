import pino, { type DestinationStream, type Logger } from 'pino';
import { LogStream } from './log-stream';

/** Named wherever they might stand in a logged object; values of persons and secrets never reach a log. */
const secretFields = [
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
];

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
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: serializeError },
      redact: {
        paths: secretFields.flatMap((field) => [
          field,
          `*.${field}`,
          `*.*.${field}`,
          `*.headers["set-${field}"]`,
        ]),
        censor: '[redacted]',
      },
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
