import { jest } from '@jest/globals';
import { once } from 'node:events';
import { request } from 'node:http';
import Fastify from 'fastify';
import { type Config, readConfig } from '../../config/config';
import { Drain } from './drain';

const PATIENCE_SECONDS = 30;

const config: Config = {
  ...readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: 'postgres://app@127.0.0.1/attest',
    ATTEST_TOKEN_SECRET: 'a secret of the tests, long enough for the check',
  }),
  ending: { announcedSeconds: 0, cutSeconds: PATIENCE_SECONDS },
};

describe('the end of a service', () => {
  it('cuts off what is under way by when its patience began, not by when jobs were finished', async () => {
    const drain = new Drain(config);
    const fastify = Fastify({ forceCloseConnections: 'idle', return503OnClosing: false });
    drain.watch(fastify);
    const never = new Promise<never>(() => undefined);
    const asked = new Promise<void>((settle) => {
      fastify.get('/', () => {
        settle();
        return never;
      });
    });
    const asking = request(await fastify.listen({ port: 0, host: '127.0.0.1' })).end();
    const cut: Promise<unknown> = once(asking, 'error');
    await asked;

    drain.begin();
    const { now } = Date;
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now() + PATIENCE_SECONDS * 1000);
    await fastify.close();
    clock.mockRestore();
    expect(await cut).toMatchObject([{ code: 'ECONNRESET' }]);
  }, 10_000);
});
