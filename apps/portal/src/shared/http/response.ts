import { problemOf } from './api-error';

export interface Answer<T> {
  data: T;
  etag: string | null;
  status: number;
}

/** Reads an answer of the API: its body as data, or the problem thrown. An empty body is `undefined`. */
export function readResponse<T>(
  status: number,
  text: string,
  header: (name: string) => string | null,
): Answer<T> {
  if (status < 200 || status > 299) throw problemOf(status, text, header);
  // The one place where text becomes a type: the caller names the shape that the API's own description
  // promises for this path, and a drift check holds the two together.
  const data = (text === '' ? undefined : JSON.parse(text)) as T;
  return { data, etag: header('etag'), status };
}
