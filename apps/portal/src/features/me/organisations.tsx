import type { Membership } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useErrorText } from '../../shared/http/use-error-text';
import { switchOrganisation } from '../../shared/session/session-actions';
import { RadioCards } from '../../ui/field/choice';
import { toast } from '../../ui/toast/toast-store';
import styles from './me-page.module.css';

/** On a phone this is where one organisation is left for another. */
export function Organisations({
  current,
  memberships,
}: {
  current: string;
  memberships: readonly Membership[];
}) {
  const { t } = useTranslation(['me', 'terms', 'common']);
  const navigate = useNavigate();
  const errorText = useErrorText();

  const change = async (organisationId: string) => {
    try {
      const session = await switchOrganisation(organisationId);
      await navigate('/');
      toast.done(t('common:member.switched', { name: session.organisation.name }));
    } catch (error) {
      toast.failed(errorText(error));
    }
  };

  return (
    <section className={styles.section}>
      <RadioCards
        label={t('me:switch')}
        value={current}
        onChange={(organisationId) => void change(organisationId)}
        choices={memberships.map((membership) => ({
          value: membership.organisationId,
          label: membership.organisationName,
          note: membership.roles.map((role) => t(`terms:role.${role}`)).join(t('terms:strip.joiner')),
        }))}
      />
    </section>
  );
}
