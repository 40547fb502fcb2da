import { createHash } from 'node:crypto';
import { Agent, type IncomingMessage, request as httpRequest } from 'node:http';
import { valueAt } from './request';

export interface TusAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  at(path: string): unknown;
}

export interface TusServer {
  readonly url: string;
  readonly token: string;
}

interface Piece {
  readonly method: 'POST' | 'HEAD' | 'PATCH' | 'DELETE' | 'OPTIONS' | 'GET';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: Uint8Array;
}

/** One request of the protocol over a socket of its own. */
export function tus({ url, token }: TusServer, { method, path, headers, body }: Piece): Promise<TusAnswer> {
  return new Promise((resolve, reject) => {
    const agent = new Agent({ keepAlive: false });
    const sent = httpRequest(`${url}/api/v1${path}`, {
      method,
      agent,
      headers: {
        authorization: `Bearer ${token}`,
        'tus-resumable': '1.0.0',
        'content-length': body?.byteLength ?? 0,
        ...headers,
      },
    });
    sent.on('error', reject);
    sent.on('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        agent.destroy();
        const text = Buffer.concat(parts).toString('utf8');
        const parsed: unknown = text === '' ? undefined : JSON.parse(text);
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text,
          at: (where) => valueAt(parsed, where),
        });
      });
    });
    sent.end(body);
  });
}

export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

export const metadata = (pairs: Readonly<Record<string, string>>): string =>
  Object.entries(pairs)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');

/** Begins an upload; the answer's `id` names it. */
export const beginUpload = (
  server: TusServer,
  file: { name: string; size: number; sha256: string; type?: string },
): Promise<TusAnswer> =>
  tus(server, {
    method: 'POST',
    path: '/uploads',
    headers: {
      'upload-length': file.size,
      'upload-metadata': metadata({
        filename: file.name,
        filetype: file.type ?? '',
        sha256: file.sha256,
      }),
    },
  });

export const sendPiece = (
  server: TusServer,
  id: string,
  offset: number,
  body: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<TusAnswer> =>
  tus(server, {
    method: 'PATCH',
    path: `/uploads/${id}`,
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': offset, ...headers },
    body,
  });

/** Announces all that is left, sends `part` of it, and pulls the plug. Resolves when the socket is gone. */
export function sendCut(
  { url, token }: TusServer,
  id: string,
  offset: number,
  part: Uint8Array,
  announced: number,
  /** Milliseconds between the last byte and the cut: how far the server gets by then is chance. */
  linger = 0,
): Promise<void> {
  return new Promise((resolve) => {
    const sent = httpRequest(`${url}/api/v1/uploads/${id}`, {
      method: 'PATCH',
      agent: false,
      headers: {
        authorization: `Bearer ${token}`,
        'tus-resumable': '1.0.0',
        'content-type': 'application/offset+octet-stream',
        'upload-offset': offset,
        'content-length': announced,
      },
    });
    sent.on('error', () => undefined);
    sent.on('close', resolve);
    // An empty part is a connection that broke before its first byte.
    if (part.byteLength === 0) sent.flushHeaders();
    sent.on('socket', (socket) => {
      socket.once('connect', () => {
        if (part.byteLength === 0) socket.destroy();
        else sent.write(part, () => setTimeout(() => socket.destroy(), linger));
      });
    });
  });
}

/** Announces all of it, sends `part`, and then says no more while the connection stands. */
export function sendAndFallSilent(
  { url, token }: TusServer,
  id: string,
  part: Uint8Array,
  announced: number,
): { begun: Promise<void>; gone: Promise<void> } {
  const sent = httpRequest(`${url}/api/v1/uploads/${id}`, {
    method: 'PATCH',
    agent: false,
    headers: {
      authorization: `Bearer ${token}`,
      'tus-resumable': '1.0.0',
      'content-type': 'application/offset+octet-stream',
      'upload-offset': 0,
      'content-length': announced,
    },
  });
  sent.on('error', () => undefined);
  return {
    begun: new Promise((resolve) => {
      sent.write(part, () => setTimeout(resolve, 150));
    }),
    gone: new Promise((resolve) => sent.on('close', resolve)),
  };
}

/** How far the server says an upload is. */
export async function offsetOf(server: TusServer, id: string): Promise<number> {
  const { status, headers } = await tus(server, { method: 'HEAD', path: `/uploads/${id}` });
  if (status !== 200) throw new Error(`HEAD answered ${status}.`);
  return Number(headers['upload-offset']);
}
