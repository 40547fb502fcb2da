import type { FileView } from '@attest/api-client';
import { currentLocale } from '../i18n/locale';
import { accessToken } from './access-token';
import { apiBase, newIdempotencyKey, refreshSession } from './api';
import { networkError, problemOf } from './api-error';

export interface UploadProgress {
  /** Bytes on their way, and the file's own size. */
  sent: number;
  total: number;
}

/** A token that ends within this time is renewed first: half a gigabyte should not be sent to be refused. */
const safeRemainder = 60_000;

/**
 * Sends one file as `multipart/form-data`, field `file` (POST /files, or `path`), and answers the API's record of it.
 * XMLHttpRequest, because fetch does not report how much was sent.
 * Rejects with ApiError, or with an AbortError when `signal` was aborted.
 */
export async function uploadFile<T = FileView>(
  file: File,
  onProgress?: (progress: UploadProgress) => void,
  signal?: AbortSignal,
  path = '/files',
): Promise<T> {
  const key = newIdempotencyKey();
  if ((accessToken.get()?.expiresAt ?? 0) < Date.now() + safeRemainder) await refreshSession();
  const first = await send(file, path, key, onProgress, signal);
  if (first.status !== 401) return parsed<T>(first);
  await refreshSession();
  return parsed<T>(await send(file, path, key, onProgress, signal));
}

function parsed<T>(request: XMLHttpRequest): T {
  if (request.status < 200 || request.status > 299) {
    throw problemOf(request.status, request.responseText, (name) => request.getResponseHeader(name));
  }
  // As in the fetch client: the caller names the shape that the API describes for this path.
  const data: T = JSON.parse(request.responseText);
  return data;
}

function send(
  file: File,
  path: string,
  key: string,
  onProgress: ((progress: UploadProgress) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const aborted = () => new DOMException('The upload was stopped', 'AbortError');
    if (signal?.aborted === true) {
      reject(aborted());
      return;
    }
    const request = new XMLHttpRequest();
    request.open('POST', apiBase + path);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Accept-Language', currentLocale());
    request.setRequestHeader('Idempotency-Key', key);
    const token = accessToken.get();
    if (token !== null) request.setRequestHeader('Authorization', `Bearer ${token.value}`);
    request.upload.onprogress = (event) => {
      onProgress?.({ sent: Math.min(event.loaded, file.size), total: file.size });
    };
    const stop = () => {
      request.abort();
    };
    signal?.addEventListener('abort', stop, { once: true });
    request.onabort = () => {
      reject(aborted());
    };
    request.onerror = () => {
      reject(networkError(new Error('The connection broke during the upload')));
    };
    request.onloadend = () => {
      signal?.removeEventListener('abort', stop);
    };
    request.onload = () => {
      resolve(request);
    };
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}
