import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@attest/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from '../../src/application';
import { type Config, readConfig } from '../../src/config/config';
import { type Actors, makeActors, type TestMember } from './actors';
import { createTestDatabase, type TestDatabase } from './database';
import { request, type Answer, type Call } from './request';

export interface TestApp {
  readonly nest: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly config: Config;
  /** Where it listens. */
  readonly url: string;
  /** Members with tokens, made by SQL: signing in each time would cost the tests their speed. */
  readonly actors: Actors;
  /** The bearer token of the first member with this role in the first organisation. */
  as(role: Role): string;
  /** One request; creating requests get an Idempotency-Key of their own unless they bring one. */
  call(method: Call['method'], path: string, given?: Omit<Call, 'method' | 'path'>): Promise<Answer>;
  close(): Promise<void>;
}

/** Boots the application as it ships on a database of its own, with one organisation and one member for each role. */
export async function createApp(overrides: Partial<Config> = {}, given?: TestDatabase): Promise<TestApp> {
  const database = given ?? (await createTestDatabase());
  const dataDir = mkdtempSync(join(tmpdir(), 'attest-test-data-'));
  const config: Config = { ...testConfig(database, dataDir), ...overrides };
  const nest = await createApplication(config);
  const actors = await makeActors(nest, database);
  await nest.listen(0, '127.0.0.1');
  const url = await nest.getUrl();
  return {
    nest,
    database,
    config,
    actors,
    url,
    as: (role) => memberWith(actors, role).token,
    call: (method, path, given = {}) => request(url, { method, path, ...given }),
    close: async () => {
      await nest.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export const testConfig = (database: TestDatabase, dataDir: string): Config =>
  readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.appUrl,
    ATTEST_DATA_DIR: dataDir,
    ATTEST_TOKEN_SECRET: randomBytes(48).toString('base64url'),
    ATTEST_ALLOW_UNSAFE_DURABILITY: '1',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
  });

const memberWith = (actors: Actors, role: Role): TestMember => actors.home[role];
