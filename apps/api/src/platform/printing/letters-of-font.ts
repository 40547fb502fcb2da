import { readFileSync } from 'node:fs';

/** Which letters a TrueType font has, from its `cmap` (format 12: the whole of Unicode; format 4: the first plane). */
export function lettersOfFont(file: string): (codePoint: number) => boolean {
  const bytes = readFileSync(file);
  const tables = bytes.readUInt16BE(4);
  let cmap = 0;
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    if (bytes.toString('latin1', record, record + 4) === 'cmap') cmap = bytes.readUInt32BE(record + 8);
  }
  const ranges: [number, number][] = [];
  for (let index = 0; index < bytes.readUInt16BE(cmap + 2); index += 1) {
    const at = cmap + bytes.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = bytes.readUInt16BE(at);
    if (format === 12) {
      for (let group = 0; group < bytes.readUInt32BE(at + 12); group += 1) {
        const start = at + 16 + group * 12;
        ranges.push([bytes.readUInt32BE(start), bytes.readUInt32BE(start + 4)]);
      }
    } else if (format === 4) {
      const segments = bytes.readUInt16BE(at + 6) / 2;
      for (let segment = 0; segment < segments; segment += 1) {
        const end = bytes.readUInt16BE(at + 14 + segment * 2);
        const start = bytes.readUInt16BE(at + 16 + segments * 2 + segment * 2);
        // The last segment only closes the list.
        if (start !== 0xffff) ranges.push([start, end]);
      }
    }
  }
  return (codePoint) => ranges.some(([start, end]) => codePoint >= start && codePoint <= end);
}
