import { saveBlob } from '../download/save-blob';
import { currentLocale } from '../../base/i18n/locale';
import { accessToken } from './access-token';
import { apiBase, refreshSession } from './api';
import { networkError, problemOf } from './api-error';
import { addressOf, type AddressParts } from './request-url';
import type { FilePath, Given } from './api-types';

/** Fetches a file that the API makes and hands it to the browser to save, under the name the server gave it. */
export const download = <P extends FilePath>(path: P, given: Given<'get', P> & AddressParts): Promise<void> =>
  saveFrom(path, given);

/** What is given has been checked by now. */
async function saveFrom(path: string, given: AddressParts): Promise<void> {
  const url = apiBase + addressOf(path, given);
  let response = await ask(url);
  if (response.status === 401) {
    await refreshSession();
    response = await ask(url);
  }
  if (!response.ok) {
    throw problemOf(response.status, await response.text(), (name) => response.headers.get(name));
  }
  saveBlob(await response.blob(), nameIn(response.headers.get('content-disposition') ?? ''));
}

async function ask(url: string): Promise<Response> {
  const token = accessToken.get()?.value;
  try {
    return await fetch(url, {
      credentials: 'same-origin',
      headers: {
        'Accept-Language': currentLocale(),
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
    });
  } catch (cause) {
    throw networkError(cause);
  }
}

/** The name with its Han characters where there is one (RFC 5987), else the plain one. */
export function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/iu.exec(disposition)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/.exec(disposition)?.[1] ?? '';
}
