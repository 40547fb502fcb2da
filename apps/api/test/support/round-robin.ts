import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';

export interface RoundRobin {
  readonly url: string;
  /** How many requests went to each. */
  readonly counts: readonly number[];
  close(): Promise<void>;
}

/** A proxy that hands each request to the next of its servers, so that nothing can rely on the one before. */
export async function roundRobin(targets: readonly string[]): Promise<RoundRobin> {
  const agent = new Agent({ keepAlive: true });
  const counts = targets.map(() => 0);
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const at = turn++ % targets.length;
    counts[at] = (counts[at] ?? 0) + 1;
    const sent = request(`${targets[at] ?? ''}${incoming.url ?? ''}`, {
      agent,
      method: incoming.method,
      headers: incoming.headers,
    });
    sent.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    sent.on('error', () => outgoing.destroy());
    outgoing.on('close', () => sent.destroy());
    incoming.pipe(sent);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server has a port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    counts,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      agent.destroy();
    },
  };
}
