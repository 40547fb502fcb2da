import type { FileView } from '@attest/api-client';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { useFileUrl } from './use-file-url';
import { loadChunk } from '../../base/chunks/load-chunk';
import { Icon } from '../../ui/icon/icon';
import { fileIcon, fileKind } from '../../ui/files/file-kind';
import styles from './file-thumb.module.css';
import { useSeen } from '../../ui/files/use-seen';

const PdfCover = lazy(async () => ({
  default: (await loadChunk(() => import('../../ui/files/pdf-cover'))).PdfCover,
}));

interface FileThumbProps {
  file: FileView;
  onOpen: () => void;
}

/**
 * A file in its place beside the words: its preview; before there is one, the photo itself, the first page, a frame of
 * the film; else its name.
 */
export function FileThumb(props: FileThumbProps) {
  return (
    // Its words come with the first file; the page around it does not wait for them.
    <Suspense fallback={<span className={styles.thumb} data-kind={fileKind(props.file.mediaType)} />}>
      <Thumb {...props} />
    </Suspense>
  );
}

function Thumb({ file, onOpen }: FileThumbProps) {
  const { t } = useTranslation('files');
  const { bytes } = useFormat();
  const kind = fileKind(file.mediaType);
  const [ref, seen] = useSeen();
  const drawn = file.previews.some((preview) => preview.kind === 'thumb');
  const named = file.state !== 'clean' || (!drawn && (kind === 'document' || kind === 'audio'));
  const { url } = useFileUrl(seen && !named ? file.id : null);

  if (named)
    return (
      <button type="button" className={styles.named} onClick={onOpen}>
        <Icon name={fileIcon(file.mediaType)} />
        <span className={styles.fileName}>{file.name}</span>
        <span className={styles.size}>
          {file.state === 'clean' ? bytes(file.size) : t(`state.${file.state}`)}
        </span>
      </button>
    );
  return (
    <button
      ref={ref}
      type="button"
      className={styles.thumb}
      data-kind={kind}
      onClick={onOpen}
      aria-label={t(kind === 'image' ? 'picture' : 'open', { name: file.name })}
    >
      {url !== undefined && (drawn || kind === 'image') && (
        <img src={drawn ? `${url}&preview=thumb` : url} alt="" loading="lazy" />
      )}
      {url !== undefined && kind === 'video' && (
        <>
          {!drawn && <video src={`${url}#t=0.5`} preload="metadata" muted playsInline tabIndex={-1} />}
          <span className={styles.play}>
            <Icon name="play" />
          </span>
        </>
      )}
      {url !== undefined && !drawn && kind === 'pdf' && (
        <Suspense fallback={null}>
          <PdfCover url={url} width={66} />
        </Suspense>
      )}
    </button>
  );
}
