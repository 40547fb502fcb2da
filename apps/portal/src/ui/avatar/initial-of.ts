/** The last character of a Chinese name tells people apart, the first would be the family; Latin names keep two initials. */
export function initialOf(name: string): string {
  const trimmed = name.trim();
  const han = Array.from(trimmed)
    .filter((character) => /\p{Script=Han}/u.test(character))
    .at(-1);
  if (han !== undefined) return han;
  const words = trimmed.split(/\s+/).filter((word) => word !== '');
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => Array.from(word ?? '')[0] ?? '',
  );
  return initials.join('').toUpperCase();
}
