import { useTranslation } from 'react-i18next';
import { useSetLocale } from './use-set-locale';
import { useLocale } from '../../base/i18n/use-locale';
import { Button } from '../../ui/button/button';

/** Named in the other language, for whoever cannot read this one. */
export function LanguageSwitch() {
  const { t } = useTranslation('common');
  const { locale } = useLocale();
  const setLocale = useSetLocale();
  const other = locale === 'en' ? 'zh-TW' : 'en';
  return (
    <Button
      variant="quiet"
      size="sm"
      lang={other === 'en' ? 'en' : 'zh-Hant-TW'}
      aria-label={t('top.languageLabel')}
      onClick={() => {
        setLocale(other);
      }}
    >
      {t('top.language')}
    </Button>
  );
}
