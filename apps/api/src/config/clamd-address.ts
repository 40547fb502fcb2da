/** Where the virus scanner listens. */
export type ClamdAddress =
  | { readonly host: string; readonly port: number }
  /** A socket of this machine. */
  | { readonly path: string };

/**
 * `host:port`, or the path of a socket.
 * @returns undefined for what is neither
 */
export function readClamdAddress(text: string): ClamdAddress | undefined {
  if (text.startsWith('/')) return { path: text };
  const found = /^(\[[0-9a-f:]+\]|[^:/\s]+):(\d{1,5})$/i.exec(text);
  if (!found) return undefined;
  const [, host = '', port = ''] = found;
  return { host: host.replaceAll(/[[\]]/g, ''), port: Number(port) };
}
