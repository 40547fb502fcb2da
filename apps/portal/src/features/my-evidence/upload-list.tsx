import { largestFileBytes, largestFileGigabytes } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { UploadRows } from '../../shared/uploads/upload-rows';
import { FileDrop } from '../../ui/file-drop/file-drop';
import { acceptOf } from '../../ui/files/file-kind';
import { CaptureBar } from '../../ui/recorder/capture-bar';
import type { HeldRecording } from '../../ui/recorder/use-held-recording';
import styles from './upload.module.css';
import { mostFiles, type Uploads } from './use-uploads';

const accepted = acceptOf(['image', 'audio', 'video', 'pdf', 'text', 'office']);

interface UploadListProps {
  /** Of the form, for what was recorded and not sent. */
  formId: string;
  uploads: Uploads;
  error: string | undefined;
  recording: HeldRecording;
}

export function UploadList({ formId, uploads, error, recording }: UploadListProps) {
  const { t } = useTranslation('my-evidence');
  const format = useFormat();
  const [refused, setRefused] = useState<readonly string[]>([]);

  const onFiles = (files: File[]) => {
    const tooLarge = files.filter((file) => file.size > largestFileBytes);
    const fitting = files.filter((file) => file.size <= largestFileBytes);
    const room = mostFiles - uploads.items.length;
    setRefused([
      ...tooLarge.map((file) =>
        t('upload.tooLarge', {
          name: file.name,
          size: format.bytes(file.size),
          limit: format.bytes(largestFileGigabytes * 1e9),
        }),
      ),
      ...(fitting.length > room ? [t('upload.tooMany', { number: mostFiles })] : []),
    ]);
    uploads.add(fitting.slice(0, room));
  };

  const problems = [...refused, ...(error === undefined ? [] : [error])];
  return (
    <div
      role="group"
      aria-label={t('upload.fileGroup')}
      aria-describedby={problems.length === 0 ? undefined : 'upload-problems'}
    >
      {uploads.items.length > 0 && <UploadRows items={uploads.items} />}
      <FileDrop
        onFiles={onFiles}
        accept={accepted}
        label={t('upload.add')}
        hint={t('upload.limits', { size: format.bytes(largestFileGigabytes * 1e9), number: mostFiles })}
        disabled={uploads.items.length >= mostFiles}
      />
      <div className={styles.capture}>
        <CaptureBar
          ownerId={formId}
          onFiles={onFiles}
          arrived={uploads.items.flatMap(({ fileId, name }) => (fileId === null ? [] : [name]))}
          room={mostFiles - uploads.items.length}
          recording={recording}
        />
      </div>
      {problems.length > 0 && (
        <div id="upload-problems" role="alert">
          {problems.map((problem) => (
            <p key={problem} className={styles.problem}>
              {problem}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
