import { useTranslation } from 'react-i18next';
import { IconButton } from '../button/button';
import styles from './zoom-bar.module.css';

/** Steps of the magnifier; 1 is the width of the pane. */
export const zoomSteps = [1, 1.5, 2, 3, 4] as const;

interface ZoomBarProps {
  zoom: number;
  onZoom: (zoom: number) => void;
  children?: React.ReactNode;
}

export function ZoomBar({ zoom, onZoom, children }: ZoomBarProps) {
  const { t } = useTranslation('files');
  const at = zoomSteps.findIndex((step) => step === zoom);
  return (
    <div className={styles.bar}>
      {children}
      <span className={styles.space} />
      <IconButton
        icon="minus"
        size="sm"
        label={t('zoomOut')}
        disabled={at <= 0}
        onClick={() => {
          onZoom(zoomSteps[at - 1] ?? 1);
        }}
      />
      <span className={styles.percent}>{t('zoom', { percent: Math.round(zoom * 100) })}</span>
      <IconButton
        icon="plus"
        size="sm"
        label={t('zoomIn')}
        disabled={at === zoomSteps.length - 1}
        onClick={() => {
          onZoom(zoomSteps[at + 1] ?? zoom);
        }}
      />
    </div>
  );
}
