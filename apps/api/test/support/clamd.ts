import { createServer, type Socket } from 'node:net';

/** What every scanner knows as a virus and nobody is harmed by (eicar.org); put together here, so that no scanner minds this file. */
export const eicar = (): Buffer =>
  Buffer.from(
    ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS', '-TEST-FILE!$H+H*'].join(''),
    'latin1',
  );

export interface FakeClamd {
  readonly port: number;
  /** Bytes of each stream that was scanned. */
  readonly scanned: number[];
  /** Answers every stream with this instead of a verdict; null: by content. */
  say: string | null;
  close(): Promise<void>;
}

/** clamd's side of the protocol over TCP: zPING, zVERSION and zINSTREAM, as clamd(8) describes them. */
export function startClamd(port = 0): Promise<FakeClamd> {
  const sockets = new Set<Socket>();
  const fake = { port: 0, scanned: [] as number[], say: null as string | null };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    let received = Buffer.alloc(0);
    socket.on('data', (part: Buffer) => {
      received = Buffer.concat([received, part]);
      const end = received.indexOf(0);
      if (end < 0) return;
      const command = received.toString('latin1', 0, end);
      if (command === 'zPING') socket.end('PONG\0');
      if (command === 'zVERSION') socket.end('ClamAV 1.4.3/27800/Sun Mar  1 09:00:00 2026\0');
      if (command !== 'zINSTREAM') return;
      const content = chunksOf(received.subarray(end + 1));
      if (content === null) return;
      fake.scanned.push(content.length);
      const verdict = content.includes(eicar()) ? 'Win.Test.EICAR_HDB-1 FOUND' : 'OK';
      socket.end(`${fake.say ?? `stream: ${verdict}`}\0`);
    });
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      fake.port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve(
        Object.assign(fake, {
          close: () =>
            new Promise<void>((closed) => {
              for (const socket of sockets) socket.destroy();
              server.close(() => closed());
            }),
        }),
      );
    });
  });
}

/** The content once its last chunk, the empty one, has arrived. */
function chunksOf(stream: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const length = stream.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(stream.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
