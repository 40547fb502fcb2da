import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { valueAt } from './request';

export interface UploadAnswer {
  readonly status: number;
  readonly text: string;
  at(path: string): unknown;
}

export interface Upload {
  readonly name: string;
  readonly content: Uint8Array | AsyncIterable<Uint8Array>;
  readonly type?: string;
  readonly field?: string;
  /** Says another length than what is sent. */
  readonly claimedLength?: number;
}

const BOUNDARY = 'attest-test-boundary';

export const multipartHead = ({
  name,
  type = 'application/octet-stream',
  field = 'file',
}: Omit<Upload, 'content'>) =>
  Buffer.from(
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`,
  );
const tail = Buffer.from(`\r\n--${BOUNDARY}--\r\n`);

export const multipartType = `multipart/form-data; boundary=${BOUNDARY}`;

/** A form with one file, over a real socket, as a browser sends it. */
export async function upload(url: string, path: string, token: string, given: Upload): Promise<UploadAnswer> {
  const agent = new Agent({ keepAlive: false });
  const length =
    given.claimedLength ??
    (given.content instanceof Uint8Array
      ? multipartHead(given).length + given.content.length + tail.length
      : undefined);
  const sent = httpRequest(`${url}/api/v1${path}`, {
    method: 'POST',
    agent,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': multipartType,
      ...(length === undefined ? {} : { 'content-length': length }),
    },
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('response', resolve);
    sent.once('error', reject);
  });
  answered.catch(() => undefined);
  const over = new AbortController();
  const stop = () => over.abort();
  void answered.then(stop, stop);
  await write(sent, multipartHead(given));
  const parts: AsyncIterable<Uint8Array> | Uint8Array[] =
    given.content instanceof Uint8Array ? [given.content] : given.content;
  for await (const part of parts) {
    if (over.signal.aborted) break;
    await write(sent, part);
  }
  // A length that was only claimed is never reached: the answer has to come without it.
  if (given.claimedLength === undefined && !over.signal.aborted) sent.end(tail);
  const answer = await answered;
  const chunks: Buffer[] = [];
  for await (const chunk of answer) if (chunk instanceof Buffer) chunks.push(chunk);
  sent.destroy();
  agent.destroy();
  const text = Buffer.concat(chunks).toString('utf8');
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: answer.statusCode ?? 0, text, at: (where) => valueAt(body, where) };
}

/** Sends the beginning of a file, then pulls the plug. Resolves when the socket is gone. */
export function uploadBroken(
  url: string,
  path: string,
  token: string,
  name: string,
  sent: Uint8Array,
): Promise<void> {
  return new Promise((resolve) => {
    const call = httpRequest(`${url}/api/v1${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': multipartType,
        'content-length': 10_000_000,
      },
    });
    call.on('error', () => undefined);
    call.on('close', resolve);
    call.on('socket', (socket: Socket) => {
      call.write(multipartHead({ name }));
      call.write(sent, () => setTimeout(() => socket.destroy(), 50));
    });
  });
}

const write = (
  to: { write(part: Uint8Array, done: () => void): boolean; destroyed: boolean },
  part: Uint8Array,
) =>
  new Promise<void>((resolve) => {
    if (to.destroyed) resolve();
    else {
      const timer = setTimeout(resolve, 2000);
      to.write(part, () => {
        clearTimeout(timer);
        resolve();
      });
    }
  });
