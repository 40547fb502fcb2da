import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { TooLarge, Unprocessable } from '../errors/domain-error';
import { SpoolLimitExceeded, type SpooledFile } from './spool';
import type { Storage } from './storage';

/** One file as it came: whole, on disk, not yet looked into. */
export interface ReceivedFile {
  readonly spooled: SpooledFile;
  /** As the client named it; not to be trusted with anything but display. */
  readonly givenName: string;
  /** As the client declared it; a hint, never a fact. */
  readonly declaredType: string;
}

export interface ReceiveLimits {
  readonly bytes: number;
  /** Nothing came for so long: the other side is gone. */
  readonly idleMs?: number;
}

/** Boundaries and part headers around the file. */
const ENVELOPE = 64 * 1024;
/** What is still read and forgotten after a refusal, so that a browser gets to see the answer. */
const DRAIN = { bytes: 1024 * 1024 * 1024, ms: 60_000 };

/** The other side went away; there is nobody left to answer. */
export class ConnectionLost extends Error {}

/**
 * Streams the field `file` of a multipart request to the storage's temporary place.
 * @throws TooLarge `file.too_large` by Content-Length before a byte is read, else at the first byte too many;
 *   Unprocessable `file.missing`, `file.malformed`; ConnectionLost. In each case nothing stays behind.
 */
export async function receiveMultipart(
  request: IncomingMessage,
  storage: Storage,
  limits: ReceiveLimits,
): Promise<ReceivedFile> {
  const tooLarge = () => new TooLarge('file.too_large', { limitBytes: limits.bytes });
  if (Number(request.headers['content-length'] ?? 0) > limits.bytes + ENVELOPE) {
    drain(request);
    throw tooLarge();
  }
  const parser = startParser(request);
  try {
    const received = await receive(request, parser, storage, limits);
    if (!received) throw new Unprocessable('file.missing');
    return received;
  } catch (error) {
    request.unpipe(parser);
    if (!request.destroyed) drain(request);
    if (error instanceof SpoolLimitExceeded) throw tooLarge();
    throw error;
  }
}

function startParser(request: IncomingMessage): BusboyInstance {
  const contentType = request.headers['content-type'] ?? '';
  try {
    return new Busboy({
      headers: { ...request.headers, 'content-type': contentType },
      limits: { files: 1, fields: 4, parts: 5, fieldSize: 1024, headerPairs: 20, headerSize: 8192 },
    });
  } catch {
    drain(request);
    throw new Unprocessable('file.malformed');
  }
}

/** Resolves after the whole envelope was read, so that half an upload is never taken for a whole one. */
function receive(
  request: IncomingMessage,
  parser: BusboyInstance,
  storage: Storage,
  limits: ReceiveLimits,
): Promise<ReceivedFile | undefined> {
  return new Promise((resolve, reject) => {
    let file: BusboyFileStream | undefined;
    let receiving: Promise<ReceivedFile> | undefined;
    let settled = false;

    const fail = (error: unknown) => {
      if (settled) return;
      settled = true;
      clearTimeout(idle);
      const reason = error instanceof Error ? error : new Error(String(error));
      file?.destroy(reason);
      // What was received may be whole and only its envelope broken: it goes as well.
      const done = () => reject(reason);
      if (receiving) receiving.then(({ spooled }) => storage.discard(spooled)).then(done, done);
      else done();
    };
    const idle = setTimeout(() => {
      fail(new ConnectionLost());
      request.destroy();
    }, limits.idleMs ?? 120_000);

    parser.on('file', (field, stream, givenName, _encoding, declaredType) => {
      if (field !== 'file' || receiving) {
        stream.resume();
        return;
      }
      file = stream;
      // A stream that is destroyed for a reason says so once more; whoever reads it has been told already.
      stream.on('error', () => undefined);
      // Browsers write a quotation mark in a name as %22 (HTML, multipart/form-data encoding).
      receiving = storage
        .receive(stream, limits.bytes)
        .then((spooled) => ({ spooled, givenName: givenName.replaceAll('%22', '"'), declaredType }));
      receiving.catch(fail);
    });
    parser.on('finish', () => {
      if (settled) return;
      if (!receiving) {
        settled = true;
        clearTimeout(idle);
        resolve(undefined);
        return;
      }
      receiving.then((received) => {
        if (settled) return;
        settled = true;
        clearTimeout(idle);
        resolve(received);
      }, fail);
    });
    parser.on('error', () => fail(new Unprocessable('file.malformed')));
    request.on('data', () => idle.refresh());
    request.on('close', () => {
      if (!request.complete) fail(new ConnectionLost());
    });
    request.on('error', () => fail(new ConnectionLost()));
    request.pipe(parser);
  });
}

/**
 * Reads on and forgets. A server that stops reading makes the browser report a broken connection instead of the
 * answer; one that reads for ever can be kept busy. So: up to a limit of bytes and time, then the socket is closed.
 */
function drain(request: IncomingMessage): void {
  let left = DRAIN.bytes;
  const stop = () => request.destroy();
  const timer = setTimeout(stop, DRAIN.ms).unref();
  request.on('data', (chunk: Buffer) => {
    left -= chunk.byteLength;
    if (left < 0) stop();
  });
  request.once('close', () => clearTimeout(timer));
  request.once('end', () => clearTimeout(timer));
  request.on('error', stop);
  request.resume();
}
