import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/http/use-error-text';
import { switchOrganisation } from '../../shared/session/session-actions';
import type { SignedIn } from '../../shared/session/session-store';
import { ErrorState } from '../../ui/error-state/error-state';
import { Icon } from '../../ui/icon/icon';
import styles from './sign-in-page.module.css';

/** Who belongs to several organisations says for which one the work of today is. */
export function ChooseOrganisation({ session, onChosen }: { session: SignedIn; onChosen: () => void }) {
  const { t } = useTranslation(['sign-in', 'terms', 'common']);
  const errorText = useErrorText();
  const [problem, setProblem] = useState<string | null>(null);

  const choose = async (organisationId: string) => {
    setProblem(null);
    try {
      if (organisationId !== session.organisation.id) await switchOrganisation(organisationId);
      onChosen();
    } catch (error) {
      setProblem(errorText(error));
    }
  };

  return (
    <>
      <h1 className={styles.title}>{t('sign-in:organisation.heading')}</h1>
      <p className={styles.lead}>{t('sign-in:organisation.lead')}</p>
      {problem !== null && <ErrorState title={t('sign-in:error.title')} message={problem} />}
      <ul className={styles.organisations}>
        {session.memberships.map((membership) => (
          <li key={membership.organisationId}>
            <button
              type="button"
              className={styles.organisation}
              onClick={() => void choose(membership.organisationId)}
            >
              <Icon name="building" size={20} />
              <span>
                <b>{membership.organisationName}</b>
                <small>
                  {membership.roles.map((role) => t(`terms:role.${role}`)).join(t('terms:strip.joiner'))}
                </small>
              </span>
              <Icon name="right" size={14} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
