import type { FileView } from '@attest/api-client';
import { now } from '../../base/clock/device-clock';
import { currentLocale } from '../../base/i18n/locale';
import { accessToken } from './access-token';
import { apiBase, newIdempotencyKey, refreshSession } from './api';
import { readResponse, type Answer } from './response';
import type { Answered, UploadPath } from './api-types';
import { networkError } from './api-error';

export interface UploadProgress {
  /** Bytes on their way, and the file's own size. */
  sent: number;
  total: number;
}

/** A token that ends within this time is renewed first: half a gigabyte should not be sent to be refused. */
const safeRemainder = 60_000;

/**
 * Sends one file as `multipart/form-data`, field `file`, to POST /files and answers the API's record of it.
 * XMLHttpRequest, because fetch does not report how much was sent.
 * Rejects with ApiError, or with an AbortError when `signal` was aborted.
 */
export async function uploadFile(
  file: File,
  onProgress?: (progress: UploadProgress) => void,
  signal?: AbortSignal,
): Promise<FileView> {
  return (await uploadTo('/files', file, onProgress, signal)).data;
}

/** The same for another path that takes one file: a document to import. */
export async function uploadTo<P extends UploadPath>(
  path: P,
  file: File,
  onProgress?: (progress: UploadProgress) => void,
  signal?: AbortSignal,
): Promise<Answer<Answered<'post', P>>> {
  const key = newIdempotencyKey();
  if ((accessToken.get()?.expiresAt ?? 0) < now().getTime() + safeRemainder) await refreshSession();
  let request = await send(file, path, key, onProgress, signal);
  if (request.status === 401) {
    await refreshSession();
    request = await send(file, path, key, onProgress, signal);
  }
  const answered = request;
  return readResponse(answered.status, answered.responseText, (name) => answered.getResponseHeader(name));
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
