import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { formPath, draftIdOf } from '../../../shared/outbox/draft-id';
import type { KeptItem } from '../../../shared/outbox/kept-items';
import { useSession } from '../../../shared/session/use-session';
import { Button, ButtonLink } from '../../../ui/button/button';
import { toast } from '../../../ui/toast/toast-store';
import type { KeptUnit } from './use-kept-unit';
import { takeBack } from '../../../shared/outbox/device-db';

/**
 * Makes a form of a refused entry again, and answers where it is opened; null when a later draft stands in that form,
 * which would be lost.
 */
async function reopenEntry(item: KeptItem, memberId: string): Promise<string | null> {
  const { id, kind, enrolmentId, method } = item;
  const draftId = draftIdOf(kind, memberId, kind === 'record' ? `${enrolmentId}:${method}` : enrolmentId);
  return (await takeBack(id, draftId)) === undefined ? null : formPath(item);
}

/** Back into the form, where it still opens. */
export function GoOn({ item, form }: { item: KeptItem; form: KeptUnit['form'] }) {
  const { t } = useTranslation('me');
  const navigate = useNavigate();
  const { member } = useSession();
  if (item.state === 'waiting' || item.state === 'older' || form !== 'yes') return null;
  if (item.entry === null)
    return (
      <ButtonLink variant="primary" icon="edit" to={formPath(item)}>
        {t(item.state === 'refused' ? 'device.correct' : 'device.goOn')}
      </ButtonLink>
    );
  const reopen = async () => {
    const path = await reopenEntry(item, member.id);
    if (path === null) toast.failed(t('device.occupied'));
    else await navigate(path);
  };
  return (
    <Button variant="primary" icon="edit" onClick={() => void reopen()}>
      {t('device.correct')}
    </Button>
  );
}
