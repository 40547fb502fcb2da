export type QueryValue = string | number | boolean | null | undefined | readonly (string | number)[];

export interface AddressParts {
  /** What stands for each `{name}` of the path. */
  path?: Readonly<Record<string, string | number>> | undefined;
  /** Absent values are left out, lists are repeated. */
  query?: Readonly<Record<string, QueryValue>> | undefined;
}

/** `/enrolments/{id}` with its parameters put in. */
export const addressOf = (path: string, { path: parameters = {}, query = {} }: AddressParts): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? '')) +
  queryString(query);

export function queryString(query: Readonly<Record<string, QueryValue>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    if (typeof value === 'object') for (const entry of value) parameters.append(name, String(entry));
    else parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
