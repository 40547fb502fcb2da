import { limits } from '@attest/api-client';
import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Patch } from '../../base/change/change';
import { useMediaQuery } from '../../ui/use-media-query';
import { Button } from '../../ui/button/button';
import { TextArea } from '../../ui/field/text-field';
import { acceptOf } from '../../ui/files/file-kind';
import { Icon } from '../../ui/icon/icon';
import { CaptureBar } from '../../ui/recorder/capture-bar';
import type { HeldRecording } from '../../ui/recorder/use-held-recording';
import type { ObservationDraft } from '../../shared/methods/form-drafts';
import { judgedCount } from '../../shared/methods/direct-observation/observation-draft';
import { PhotoList } from './photo-list';
import styles from './save-bar.module.css';
import { mostKeptFiles, type KeptFiles } from '../../shared/outbox/use-kept-files';

interface SaveBarProps {
  draft: ObservationDraft;
  photos: KeptFiles;
  phone: boolean;
  /** Who is observed in this session. */
  people: number;
  sending: boolean;
  /** Saving was tried before anything was marked. */
  nothing: boolean;
  recording: HeldRecording;
  onChange: (patch: Patch<ObservationDraft>) => void;
  onSave: () => void;
  children: ReactNode;
}

/** Under the thumb on a phone, a column of its own on a desk: the remark, the photos, and the one button. */
export function SaveBar({
  draft,
  photos,
  phone,
  people,
  sending,
  nothing,
  recording,
  onChange,
  onSave,
  children,
}: SaveBarProps) {
  const { t } = useTranslation('observe');
  const count = judgedCount(draft);
  const low = useMediaQuery('(max-height: 479.98px)');
  const [open, setOpen] = useState(false);
  const words = useId();
  const shown = !low || open || recording.held;
  return (
    <aside className={styles.bar} aria-label={t('save.label')}>
      {children}
      {shown && (
        <div id={words} className={styles.words}>
          <TextArea
            label={t('field.narrative')}
            labelHidden={phone}
            optional={!phone}
            placeholder={t('field.narrativeHint')}
            rows={phone ? 1 : 4}
            maxLength={limits.EvidenceCreate.narrative.maxLength}
            className={styles.narrative}
            value={draft.narrative}
            onChange={(event) => {
              onChange({ narrative: event.currentTarget.value });
            }}
          />
          {!phone && <PhotoList photos={photos} />}
          <CaptureBar
            ownerId={photos.draftId}
            onFiles={photos.add}
            room={mostKeptFiles - photos.photos.length}
            recording={recording}
            ownCamera
          />
        </div>
      )}
      {nothing && count === 0 && (
        <p role="alert" className={styles.problem}>
          <Icon name="alert" size={14} />
          {t('problem.nothing')}
        </p>
      )}
      <div className={styles.actions}>
        {low && (
          <button
            type="button"
            className={styles.remark}
            aria-expanded={shown}
            aria-controls={words}
            aria-label={t('field.narrative')}
            data-filled={draft.narrative !== '' || undefined}
            onClick={() => {
              setOpen((before) => !before);
            }}
          >
            <Icon name="edit" size={20} />
          </button>
        )}
        <AddPhoto photos={photos} phone={phone} />
        {phone && photos.photos.length > 0 && <Newest photos={photos} />}
        <Button
          variant="primary"
          size={low ? 'lg' : phone ? 'xl' : 'lg'}
          className={styles.save}
          busy={sending}
          onClick={onSave}
        >
          {sending
            ? t('save.sending')
            : people > 1
              ? t('save.people', { count: people })
              : count === 0
                ? t('save.none')
                : t('save.count', { count })}
        </Button>
      </div>
    </aside>
  );
}

function AddPhoto({ photos, phone }: { photos: KeptFiles; phone: boolean }) {
  const { t } = useTranslation('observe');
  const input = useRef<HTMLInputElement>(null);
  const choose = () => {
    input.current?.click();
  };
  return (
    <>
      {phone ? (
        <button type="button" className={styles.camera} aria-label={t('photo.take')} onClick={choose}>
          <Icon name="camera" size={24} />
        </button>
      ) : (
        <Button icon="camera" size="lg" onClick={choose}>
          {t('photo.addShort')}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        className={styles.unseen}
        tabIndex={-1}
        aria-label={t('photo.add')}
        accept={acceptOf(phone ? ['image'] : ['image', 'video', 'audio', 'pdf'])}
        {...(phone ? { capture: 'environment' as const } : { multiple: true })}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          void photos.add(files);
        }}
      />
    </>
  );
}

/** The last photo with the number of all: proof that the shutter worked. */
function Newest({ photos }: { photos: KeptFiles }) {
  const { t } = useTranslation('observe');
  const { photos: all } = photos;
  const last = all.at(-1);
  const refused = all.some((photo) => photo.state === 'refused');
  const sending = all.some((photo) => photo.state === 'sending');
  return (
    <span className={styles.newest} data-sending={sending || undefined}>
      {last !== undefined && <img src={last.url} alt={t('photo.count', { count: all.length })} />}
      <b aria-hidden data-refused={refused || undefined}>
        {refused ? '!' : all.length}
      </b>
    </span>
  );
}
