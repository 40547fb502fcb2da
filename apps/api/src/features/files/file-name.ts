/** Control characters, and those that turn the direction of writing: «‮gpj.exe» must not read «exe.jpg». */
const unprintable = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const LONGEST = 200;

/**
 * The name under which a file is shown: the last part of a path, without unprintable characters, shortened before its
 * extension. It never becomes a path on the server.
 */
export function displayName(given: string): string {
  const name = (given.split(/[/\\]/).at(-1) ?? '').replace(unprintable, '').trim().normalize('NFC');
  if (name === '' || name === '.' || name === '..') return 'file';
  const letters = Array.from(name);
  if (letters.length <= LONGEST) return name;
  const extension = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? '';
  return letters.slice(0, LONGEST - extension.length).join('') + extension;
}
