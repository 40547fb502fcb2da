import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import type { KeptItem } from '../../../shared/outbox/kept-items';
import type { KeptUnit } from './use-kept-unit';

/** How a list and a page call one thing. */
export function useKeptWords(item: KeptItem, { enrolment }: Pick<KeptUnit, 'enrolment'>) {
  const { t } = useTranslation(['me', 'terms']);
  const format = useFormat();
  const method = t(`terms:method.${item.method}`);
  const size = item.files.reduce((sum, { blob }) => sum + blob.size, 0);
  return {
    who: item.candidateName ?? enrolment?.candidate.displayName ?? t('device.somebody'),
    title: item.title.trim() === '' ? method : item.title,
    method,
    when:
      item.at === null
        ? null
        : t(item.state === 'draft' ? 'device.keptAt' : 'device.savedAt', { time: format.dateTime(item.at) }),
    files:
      item.files.length === 0
        ? null
        : t('device.files', { count: item.files.length, size: format.bytes(size) }),
  };
}
