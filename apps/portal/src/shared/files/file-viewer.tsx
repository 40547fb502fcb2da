import type { FileView } from '@attest/api-client';
import { readingFormOf, type MarkLocator } from '@attest/domain';
import { lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change } from '../../base/change/change';
import { useFormat } from '../../base/format/use-format';
import { useFileReading } from './use-file-reading';
import { useFileUrl } from './use-file-url';
import { loadChunk } from '../../base/chunks/load-chunk';
import { IconButton } from '../../ui/button/button';
import { cx } from '../../ui/cx';
import { fileIcon, fileKind } from '../../ui/files/file-kind';
import { Icon } from '../../ui/icon/icon';
import { Bar, Delayed } from '../../ui/skeleton/skeleton';
import type { Draft, MarkingProps, ShownMark } from '../../ui/viewer/marking';
import { MediaView } from '../../ui/viewer/media-view';
import { PictureView } from '../../ui/viewer/picture-view';
import styles from './file-viewer.module.css';

const PdfView = lazy(async () => ({
  default: (await loadChunk(() => import('../../ui/viewer/pdf-view'))).PdfView,
}));

const ReadingView = lazy(async () => ({
  default: (await loadChunk(() => import('../../ui/viewer/reading-view'))).ReadingView,
}));

interface ViewerProps {
  files: readonly FileView[];
  marks: readonly ShownMark[];
  chosen: MarkingProps['chosen'];
  onChoose: (id: string) => void;
  draft: Draft | null;
  /** Null for who looks only; the same function as long as it does the same. */
  onDraft: ((change: Change<Draft | null>) => void) | null;
  onTie: () => void;
  /** What is done with the place that was chosen: stands under the file. */
  foot?: ReactNode;
  className?: string | undefined;
}

/** The files of one version, one at a time, with the places marked in them; takes the whole screen when asked to. */
export function Viewer(props: ViewerProps) {
  return (
    <Suspense fallback={<div className={cx(styles.viewer, props.className)} />}>
      <Opened {...props} />
    </Suspense>
  );
}

function Opened({ files, marks, chosen, onChoose, draft, onDraft, onTie, foot, className }: ViewerProps) {
  const { t } = useTranslation(['marks', 'files']);
  const { bytes } = useFormat();
  const [full, setFull] = useState(false);
  // A file that was picked stands until a mark in another one is opened.
  const [picked, setPicked] = useState<{ id: string; turn: number } | null>(null);
  const turn = chosen?.turn ?? 0;
  const markedIn = marks.find((mark) => mark.id === chosen?.id)?.fileId;
  const wanted = picked !== null && (picked.turn === turn || markedIn === undefined) ? picked.id : markedIn;
  const file = files.find((other) => other.id === wanted) ?? files[0];

  useEffect(() => {
    if (!full) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      setFull(false);
    };
    const { overflow } = document.body.style;
    document.body.style.overflow = 'hidden';
    window.addEventListener('keydown', close, { capture: true });
    return () => {
      document.body.style.overflow = overflow;
      window.removeEventListener('keydown', close, { capture: true });
    };
  }, [full]);

  if (file === undefined) return null;
  const count = (fileId: string) => marks.filter((mark) => mark.fileId === fileId).length;
  return (
    <section
      className={cx(styles.viewer, full ? styles.full : className)}
      data-kind={fileKind(file.mediaType)}
      aria-label={t('files:view', { name: file.name })}
    >
      {files.length > 1 && (
        <div className={styles.tabs} role="group" aria-label={t('files:list')}>
          {files.map((other) => (
            <button
              key={other.id}
              type="button"
              className={styles.tab}
              aria-pressed={other.id === file.id}
              onClick={() => {
                setPicked({ id: other.id, turn });
                onDraft?.(() => null);
              }}
            >
              <Icon name={fileIcon(other.mediaType)} size={14} />
              <span>{other.name}</span>
              {count(other.id) > 0 && <b>{count(other.id)}</b>}
            </button>
          ))}
        </div>
      )}
      <div className={styles.caption}>
        <span className={styles.name}>{file.name}</span>
        <span>{bytes(file.size)}</span>
        {file.state === 'clean' && <Download file={file} />}
        <IconButton
          icon={full ? 'close' : 'expand'}
          size="sm"
          label={full ? t('full.leave') : t('full.enter')}
          onClick={() => {
            setFull((before) => !before);
          }}
        />
      </div>
      {file.state === 'clean' ? (
        <Content
          key={file.id}
          file={file}
          marks={marks.filter((mark) => mark.fileId === file.id)}
          chosen={chosen}
          onChoose={onChoose}
          draft={draft?.fileId === file.id ? draft.locator : null}
          onDraft={onDraft}
          onTie={onTie}
        />
      ) : (
        <p className={styles.words}>{t(`files:${file.state}Text`)}</p>
      )}
      {foot}
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

type ContentProps = Omit<MarkingProps, 'onDraft'> & { file: FileView; onDraft: ViewerProps['onDraft'] };

function Content({ file, onDraft, ...marking }: ContentProps) {
  const { t } = useTranslation('files');
  const { url, error } = useFileUrl(file.id);
  const [broken, setBroken] = useState(false);
  const draw = useCallback(
    (next: MarkLocator | null | Change<MarkLocator | null>) => {
      onDraft?.((latest) => {
        const before = latest?.fileId === file.id ? latest.locator : null;
        const locator = typeof next === 'function' ? next(before) : next;
        return locator === null ? null : { fileId: file.id, locator };
      });
    },
    [file.id, onDraft],
  );

  const fail = () => {
    setBroken(true);
  };
  if (error !== null) return <p className={styles.words}>{t('unavailable')}</p>;
  if (url === undefined) return <Waiting />;
  if (broken) return <p className={styles.words}>{t('failed')}</p>;
  const view = { ...marking, onDraft: onDraft === null ? null : draw, url, name: file.name, onFail: fail };
  const kind = fileKind(file.mediaType);
  switch (kind) {
    case 'image':
      return <PictureView {...view} />;
    case 'pdf':
      return (
        <Suspense fallback={<Waiting />}>
          <PdfView {...view} />
        </Suspense>
      );
    case 'audio':
    case 'video':
      return <MediaView {...view} kind={kind} />;
    case 'document':
      return readingFormOf(file.mediaType) === undefined ? (
        <p className={styles.words}>{t('document')}</p>
      ) : (
        <FileReadingView {...view} fileId={file.id} />
      );
  }
}

/** The words and tables of an office file, once the service has read it. */
function FileReadingView({
  fileId,
  url,
  ...view
}: MarkingProps & { fileId: string; url: string; name: string; onFail: () => void }) {
  const { t } = useTranslation('files');
  const { reading, error } = useFileReading(fileId, url);
  if (error !== null) return <p className={styles.words}>{t('unavailable')}</p>;
  if (reading === undefined) return <Waiting />;
  if (reading === null) return <p className={styles.words}>{t('reading.preparing')}</p>;
  return (
    <Suspense fallback={<Waiting />}>
      <ReadingView {...view} reading={reading} />
    </Suspense>
  );
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
