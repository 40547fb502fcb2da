import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { OperatorProblem } from '../platform/errors/operator-problem';
import { readSmtpSettings, type SmtpSettings } from './smtp-settings';
import { readS3Settings, type S3Settings } from './s3-settings';
import { type SlowSenderLimits, slowSenderLimits } from './slow-sender-limits';
import { type ClamdAddress, readClamdAddress } from './clamd-address';
import { readTrustedProxies } from './trusted-proxies';

/** A key that signs and checks tokens; its id stands in each token, so that keys can be rotated. */
export interface TokenKey {
  readonly id: string;
  readonly secret: string;
}

/** Everything the environment decides, read once at start. `docs/running.md` lists the variables. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** Holds uploaded files and the checkpoints of the audit trail. */
  readonly dataDir: string;
  /** The bucket that takes the files instead of the data folder. */
  readonly s3: S3Settings | null;
  /** The built portal; nothing is served where there is none. */
  readonly portalDir: string;
  /** First the key that signs; further ones are still accepted. */
  readonly tokenKeys: readonly [TokenKey, ...TokenKey[]];
  /** Where people reach the service; decides whether cookies are Secure. */
  readonly publicUrl: string | null;
  readonly secureCookies: boolean;
  /** Whose X-Forwarded-* is believed: so many proxies in front, those at these addresses, or nobody's. */
  readonly trustProxy: number | string[] | false;
  /** Requests within a minute; 0: as many as come. */
  readonly rateLimits: { readonly perAccount: number; readonly perNetwork: number };
  /** How long a body may take; shorter in tests only. */
  readonly slowSenderLimits: SlowSenderLimits;
  /**
   * Seconds. `announced`: how long it goes on serving after it has said that it is not ready, so that a balancer
   * notices; `cut`: when what is still under way is cut off.
   */
  readonly ending: { readonly announcedSeconds: number; readonly cutSeconds: number };
  /** Lets others than this machine read the metrics. */
  readonly metricsToken: string | null;
  readonly logLevel: string;
  readonly allowUnsafeDurability: boolean;
  readonly checkpointMinutes: number;
  /** argon2id's memory in KiB and passes; lower in tests only. */
  readonly passwordCost: { readonly memoryCost: number; readonly timeCost: number };
  readonly databasePoolSize: number;
  /** Where e-mail is handed over; without it, it is kept and not sent. */
  readonly smtp: SmtpSettings | null;
  /** Shows e-mail that is kept on a page for this machine alone: in the demo, never beside a mail server or a public address. */
  readonly mailPage: boolean;
  /** What this process is for: requests, work in the background, or both. */
  readonly role: ProcessRole;
  /** Whether work in the background goes on by itself; tests and commands do it when they say so. */
  readonly rounds: boolean;
  /** The virus scanner; null: files are shown unscanned. */
  readonly clamd: ClamdAddress | null;
  /** Draws a frame of a film; null: looked for in the search path. */
  readonly ffmpeg: string | null;
}

const roles = ['all', 'api', 'worker'] as const;
type ProcessRole = (typeof roles)[number];

type Environment = Readonly<Record<string, string | undefined>>;

const TOKEN_SECRET_BYTES = 32;
/** Of the 25 seconds that the whole end may take (`main.ts`). */
const CUT_SECONDS = 10;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** OWASP password storage cheat sheet: argon2id with 19 MiB, 2 passes, 1 lane. */
const OWASP_MEMORY_KIB = 19_456;
const OWASP_PASSES = 2;

/**
 * @throws OperatorProblem for the first setting that is missing or unusable, with what to do about it
 */
export function readConfig(environment: Environment): Config {
  const publicUrl = readPublicUrl(environment['ATTEST_PUBLIC_URL']);
  const smtp = readSmtpSettings(environment);
  const inTests = environment['NODE_ENV'] === 'test';
  return {
    host: environment['HOST'] || '127.0.0.1',
    port: wholeNumber(environment, 'PORT', 3000, 0, 65_535),
    databaseUrl: required(environment, 'DATABASE_URL', 'the connection string of the application role'),
    dataDir: resolve(environment['ATTEST_DATA_DIR'] || '.attest'),
    s3: readS3Settings(environment),
    portalDir: resolve(environment['ATTEST_PORTAL_DIR'] || 'dist/apps/portal'),
    tokenKeys: readTokenKeys(environment),
    publicUrl,
    secureCookies: publicUrl?.startsWith('https:') ?? false,
    trustProxy: readTrustedProxies(environment['ATTEST_TRUST_PROXY']),
    rateLimits: {
      perAccount: wholeNumber(environment, 'ATTEST_REQUESTS_PER_ACCOUNT', inTests ? 0 : 1_800, 0, 1_000_000),
      perNetwork: wholeNumber(environment, 'ATTEST_REQUESTS_PER_NETWORK', inTests ? 0 : 900, 0, 1_000_000),
    },
    slowSenderLimits,
    ending: {
      announcedSeconds: wholeNumber(environment, 'ATTEST_DRAIN_SECONDS', 0, 0, 60),
      cutSeconds: CUT_SECONDS,
    },
    metricsToken: readMetricsToken(environment['ATTEST_METRICS_TOKEN']),
    logLevel: oneOf(environment, 'LOG_LEVEL', 'info', logLevels),
    allowUnsafeDurability: environment['ATTEST_ALLOW_UNSAFE_DURABILITY'] === '1',
    checkpointMinutes: wholeNumber(environment, 'ATTEST_CHECKPOINT_MINUTES', 5, 1, 1440),
    passwordCost: inTests
      ? { memoryCost: 1024, timeCost: 1 }
      : { memoryCost: OWASP_MEMORY_KIB, timeCost: OWASP_PASSES },
    databasePoolSize: wholeNumber(environment, 'ATTEST_DATABASE_POOL', 16, 2, 200),
    smtp,
    mailPage: environment['ATTEST_MAIL_PAGE'] === '1' && smtp === null && publicUrl === null,
    role: oneOf(environment, 'ATTEST_ROLE', 'all', roles),
    rounds: !inTests,
    clamd: readClamd(environment['ATTEST_CLAMD']),
    ffmpeg: environment['ATTEST_FFMPEG'] || null,
  };
}

function required(environment: Environment, name: string, what: string): string {
  const value = environment[name];
  if (value) return value;
  throw new OperatorProblem(
    `${name} is not set. Set it to ${what}, or start with “npm start”, which sets what is missing.`,
    `尚未設定 ${name}；以 npm start 啟動會自動設定。`,
  );
}

function wholeNumber(
  environment: Environment,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const text = environment[name];
  if (!text) return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new OperatorProblem(
    `${name} is “${text}”; it has to be a whole number from ${least} to ${most}.`,
    `${name} 必須是 ${least} 到 ${most} 的整數。`,
  );
}

function oneOf<Value extends string>(
  environment: Environment,
  name: string,
  fallback: Value,
  known: readonly Value[],
): Value {
  const value = environment[name];
  if (!value) return fallback;
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  throw new OperatorProblem(
    `${name} is “${value}”; it has to be one of ${known.join(', ')}.`,
    `${name} 的值不正確。`,
  );
}

function readTokenKeys(environment: Environment): [TokenKey, ...TokenKey[]] {
  const secret = required(
    environment,
    'ATTEST_TOKEN_SECRET',
    `at least ${TOKEN_SECRET_BYTES} random bytes, for example from “openssl rand -base64 48”`,
  );
  const earlier = environment['ATTEST_TOKEN_SECRET_PREVIOUS'];
  const keys = earlier ? [tokenKey(earlier, 'ATTEST_TOKEN_SECRET_PREVIOUS')] : [];
  return [tokenKey(secret, 'ATTEST_TOKEN_SECRET'), ...keys];
}

function tokenKey(secret: string, name: string): TokenKey {
  // Length alone lets «aaaa…» and a repeated word through.
  if (Buffer.byteLength(secret) < TOKEN_SECRET_BYTES || new Set(secret).size < 10) {
    throw new OperatorProblem(
      `${name} is too weak. Set it to at least ${TOKEN_SECRET_BYTES} random bytes, for example from “openssl rand -base64 48”, and keep it.`,
      `${name} 太弱，請改用至少 ${TOKEN_SECRET_BYTES} 位元組的亂數。`,
    );
  }
  return { id: createHash('sha256').update(`key id of ${secret}`).digest('hex').slice(0, 12), secret };
}

function readPublicUrl(text: string | undefined): string | null {
  if (!text) return null;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).origin;
  throw new OperatorProblem(
    `ATTEST_PUBLIC_URL is “${text}”; it looks like https://attest.example.org.`,
    'ATTEST_PUBLIC_URL 格式不正確，例如 https://attest.example.org。',
  );
}

function readClamd(text: string | undefined): ClamdAddress | null {
  if (!text) return null;
  const address = readClamdAddress(text);
  if (address) return address;
  throw new OperatorProblem(
    `ATTEST_CLAMD is “${text}”; it looks like 127.0.0.1:3310, or like /run/clamav/clamd.ctl.`,
    'ATTEST_CLAMD 格式不正確，例如 127.0.0.1:3310 或 /run/clamav/clamd.ctl。',
  );
}

function readMetricsToken(token: string | undefined): string | null {
  if (!token) return null;
  if (token.length >= 16) return token;
  throw new OperatorProblem(
    'ATTEST_METRICS_TOKEN is too short; take at least 16 characters, or leave it unset: then only this machine may read the metrics.',
    'ATTEST_METRICS_TOKEN 至少 16 個字元。',
  );
}
