import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { Button, IconButton } from '../button/button';
import { fileIcon } from '../files/file-kind';
import { Icon } from '../icon/icon';
import { PickFile } from './pick-file';
import styles from './upload-row.module.css';

export type UploadState =
  | { kind: 'waiting' }
  /** Read on the device before it is sent. */
  | { kind: 'hashing'; done: number }
  | { kind: 'sending'; sent: number }
  | { kind: 'paused'; sent: number }
  /** The network is away; it goes on by itself. */
  | { kind: 'offline' }
  /** Begun on a page that is gone. */
  | { kind: 'lost'; sent: number }
  /** The same content was uploaded before. */
  | { kind: 'known'; name: string; date: string; title: string | null }
  | { kind: 'done' }
  /** In words: what happened, what was kept, what to do. */
  | { kind: 'failed'; message: string };

interface UploadRowProps {
  name: string;
  /** As the browser knows it; absent, the name tells. */
  mediaType?: string;
  size: number;
  state: UploadState;
  /** A picture of it, 52 × 52. */
  thumbnail?: ReactNode;
  onRemove?: () => void;
  /** Offered while failed. */
  onRetry?: (() => void) | undefined;
  /** Offered while it is sent, or waits for that. */
  onPause?: (() => void) | undefined;
  /** Offered while paused or offline. */
  onResume?: (() => void) | undefined;
  /** Offered while lost. */
  onRechoose?: ((file: File) => void) | undefined;
  /** Offered while known. */
  onReuse?: (() => void) | undefined;
}

export function UploadRow(props: UploadRowProps) {
  const { name, mediaType = '', size, state, thumbnail, onRemove } = props;
  const { t } = useTranslation('common');
  const moving = state.kind === 'waiting' || state.kind === 'hashing' || state.kind === 'sending';
  return (
    <li className={styles.row}>
      <span className={styles.thumbnail}>
        {thumbnail ?? <Icon name={fileIcon(mediaType, name)} size={20} />}
      </span>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <div
          className={styles.state}
          data-kind={state.kind}
          role={state.kind === 'failed' || state.kind === 'known' ? 'alert' : undefined}
        >
          <Words state={state} size={size} />
        </div>
        <Progress name={name} size={size} state={state} />
        <Way {...props} />
      </div>
      <span className={styles.controls}>
        {moving && props.onPause !== undefined && (
          <IconButton icon="pause" label={t('drop.pause', { name })} onClick={props.onPause} />
        )}
        {(state.kind === 'paused' || state.kind === 'offline') && props.onResume !== undefined && (
          <IconButton icon="play" label={t('drop.resume', { name })} onClick={props.onResume} />
        )}
        {onRemove !== undefined && (
          <IconButton icon="close" label={t('action.remove', { name })} onClick={onRemove} />
        )}
      </span>
    </li>
  );
}

function Words({ state, size }: { state: UploadState; size: number }) {
  const { t } = useTranslation('common');
  const { bytes } = useFormat();
  const total = bytes(size);
  switch (state.kind) {
    case 'waiting':
      return t('drop.waiting');
    case 'hashing':
      return t('drop.hashing', { done: bytes(state.done), total });
    case 'sending':
      return t('drop.sending', { sent: bytes(state.sent), total });
    case 'paused':
      return t('drop.paused', { sent: bytes(state.sent), total });
    case 'offline':
      return t('drop.offline');
    case 'lost':
      return t('drop.lost', { sent: bytes(state.sent), total });
    case 'known':
      return (
        <>
          <Icon name="info" size={14} />
          <span>
            {t('drop.known', { date: state.date, name: state.name })}
            {state.title !== null && <small>{t('drop.knownIn', { title: state.title })}</small>}
          </span>
        </>
      );
    case 'done':
      return (
        <>
          <Icon name="check" size={14} />
          {t('drop.done', { size: total })}
        </>
      );
    case 'failed':
      return (
        <>
          <Icon name="alert" size={14} />
          <span>{state.message}</span>
        </>
      );
  }
}

function Progress({ name, size, state }: { name: string; size: number; state: UploadState }) {
  const { t } = useTranslation('common');
  const value = state.kind === 'hashing' ? state.done : 'sent' in state ? state.sent : null;
  if (value === null) return null;
  return (
    <progress
      className={styles.progress}
      data-kind={state.kind}
      aria-label={t('drop.progress', { name })}
      max={size}
      value={value}
    />
  );
}

/** The one thing that helps in a state that does not pass by itself. */
function Way({ name, state, onRetry, onRechoose, onReuse }: UploadRowProps) {
  const { t } = useTranslation('common');
  if (state.kind === 'failed' && onRetry !== undefined)
    return (
      <Button size="sm" icon="refresh" onClick={onRetry}>
        {t('action.retry')}
      </Button>
    );
  if (state.kind === 'known' && onReuse !== undefined)
    return (
      <Button size="sm" icon="check" onClick={onReuse}>
        {t('drop.reuse')}
      </Button>
    );
  if (state.kind === 'lost' && onRechoose !== undefined)
    return (
      <PickFile label={t('drop.rechoose', { name })} onFile={onRechoose}>
        {t('drop.rechooseShort')}
      </PickFile>
    );
  return null;
}
