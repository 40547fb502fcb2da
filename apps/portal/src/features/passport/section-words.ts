import type { Passport } from '@attest/api-client';
import type { TFunction } from 'i18next';

/** «選修，5 選 2，還差 1 個» */
export function sectionWords(
  t: TFunction<['passport', 'terms']>,
  { id, name, choose, missing }: Passport['sections'][number],
  units: Passport['units'],
): string {
  const total = units.filter(({ sectionId }) => sectionId === id).length;
  const what = name ?? t(choose === null ? 'section.core' : 'section.elective');
  const rule = choose === null ? t('section.all', { total }) : t('section.choose', { total, choose });
  return [what, rule, missing === 0 ? t('section.reached') : t('section.missing', { count: missing })].join(
    t('section.joiner'),
  );
}
