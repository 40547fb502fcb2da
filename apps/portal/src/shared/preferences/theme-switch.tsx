import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button/button';

export function ThemeSwitch() {
  const { t } = useTranslation('common');
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  return (
    <IconButton
      size="sm"
      icon={scheme === 'dark' ? 'sun' : 'moon'}
      label={t('top.theme')}
      onClick={() => {
        setColorScheme(scheme === 'dark' ? 'light' : 'dark');
      }}
    />
  );
}
