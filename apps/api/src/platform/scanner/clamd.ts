import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { ClamdAddress } from '../../config/clamd-address';

export type Verdict =
  | { readonly clean: true }
  /** What clamd calls it, such as «Win.Test.EICAR_HDB-1». */
  | { readonly clean: false; readonly signature: string };

/** The scanner cannot be reached, or gives no verdict: nothing is known about the file. */
export class ScannerFailed extends Error {}

/** clamd gives up on a connection by itself after 120 s without a byte (CommandReadTimeout); then so do we. */
const IDLE_MS = 120_000;
const CONNECT_MS = 5_000;
const CHUNK = 64 * 1024;

/**
 * The part of clamd's protocol that is needed here (clamd(8)): commands begin with «z» and end with a zero byte, and
 * INSTREAM takes chunks that each begin with their length in four bytes, ended by a chunk of none. One connection a
 * command.
 */
export class Clamd {
  constructor(private readonly address: ClamdAddress) {}

  /** @throws ScannerFailed when there is no verdict, such as for a file beyond clamd's StreamMaxLength */
  async scan(source: Readable): Promise<Verdict> {
    const answer = await this.converse('zINSTREAM\0', async (socket, over) => {
      for await (const chunk of source) {
        if (!(chunk instanceof Uint8Array)) throw new Error('A file is read in bytes.');
        for (let from = 0; from < chunk.byteLength; from += CHUNK) {
          if (over()) return;
          await send(socket, framed(chunk.subarray(from, from + CHUNK)));
        }
      }
      await send(socket, Buffer.alloc(4));
    });
    if (/: OK$/.test(answer)) return { clean: true };
    const signature = /^.*?: (.+) FOUND$/.exec(answer)?.[1];
    if (signature !== undefined) return { clean: false, signature };
    throw new ScannerFailed(answer === '' ? 'The scanner hung up without a verdict.' : answer.slice(0, 300));
  }

  /** «ClamAV 1.4.3/27800/…»: answers, so it can be reached. */
  version(): Promise<string> {
    return this.converse('zVERSION\0', () => Promise.resolve());
  }

  private async converse(
    command: string,
    speak: (socket: Socket, over: () => boolean) => Promise<void>,
  ): Promise<string> {
    const socket = 'path' in this.address ? connect(this.address.path) : connect(this.address);
    const parts: Buffer[] = [];
    let ended = false;
    const answered = new Promise<void>((resolve, reject) => {
      socket.on('data', (part: Buffer) => {
        parts.push(part);
        if (part.includes(0)) ended = true;
        if (ended) resolve();
      });
      socket.on('end', () => {
        ended = true;
        resolve();
      });
      socket.on('close', () => {
        ended = true;
        resolve();
      });
      socket.on('error', reject);
      socket.on('timeout', () => reject(new Error('The scanner does not answer.')));
    });
    answered.catch(() => {
      ended = true;
      socket.destroy();
    });
    try {
      socket.setTimeout(CONNECT_MS);
      await Promise.race([once(socket, 'connect'), answered]);
      socket.setTimeout(IDLE_MS);
      await send(socket, Buffer.from(command, 'latin1'));
      await speak(socket, () => ended).catch((error: unknown) => {
        // The scanner may have its verdict, or its complaint, before the last byte is sent.
        if (parts.length === 0) throw error;
      });
      await answered;
      return Buffer.concat(parts).toString('utf8').replaceAll('\0', '').trim();
    } catch (error) {
      if (error instanceof ScannerFailed) throw error;
      throw new ScannerFailed(String(Reflect.get(Object(error), 'message') ?? error), { cause: error });
    } finally {
      socket.destroy();
    }
  }
}

function framed(chunk: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.byteLength);
  return Buffer.concat([length, chunk]);
}

const send = (socket: Socket, bytes: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.write(bytes, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
