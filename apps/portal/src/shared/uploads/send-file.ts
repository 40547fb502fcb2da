import type { FileView } from '@attest/api-client';
import { now } from '../../base/clock/device-clock';
import { accessToken } from '../http/access-token';
import { api, apiBase, refreshSession } from '../http/api';
import { ApiError, isApiError, networkError, problemOf } from '../http/api-error';
import { currentLocale } from '../../base/i18n/locale';
import type { EarlierFile } from './upload-item';

/** A token that ends within this time is renewed first. */
const safeRemainder = 60_000;
/** Sent in one request: a token lasts a while, and a proxy may not want more. */
const PIECE = 64 * 1024 * 1024;
const TUS = { 'Tus-Resumable': '1.0.0' } as const;

/** This person has uploaded the same bytes before. */
export class KnownFile extends Error {
  constructor(readonly earlier: EarlierFile) {
    super('The same file is there already.');
  }
}

const base64 = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
};

/**
 * Where the file goes on, or begins: something of the same content that this person has not finished is taken up again,
 * on whatever device it was begun.
 * @throws KnownFile, ApiError
 */
export async function beginUpload(file: File, sha256: string, signal: AbortSignal): Promise<string> {
  const begun = await api.get('/uploads', { signal });
  const same = begun.find((upload) => upload.sha256 === sha256 && upload.size === file.size);
  if (same !== undefined) return same.id;
  const metadata = `filename ${base64(file.name)},filetype ${base64(file.type)},sha256 ${base64(sha256)}`;
  try {
    const upload = await api.postEach('/uploads', {
      headers: { ...TUS, 'Upload-Length': String(file.size), 'Upload-Metadata': metadata },
      signal,
    });
    return upload.id;
  } catch (error) {
    if (isApiError(error, 'file.already_uploaded')) throw new KnownFile(earlierFrom(error));
    throw error;
  }
}

/**
 * Sends what the server lacks of the file and answers what it became. Aborted, it can be called again.
 * @throws ApiError: network for a connection that broke, else what the server refused
 */
export async function sendFile(
  uploadId: string,
  file: File,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<FileView> {
  await sendPieces(uploadId, file, onSent, signal);
  const upload = await api.get('/uploads/{id}', { path: { id: uploadId }, signal });
  if (upload.file !== null) return upload.file;
  throw new ApiError({
    status: 422,
    code: upload.refusalCode ?? 'upload.over',
    title: '',
    detail: '',
    errors: [],
    facts: {},
  });
}

/** Tells the server that nothing more will come; one that is over already is as well. */
export async function cancelUpload(uploadId: string): Promise<void> {
  await api.deleteEach('/uploads/{id}', { path: { id: uploadId }, headers: TUS }).catch(() => undefined);
}

async function sendPieces(
  uploadId: string,
  file: File,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const { Upload } = await import('tus-js-client');
  await new Promise<void>((resolve, reject) => {
    const upload = new Upload(file, {
      uploadUrl: `${apiBase}/uploads/${uploadId}`,
      chunkSize: PIECE,
      storeFingerprintForResuming: false,
      // Whoever called decides when to try again: when the network is back, or the person says so.
      retryDelays: null,
      onBeforeRequest: async (request) => {
        if ((accessToken.get()?.expiresAt ?? 0) < now().getTime() + safeRemainder) await refreshSession();
        const token = accessToken.get();
        if (token !== null) request.setHeader('Authorization', `Bearer ${token.value}`);
        request.setHeader('Accept-Language', currentLocale());
      },
      onProgress: onSent,
      onSuccess: () => {
        signal.removeEventListener('abort', stop);
        resolve();
      },
      onError: (error) => {
        signal.removeEventListener('abort', stop);
        const response = 'originalResponse' in error ? error.originalResponse : null;
        if (response === null) reject(networkError(error));
        else
          reject(
            problemOf(response.getStatus(), response.getBody(), (name) => response.getHeader(name) ?? null),
          );
      },
    });
    const stop = () => {
      void upload.abort();
      reject(new DOMException('The upload was stopped', 'AbortError'));
    };
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener('abort', stop, { once: true });
    upload.start();
  });
}

function earlierFrom({ facts }: ApiError): EarlierFile {
  const text = (name: string): string | null => {
    const value = facts[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    fileId: text('fileId') ?? '',
    name: text('name') ?? '',
    uploadedAt: text('uploadedAt') ?? '',
    evidenceId: text('evidenceId'),
    evidenceTitle: text('evidenceTitle'),
  };
}
