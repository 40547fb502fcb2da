import { readableCode } from '@attest/domain';
import type { Case, ManifestItem } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { manifestChanges } from './manifest-changes';
import styles from './sign-panel.module.css';

interface ChangedDialogProps {
  /** What the signer had on the page, and what stands now. */
  shown: Case;
  newer: Case;
  onClose: () => void;
}

/** Something arrived while the case was read: nothing was signed, and this is what is new. */
export function ChangedDialog({ shown, newer, onClose }: ChangedDialogProps) {
  const { t } = useTranslation(['sign-offs', 'terms']);
  const signed = newer.enrolment.signOff !== null;
  // What is signed carries no items to sign.
  const changes = manifestChanges(shown.manifest.items, signed ? shown.manifest.items : newer.manifest.items);
  const line = (item: ManifestItem) =>
    t('sign-offs:changed.item', {
      code: readableCode(item.targetCode, (number) => t('sign-offs:criticalCode', { number })),
      title: item.evidenceTitle,
      verdict: t(`terms:verdict.${item.verdict}.long`),
    });
  const states = ({ rows }: Case) =>
    JSON.stringify(
      rows.map(({ targetId, status, required, through }) => [targetId, status, required, through]),
    );
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('sign-offs:changed.title')}
      actions={
        <Button variant="primary" onClick={onClose} data-autofocus>
          {t('sign-offs:changed.show')}
        </Button>
      }
    >
      <p>
        {t('sign-offs:changed.text')} <b>{t('sign-offs:changed.nothingSigned')}</b>
      </p>
      {(['added', 'removed'] as const).map(
        (kind) =>
          changes[kind].length > 0 && (
            <section key={kind}>
              <h3 className={styles.changeHeading}>{t(`sign-offs:changed.${kind}`)}</h3>
              <ul className={styles.changes}>
                {changes[kind].map((item) => (
                  <li key={item.judgementId}>{line(item)}</li>
                ))}
              </ul>
            </section>
          ),
      )}
      {shown.outcome?.id !== newer.outcome?.id && <p>{t('sign-offs:changed.outcome')}</p>}
      {states(shown) !== states(newer) && <p>{t('sign-offs:changed.states')}</p>}
      {JSON.stringify(shown.people) !== JSON.stringify(newer.people) && (
        <p>{t('sign-offs:changed.people')}</p>
      )}
      {signed && <p>{t('sign-offs:blocker.signed')}</p>}
      {!newer.signable && !signed && <p>{t('sign-offs:changed.notSignable')}</p>}
    </Dialog>
  );
}
