import type { FileView } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { fileTicket, useFileUrl } from '../../shared/files/use-file-url';
import { Chip } from '../../ui/chip/chip';
import { fileIcon } from '../../ui/files/file-kind';
import { Icon } from '../../ui/icon/icon';
import { toast } from '../../ui/toast/toast-store';
import styles from './my-evidence.module.css';

/** A ticket is asked for when the file is opened: a link that lies about would outlive the right to follow it. */
export function FileRow({ file }: { file: FileView }) {
  const { t } = useTranslation('my-evidence');
  const format = useFormat();
  const open = async () => {
    try {
      const { url } = await fileTicket(file.id);
      window.open(url, '_blank', 'noopener');
    } catch (error) {
      toast.failed(error instanceof Error ? error.message : t('error.file'));
    }
  };
  if (file.state !== 'clean') return <Held file={file} state={file.state} />;
  return (
    <li>
      <button
        type="button"
        className={styles.file}
        onClick={() => {
          void open();
        }}
      >
        {file.previews.some(({ kind }) => kind === 'thumb') ? (
          <Thumb fileId={file.id} />
        ) : (
          <Icon name={fileIcon(file.mediaType)} />
        )}
        <span>{file.name}</span>
        <small>{format.bytes(file.size)}</small>
      </button>
    </li>
  );
}

function Thumb({ fileId }: { fileId: string }) {
  const { url } = useFileUrl(fileId);
  return <img className={styles.thumb} src={url === undefined ? undefined : `${url}&preview=thumb`} alt="" />;
}

/** In the hands of the scanner, or refused by it: there is nothing to open. */
function Held({ file, state }: { file: FileView; state: 'quarantined' | 'refused' }) {
  const { t } = useTranslation('my-evidence');
  return (
    <li>
      <div className={styles.held}>
        <Icon name={fileIcon(file.mediaType)} />
        <span>{file.name}</span>
        <Chip tone={state === 'refused' ? 'bad' : 'neutral'} icon={state === 'refused' ? 'alert' : 'shield'}>
          {t(`held.${state}`)}
        </Chip>
        <small>{t(`heldText.${state}`)}</small>
      </div>
    </li>
  );
}
