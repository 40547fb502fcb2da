import { currentLocale } from '../i18n/locale';
import { accessToken } from './access-token';
import { apiBase, refreshSession } from './api';
import { answerFrom } from './answer';
import { networkError } from './api-error';

/** A token that ends while the server still makes the file is renewed first. */
const safeRemainder = 60_000;

/**
 * Fetches a file that the API makes and gives it to the browser to keep, under the name the server says.
 * Rejects with ApiError.
 */
export async function downloadFile(path: string): Promise<void> {
  if ((accessToken.get()?.expiresAt ?? 0) < Date.now() + safeRemainder) await refreshSession();
  const response = await fetch(`${apiBase}${path}`, {
    headers: {
      Accept: '*/*',
      'Accept-Language': currentLocale(),
      Authorization: `Bearer ${accessToken.get()?.value ?? ''}`,
    },
    credentials: 'same-origin',
  }).catch((cause: unknown) => {
    throw networkError(cause);
  });
  // Throws the refusal in the server's own words.
  if (!response.ok) answerFrom(response.status, await response.text(), (name) => response.headers.get(name));
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = nameIn(response.headers.get('content-disposition') ?? '');
  link.click();
  // The browser has taken the file over by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** RFC 5987: `filename*=UTF-8''%E6%A8%99…`. */
export function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/iu.exec(disposition)?.[1];
  return encoded === undefined ? 'download' : decodeURIComponent(encoded);
}
