import { useLocale } from '../../base/i18n/use-locale';
import { StandardText } from '../../ui/standard-text/standard-text';

interface ProgrammeNameProps {
  name: string;
  nameEn: string | null;
}

/** In the reader's language, where it has a name in it. */
export function ProgrammeName({ name, nameEn }: ProgrammeNameProps) {
  const { locale } = useLocale();
  return locale === 'en' && nameEn !== null ? <span lang="en">{nameEn}</span> : <StandardText text={name} />;
}
