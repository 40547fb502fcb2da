import type { KeptFiles } from '../outbox/use-kept-files';
import { SameFileNote } from './same-file-note';

interface SameFilesProps {
  files: KeptFiles;
  enrolmentId: string;
  /** What the record is for so far. */
  targetIds: readonly string[];
  /** The whole record would have been that piece. Not given: the rest of it is recorded without the file. */
  onInstead?: () => void;
}

/** For each file of a record that is part of another piece of the same candidate already; known once it has arrived. */
export function SameFiles({ files, enrolmentId, targetIds, onInstead }: SameFilesProps) {
  return files.photos.map(({ file }) =>
    file.fileId === null ? null : (
      <SameFileNote
        key={file.fileId}
        fileId={file.fileId}
        enrolmentId={enrolmentId}
        targetIds={targetIds}
        onUsed={() => {
          if (onInstead === undefined || files.photos.length > 1) void files.remove(file.id);
          else onInstead();
        }}
      />
    ),
  );
}
