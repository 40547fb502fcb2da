import type { UploadState } from '../../ui/file-drop/upload-row';
import type { HeldFile } from './use-kept-files';

/** How far a file of a record is, as its row shows it. */
export const uploadState = (held: HeldFile): UploadState => {
  switch (held.state) {
    case 'waiting':
      return { kind: 'waiting' };
    case 'sending':
      return { kind: 'sending', sent: held.share * held.file.blob.size };
    case 'sent':
      return { kind: 'done' };
    case 'refused':
      return { kind: 'failed', message: held.problem ?? '' };
  }
};
