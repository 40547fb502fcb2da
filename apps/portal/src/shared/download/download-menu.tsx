import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import type { IconName } from '../../ui/icon/icon';
import { Menu, type MenuEntry } from '../../ui/menu/menu';
import { toast } from '../../ui/toast/toast-store';
import { useErrorText } from '../http/use-error-text';
import { useChange } from '../http/use-change';

export type Download =
  | { readonly title: string }
  | { readonly label: string; readonly icon: IconName; readonly save: () => Promise<void> };

/** The label tells two presses apart. */
type Saving = Extract<Download, { save: unknown }>;

/** «下載／列印»: files that the server makes of what is on the page. */
export function DownloadMenu({ downloads }: { downloads: readonly Download[] }) {
  const { t } = useTranslation('common');
  const errorText = useErrorText();
  const fetching = useChange({
    mutationFn: ({ save }: Saving) => save(),
    onError: (error) => {
      toast.failed(errorText(error));
    },
  });
  const entries = downloads.map((download): MenuEntry =>
    'title' in download
      ? { kind: 'title', label: download.title }
      : {
          kind: 'action',
          label: download.label,
          icon: download.icon,
          onSelect: () => {
            fetching.mutate(download);
          },
        },
  );
  return (
    <Menu
      label={t('download.label')}
      entries={entries}
      width={260}
      target={
        <Button icon="download" busy={fetching.isPending}>
          {t(fetching.isPending ? 'download.making' : 'download.label')}
        </Button>
      }
    />
  );
}
