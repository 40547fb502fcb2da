import { standardKinds } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/field/select-field';
import type { FindUrl } from './use-find-url';
import styles from './find.module.css';

interface FiltersProps {
  url: FindUrl;
  onChange: (change: Partial<FindUrl>) => void;
}

const levels = ['1', '2', '3', '4', '5', '6'] as const;
const states = ['published', 'superseded', 'withdrawn'] as const;

/** Which standards are meant, whether they are listed or looked into. What is chosen names its filter. */
export function Filters({ url, onChange }: FiltersProps) {
  const { t } = useTranslation(['standards', 'terms']);
  const level = levels.find((each) => each === String(url.level));
  const state = states.find((each) => each === url.state);
  return (
    <div className={styles.filters}>
      <SelectField
        label={t('column.kind')}
        labelHidden
        value={url.standardKind ?? ''}
        options={[
          { value: '', label: t('find.anyKind') },
          ...standardKinds.map((value) => ({ value, label: t(`terms:standardKind.${value}`) })),
        ]}
        onChange={(value) => {
          onChange({ standardKind: standardKinds.find((each) => each === value) ?? null });
        }}
      />
      <SelectField
        label={t('column.level')}
        labelHidden
        value={level ?? ''}
        options={[
          { value: '', label: t('find.anyLevel') },
          ...levels.map((value) => ({ value, label: t('terms:word.level', { level: value }) })),
        ]}
        onChange={(value) => {
          onChange({ level: value === '' ? null : Number(value) });
        }}
      />
      <SelectField
        label={t('find.edition')}
        labelHidden
        value={state ?? ''}
        options={[
          { value: '', label: t('find.anyEdition') },
          ...states.map((value) => ({ value, label: t(`terms:releaseState.${value}`) })),
        ]}
        onChange={(value) => {
          onChange({ state: states.find((each) => each === value) ?? null });
        }}
      />
    </div>
  );
}
