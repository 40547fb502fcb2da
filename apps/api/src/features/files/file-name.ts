import { isLongerThan, shortened, singleLine } from '@attest/domain';

const LONGEST = 200;

/**
 * The name under which a file is shown: the last part of a path, without what cannot be seen in it («\u202egpj.exe» must
 * not read «exe.jpg»), shortened before its extension. It never becomes a path on the server.
 */
export function displayName(given: string): string {
  const name = singleLine((given.split(/[/\\]/).at(-1) ?? '').replaceAll(/[\0\p{Cs}]/gu, '')).normalize(
    'NFC',
  );
  if (name === '' || name === '.' || name === '..') return 'file';
  if (!isLongerThan(name, LONGEST)) return name;
  const extension = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? '';
  return shortened(name, LONGEST - extension.length) + extension;
}
