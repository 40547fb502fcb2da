import { useTranslation } from 'react-i18next';
import { download } from '../../shared/http/download';
import { useErrorText } from '../../shared/http/use-error-text';
import { Button } from '../../ui/button/button';
import { Menu } from '../../ui/menu/menu';
import { toast } from '../../ui/toast/toast-store';

const kinds = ['occupation', 'unit'] as const;
const formats = ['xlsx', 'csv'] as const;

/** Sheets to write a standard in where there is no document of it. */
export function TemplateMenu() {
  const { t } = useTranslation('imports');
  const errorText = useErrorText();
  return (
    <Menu
      label={t('template.open')}
      width={320}
      target={<Button icon="download">{t('template.open')}</Button>}
      entries={kinds.flatMap((kind) =>
        formats.map((format) => ({
          kind: 'action' as const,
          label: t(`template.${format}`, { kind: t(`template.${kind}`) }),
          onSelect: () => {
            download('/standard-template', { query: { kind, format } }).catch((error: unknown) => {
              toast.failed(errorText(error));
            });
          },
        })),
      )}
    />
  );
}
