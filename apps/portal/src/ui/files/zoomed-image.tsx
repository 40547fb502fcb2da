import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './viewer.module.css';
import { ZoomBar } from './zoom-bar';

/** A photo that can be looked into: the buttons, or a click on it, bring it closer; then it scrolls. */
export function ZoomedImage({ url, name, onFail }: { url: string; name: string; onFail: () => void }) {
  const { t } = useTranslation('files');
  const [zoom, setZoom] = useState(1);
  return (
    <>
      <div className={styles.stage} tabIndex={0} role="group" aria-label={t('view', { name })}>
        <img
          src={url}
          alt={t('picture', { name })}
          className={styles.image}
          data-zoomed={zoom > 1 || undefined}
          style={zoom > 1 ? { width: `${zoom * 100}%` } : undefined}
          onError={onFail}
          onClick={() => {
            setZoom(zoom > 1 ? 1 : 2);
          }}
        />
      </div>
      <ZoomBar zoom={zoom} onZoom={setZoom} />
    </>
  );
}
