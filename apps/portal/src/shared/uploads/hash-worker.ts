import { sha256 } from '@noble/hashes/sha2.js';
import type { HashMessage } from './hash-file';

/** Read at once: large enough that a film of 2 GB takes few turns, small enough for an old phone. */
const SLICE = 4 * 1024 * 1024;

const tell = (message: HashMessage): void => {
  postMessage(message);
};

addEventListener('message', ({ data: file }: MessageEvent<File>) => {
  void hash(file).then(tell, () => {
    tell({ kind: 'unreadable' });
  });
});

/** The browser's own digest takes a whole file in memory; this one takes it slice by slice. */
async function hash(file: File): Promise<HashMessage> {
  const digest = sha256.create();
  for (let at = 0; at < file.size; at += SLICE) {
    digest.update(new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer()));
    tell({ kind: 'progress', read: Math.min(at + SLICE, file.size) });
  }
  const hex = [...digest.digest()].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { kind: 'done', sha256: hex };
}
