const shape = /^[0-9a-f-]{36}\/[0-9a-f-]{36}$/;

/** A key is made by the server, «organisation/id»; anything else is a defect, and must not become a path. */
export function requireStorageKey(key: string): string {
  if (!shape.test(key)) throw new Error('A storage key is made by the server: organisation/id.');
  return key;
}
