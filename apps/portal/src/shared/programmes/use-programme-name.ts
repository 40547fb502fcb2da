import { useLocale } from '../../base/i18n/use-locale';

interface NamedProgramme {
  name: string;
  nameEn: string | null;
}

/** In the reader's language where whoever made the programme named it in both. */
export function useProgrammeName(): (programme: NamedProgramme) => { name: string; lang: string } {
  const { locale } = useLocale();
  return ({ name, nameEn }) =>
    locale === 'en' && nameEn !== null ? { name: nameEn, lang: 'en' } : { name, lang: 'zh-Hant' };
}
