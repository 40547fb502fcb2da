import type { FileView } from '@attest/api-client';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format/use-format';
import { useFileUrl } from '../../shared/http/use-file-url';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import { Bar, Delayed } from '../skeleton/skeleton';
import { fileIcons, fileKind } from './file-kind';
import styles from './viewer.module.css';
import { ZoomedImage } from './zoomed-image';

const PdfReader = lazy(async () => ({ default: (await import('./pdf-reader')).PdfReader }));

interface FileViewerProps {
  files: readonly FileView[];
  className?: string | undefined;
}

/** The files of one version, one at a time, large enough to be judged by. */
export function FileViewer(props: FileViewerProps) {
  return (
    <Suspense fallback={<div className={cx(styles.viewer, props.className)} />}>
      <Viewer {...props} />
    </Suspense>
  );
}

function Viewer({ files, className }: FileViewerProps) {
  const { t } = useTranslation('files');
  const { bytes } = useFormat();
  const [chosen, setChosen] = useState<string | null>(null);
  const file = files.find((other) => other.id === chosen) ?? files[0];
  if (file === undefined) return null;
  return (
    <section
      className={cx(styles.viewer, className)}
      data-kind={fileKind(file.mediaType)}
      aria-label={t('view', { name: file.name })}
    >
      {files.length > 1 && (
        <div className={styles.tabs} role="group" aria-label={t('list')}>
          {files.map((other) => (
            <button
              key={other.id}
              type="button"
              className={styles.tab}
              aria-pressed={other.id === file.id}
              onClick={() => {
                setChosen(other.id);
              }}
            >
              <Icon name={fileIcons[fileKind(other.mediaType)]} size={14} />
              <span>{other.name}</span>
            </button>
          ))}
        </div>
      )}
      <div className={styles.caption}>
        <span className={styles.name}>{file.name}</span>
        <span>{bytes(file.size)}</span>
        {file.state === 'clean' && <Download file={file} />}
      </div>
      {file.state === 'clean' ? (
        <Content key={file.id} file={file} />
      ) : (
        <p className={styles.words}>{t(`${file.state}Text`)}</p>
      )}
    </section>
  );
}

function Download({ file }: { file: FileView }) {
  const { t } = useTranslation('files');
  const { url } = useFileUrl(file.id);
  return (
    <a
      className={styles.download}
      href={url}
      download={file.name}
      aria-label={t('download', { name: file.name })}
    >
      <Icon name="download" size={14} />
      {t('downloadShort')}
    </a>
  );
}

function Content({ file }: { file: FileView }) {
  const { t } = useTranslation('files');
  const { url, error } = useFileUrl(file.id);
  const [broken, setBroken] = useState(false);
  const fail = () => {
    setBroken(true);
  };
  if (error !== null) return <p className={styles.words}>{t('unavailable')}</p>;
  if (url === undefined) return <Waiting />;
  if (broken) return <p className={styles.words}>{t('failed')}</p>;
  switch (fileKind(file.mediaType)) {
    case 'image':
      return <ZoomedImage url={url} name={file.name} onFail={fail} />;
    case 'pdf':
      return (
        <Suspense fallback={<Waiting />}>
          <PdfReader url={url} name={file.name} onFail={fail} />
        </Suspense>
      );
    case 'video':
      return (
        <video className={styles.video} src={url} controls playsInline preload="metadata" onError={fail} />
      );
    case 'audio':
      return <audio className={styles.audio} src={url} controls preload="metadata" onError={fail} />;
    case 'document':
      return <p className={styles.words}>{t('document')}</p>;
  }
}

function Waiting() {
  return (
    <div className={styles.waiting}>
      <Delayed>
        <Bar height={320} />
      </Delayed>
    </div>
  );
}
