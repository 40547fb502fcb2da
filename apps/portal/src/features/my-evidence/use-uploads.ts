import { limits } from '@attest/api-client';
import { useEffect } from 'react';
import { useStore } from '../../base/store/create-store';
import { isUnderWay, type UploadItem } from '../../shared/uploads/upload-item';
import { shownGroups, uploads } from '../../shared/uploads/uploads';

export const mostFiles = limits.UploadCreate.fileIds.maxItems;

export interface Uploads {
  items: readonly UploadItem[];
  /** The server's ids of those that are there. */
  fileIds: readonly string[];
  /** Something is still on its way. */
  sending: boolean;
  /** Something waits for a hand: refused, paused, known already, or to be chosen again. */
  unsettled: boolean;
  add: (files: readonly File[]) => void;
  /** They have been handed in. */
  clear: () => void;
}

/** The files of one form. They are sent as soon as they are chosen, and go on when the page is left. */
export function useUploads(group: string): Uploads {
  const items = useStore(uploads.items).filter((item) => item.group === group);

  useEffect(() => {
    shownGroups.change((latest) => [...latest, group]);
    return () => {
      const shown = [...shownGroups.get()];
      shown.splice(shown.indexOf(group), 1);
      shownGroups.set(shown);
    };
  }, [group]);

  const sending = items.some(isUnderWay);
  const fileIds = [...new Set(items.flatMap((item) => (item.fileId === null ? [] : [item.fileId])))];
  return {
    items,
    fileIds,
    sending,
    unsettled: items.some((item) => item.fileId === null && !isUnderWay(item)),
    add: (files) => {
      uploads.add(group, files);
    },
    clear: () => {
      uploads.clear(group);
    },
  };
}
