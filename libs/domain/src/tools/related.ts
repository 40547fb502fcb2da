/** Pairs that stand in nearly every line of a standard and say nothing about its subject. */
const empty = new Set([
  '能夠',
  '並能',
  '以及',
  '進行',
  '相關',
  '依據',
  '根據',
  '確認',
  '提供',
  '評量',
  '受評',
  '評者',
  '檢視',
  '工作',
]);

/** Neighbouring letters of a text, as a set: Chinese has no spaces to cut words at. */
function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (const run of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const letters = Array.from(run);
    for (let at = 0; at + 1 < letters.length; at += 1) {
      const pair = `${letters[at] ?? ''}${letters[at + 1] ?? ''}`;
      if (!empty.has(pair)) found.add(pair);
    }
  }
  return found;
}

/**
 * Those that speak of the same thing: they share at least three pairs of letters with the text. At most `most`, the
 * nearest; in the order given. A suggestion for a person to correct, never a rule of assessment.
 */
export function related<T extends { readonly text: string }>(
  text: string,
  candidates: readonly T[],
  most: number,
): T[] {
  const wanted = pairs(text);
  const near = candidates
    .map((candidate, index) => ({
      candidate,
      index,
      shared: [...pairs(candidate.text)].filter((pair) => wanted.has(pair)).length,
    }))
    .filter(({ shared }) => shared >= 3)
    .sort((a, b) => b.shared - a.shared || a.index - b.index)
    .slice(0, most);
  return near.sort((a, b) => a.index - b.index).map(({ candidate }) => candidate);
}
