import { useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSetLocale } from '../../shared/preferences/use-set-locale';
import { locales } from '../../base/i18n/locale';
import { useLocale } from '../../base/i18n/use-locale';
import { switchSingleKeys, useSingleKeysOn } from '../../base/keyboard/single-keys';
import { Checkbox } from '../../ui/field/choice';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import styles from './me-page.module.css';

const schemes = ['auto', 'light', 'dark'] as const;

export function Preferences() {
  const { t } = useTranslation('common');
  const { locale } = useLocale();
  const setLocale = useSetLocale();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const singleKeys = useSingleKeysOn();
  return (
    <section className={styles.section}>
      <div className={styles.preference}>
        <h2 className={styles.heading}>{t('language.label')}</h2>
        <SegmentedFilter
          label={t('language.label')}
          value={locale}
          onChange={setLocale}
          options={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
      </div>
      <div className={styles.preference}>
        <h2 className={styles.heading}>{t('theme.label')}</h2>
        <SegmentedFilter
          label={t('theme.label')}
          value={colorScheme}
          onChange={setColorScheme}
          options={schemes.map((value) => ({ value, label: t(`theme.${value}`) }))}
        />
      </div>
      <div className={styles.preference}>
        <h2 className={styles.heading}>{t('singleKeys.heading')}</h2>
        <Checkbox
          label={t('singleKeys.label')}
          note={t('singleKeys.note')}
          checked={singleKeys}
          onChange={(event) => {
            switchSingleKeys(event.currentTarget.checked);
          }}
        />
      </div>
    </section>
  );
}
