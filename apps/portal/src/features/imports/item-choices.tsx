import type { FindingChoice } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../base/i18n/use-locale';
import { ChoicePills } from '../../ui/field/choice';
import type { Custom } from './preview';
import styles from './finding-card.module.css';

interface ItemChoicesProps {
  choice: FindingChoice;
  /** Those of the finding: an answer for one item is named like the answer for all. */
  choices: readonly FindingChoice[];
  value: Custom;
  onChange: (change: (latest: Custom) => Record<string, string>) => void;
  disabled: boolean;
}

/** By code of the item. */
const answersIn = (value: Custom): Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null ? value : {};

/** One answer for each item of a finding that is about several. */
export function ItemChoices({ choice, choices, value, onChange, disabled }: ItemChoicesProps) {
  const { t, i18n } = useTranslation('imports');
  const { locale } = useLocale();
  const answers = answersIn(value);
  const nameOf = (id: string) =>
    i18n.exists(`imports:itemChoice.${id}`)
      ? t(`itemChoice.${id}`)
      : (choices.find((each) => each.id === id)?.label[locale] ?? id);
  return (
    <div className={styles.items}>
      {choice.items.map((item) => (
        <div key={item.code} className={styles.item}>
          <ChoicePills
            label={item.code}
            choices={item.choices.map(({ id }) => ({ value: id, label: nameOf(id), disabled }))}
            value={answers[item.code] ?? null}
            onChange={(id) => {
              onChange((latest) => ({ ...answersIn(latest), [item.code]: id }));
            }}
          />
        </div>
      ))}
    </div>
  );
}
