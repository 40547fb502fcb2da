import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Client } from 'pg';

const setUp = new URL('global-setup.mjs', import.meta.url).href;

/** As Jest does before the tests; then it says where the server is, and waits. */
const RUN = `
  const { default: setUp } = await import(${JSON.stringify(setUp)});
  await setUp();
  console.log(JSON.parse(process.env.ATTEST_TEST_POSTGRES).superuserUrl);
  setInterval(() => undefined, 1000);`;

const connecting = async (url: string): Promise<string> => {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return 'connected';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
};

describe('the server of a run', () => {
  it('is stopped with the run by Ctrl-C', async () => {
    const run = spawn(process.execPath, ['--input-type=module', '-e', RUN], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(run, 'exit');
    const said: unknown = (await once(run.stdout.setEncoding('utf8'), 'data'))[0];
    const url = String(said).trim();
    expect(await connecting(url)).toBe('connected');
    run.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect(await connecting(url)).toBe('ECONNREFUSED');
  });
});
