import { createServer } from 'node:net';
import { freePort, PORTS } from './port.mjs';

describe('a free port', () => {
  it('can be listened on, and is none that the system hands out to whoever asks for any', async () => {
    const port = await freePort();
    expect(port).toBeGreaterThanOrEqual(PORTS.first);
    expect(port).toBeLessThanOrEqual(PORTS.last);
    expect(PORTS.last).toBeLessThan(32_768);
    const server = createServer();
    await new Promise((settle, fail) => {
      server.once('error', fail);
      server.listen(port, '127.0.0.1', () => settle(undefined));
    });
    await new Promise((settle) => server.close(settle));
  });

  it('is another one each time, so that what starts at the same moment does not meet', async () => {
    const ports = await Promise.all(Array.from({ length: 20 }, () => freePort()));
    expect(new Set(ports).size).toBeGreaterThan(15);
  });
});
