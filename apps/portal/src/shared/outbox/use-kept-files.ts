import { useCallback, useEffect, useState } from 'react';
import { isApiError } from '../http/api-error';
import { dropFile, filesOf, keepFile } from './device-db';
import { uploadKept } from './outbox';
import type { KeptFile } from './outbox-entry';

export interface HeldFile {
  file: KeptFile;
  /** Of the blob on this device; no network is needed to show it. */
  url: string;
  state: 'waiting' | 'sending' | 'sent' | 'refused';
  /** 0 to 1. */
  share: number;
  /** The server's words when it refused the file. */
  problem: string | null;
}

export const mostKeptFiles = 20;

/** Photos and other files of a draft go to the device first, and to the server while the rest is still being written. */
export function useKeptFiles(draftId: string) {
  const [photos, setPhotos] = useState<readonly HeldFile[]>([]);

  const patch = useCallback((id: string, change: Partial<HeldFile>) => {
    setPhotos((before) => before.map((photo) => (photo.file.id === id ? { ...photo, ...change } : photo)));
  }, []);

  const send = useCallback(
    async (file: KeptFile) => {
      if (!navigator.onLine) return;
      patch(file.id, { state: 'sending', share: 0 });
      try {
        const fileId = await uploadKept(file, (share) => {
          patch(file.id, { share });
        });
        patch(file.id, { state: 'sent', share: 1, file: { ...file, fileId } });
      } catch (error) {
        const refused = isApiError(error) && [413, 415, 422].includes(error.status);
        patch(file.id, refused ? { state: 'refused', problem: error.message } : { state: 'waiting' });
      }
    },
    [patch],
  );

  const load = useCallback(async () => {
    const files = await filesOf(draftId).catch(() => []);
    setPhotos((before) => {
      for (const photo of before) URL.revokeObjectURL(photo.url);
      return files.map((file) => ({
        file,
        url: URL.createObjectURL(file.blob),
        state: file.fileId === null ? 'waiting' : 'sent',
        share: file.fileId === null ? 0 : 1,
        problem: null,
      }));
    });
    return files;
  }, [draftId]);

  useEffect(() => {
    const resume = () => {
      void load().then((files) => {
        for (const file of files) if (file.fileId === null) void send(file);
      });
    };
    resume();
    window.addEventListener('online', resume);
    return () => {
      window.removeEventListener('online', resume);
    };
  }, [load, send]);

  return {
    draftId,
    photos,
    reload: load,
    add: useCallback(
      async (chosen: readonly File[]) => {
        for (const blob of chosen.slice(0, Math.max(0, mostKeptFiles - photos.length))) {
          const file: KeptFile = {
            id: crypto.randomUUID(),
            ownerId: draftId,
            name: blob.name,
            type: blob.type,
            blob,
            fileId: null,
          };
          await keepFile(file);
          const photo: HeldFile = {
            file,
            url: URL.createObjectURL(blob),
            state: 'waiting',
            share: 0,
            problem: null,
          };
          setPhotos((before) => [...before, photo]);
          void send(file);
        }
      },
      [draftId, photos.length, send],
    ),
    remove: useCallback(async (id: string) => {
      await dropFile(id);
      setPhotos((before) => before.filter((photo) => photo.file.id !== id));
    }, []),
    clear: useCallback(() => {
      setPhotos([]);
    }, []),
  };
}

export type KeptFiles = ReturnType<typeof useKeptFiles>;
