import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { toast } from '../../ui/toast/toast-store';
import styles from './link-to-copy.module.css';

/** A way in that is shown this once, to be handed over. @param path below the address of this portal */
export function LinkToCopy({ path, label }: { path: string; label: string }) {
  const { t } = useTranslation('common');
  const link = window.location.origin + path;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      toast.done(t('link.copied'));
    } catch {
      // Without leave to use the clipboard the link can still be selected and copied by hand.
      toast.failed(t('link.copyFailed'));
    }
  };
  return (
    <p className={styles.link}>
      <output aria-label={label}>{link}</output>
      <Button
        icon="link"
        onClick={() => {
          void copy();
        }}
      >
        {t('link.copy')}
      </Button>
    </p>
  );
}
