import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import type { InvalidReason as Over } from './use-token-link';

/** Why nothing can be done here, and where to go on. */
export function LinkInvalid({ over }: { over: Over }) {
  const { t } = useTranslation('sign-in');
  return (
    <Empty
      level={1}
      icon={over === 'used' ? 'check' : over === 'expired' ? 'clock' : 'link'}
      title={t(`over.${over}.title`)}
      actions={
        <ButtonLink to="/sign-in" variant="primary" size="lg">
          {t('over.signIn')}
        </ButtonLink>
      }
    >
      <p>{t(`over.${over}.text`)}</p>
    </Empty>
  );
}
