import type { FileView } from '@attest/api-client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isApiError } from '../../shared/http/api-error';
import { uploadFile, type UploadProgress } from '../../shared/http/upload-file';

/** The server refuses the same; said here so that half a gigabyte is not sent in vain. */
export const largestFile = 500_000_000;
export const mostFiles = 20;

export interface Upload {
  id: string;
  file: File;
  state: 'sending' | 'done' | 'failed';
  progress: UploadProgress;
  /** What the server said; null for a connection that broke. */
  problem: string | null;
  /** Trying again can help: a broken connection, a server that was away. */
  retryable: boolean;
  stored: FileView | null;
}

export interface Uploads {
  items: readonly Upload[];
  add: (files: readonly File[]) => void;
  remove: (id: string) => void;
  retry: (id: string) => void;
}

/** Files are sent as soon as they are chosen, each by itself: one that fails does not hold up the others. */
export function useUploads(): Uploads {
  const [items, setItems] = useState<readonly Upload[]>([]);
  const running = useRef(new Map<string, AbortController>());

  useEffect(() => {
    const all = running.current;
    return () => {
      for (const controller of all.values()) controller.abort();
    };
  }, []);

  const change = useCallback((id: string, part: Partial<Upload>) => {
    setItems((before) => before.map((item) => (item.id === id ? { ...item, ...part } : item)));
  }, []);

  const send = useCallback(
    async (id: string, file: File) => {
      const controller = new AbortController();
      running.current.set(id, controller);
      try {
        const stored = await uploadFile(
          file,
          (progress) => {
            change(id, { progress });
          },
          controller.signal,
        );
        change(id, { state: 'done', stored, progress: { sent: file.size, total: file.size } });
      } catch (error) {
        if (controller.signal.aborted) return;
        const answered = isApiError(error) && !error.isNetwork;
        change(id, {
          state: 'failed',
          problem: answered ? error.message : null,
          retryable: !answered || error.status >= 500,
        });
      } finally {
        running.current.delete(id);
      }
    },
    [change],
  );

  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file): Upload => ({
        id: crypto.randomUUID(),
        file,
        state: 'sending',
        progress: { sent: 0, total: file.size },
        problem: null,
        retryable: true,
        stored: null,
      }));
      setItems((before) => [...before, ...added]);
      for (const { id, file } of added) void send(id, file);
    },
    [send],
  );

  const remove = useCallback((id: string) => {
    running.current.get(id)?.abort();
    setItems((before) => before.filter((item) => item.id !== id));
  }, []);

  const retry = useCallback(
    (id: string) => {
      const item = items.find((each) => each.id === id);
      if (item === undefined) return;
      change(id, { state: 'sending', problem: null, progress: { sent: 0, total: item.file.size } });
      void send(id, item.file);
    },
    [items, change, send],
  );

  return { items, add, remove, retry };
}
