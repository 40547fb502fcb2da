import { useTranslation } from 'react-i18next';
import { changeLocale, isLocale, type Locale } from './locale';

export function useLocale(): { locale: Locale; setLocale: (locale: Locale) => void } {
  const { i18n } = useTranslation();
  const locale = isLocale(i18n.language) ? i18n.language : 'zh-TW';
  return {
    locale,
    setLocale: (next) => {
      void changeLocale(i18n, next);
    },
  };
}
