export type HashMessage =
  | { readonly kind: 'progress'; readonly read: number }
  | { readonly kind: 'done'; readonly sha256: string }
  | { readonly kind: 'unreadable' };

/** The file was moved, deleted or changed since it was chosen. */
export class UnreadableFile extends Error {}

/**
 * SHA-256 of a file, hexadecimal, computed beside the page so that nothing stutters.
 * Rejects with UnreadableFile, or with an AbortError when `signal` was aborted.
 */
export function hashFile(file: File, onRead: (bytes: number) => void, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./hash-worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    const stop = () => {
      end();
      reject(new DOMException('The upload was stopped', 'AbortError'));
    };
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener('abort', stop);
    worker.onerror = () => {
      end();
      reject(new UnreadableFile());
    };
    worker.onmessage = ({ data }: MessageEvent<HashMessage>) => {
      if (data.kind === 'progress') {
        onRead(data.read);
        return;
      }
      end();
      if (data.kind === 'done') resolve(data.sha256);
      else reject(new UnreadableFile());
    };
    worker.postMessage(file);
  });
}
