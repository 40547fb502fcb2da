import { useTranslation } from 'react-i18next';
import { useSession } from '../session/use-session';
import { ButtonLink } from '../../ui/button/button';
import { keptPath, useKeptItems } from './use-kept-items';

/** Where a form cannot be opened: the way to what was written in it; nothing where nothing was. */
export function KeptLink({ enrolmentId }: { enrolmentId: string }) {
  const { t } = useTranslation('outbox');
  const { member } = useSession();
  const { data: items = [] } = useKeptItems(member.id);
  const here = items.filter((item) => item.enrolmentId === enrolmentId);
  const [first] = here;
  if (first === undefined) return null;
  return (
    <ButtonLink variant="primary" to={here.length === 1 ? keptPath(first.id) : '/me/device'}>
      {t('read')}
    </ButtonLink>
  );
}
