import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/field/choice';
import styles from './rule-form.module.css';

/** What is chosen after a press; undefined: inherited. */
export type ChangeChosen<V> = (latest: readonly V[] | undefined) => V[] | undefined;

interface ChoiceListProps<V extends string> {
  label: string;
  options: readonly V[];
  words: (option: V) => string;
  /** Undefined: inherited. */
  chosen: readonly V[] | undefined;
  /** What would be inherited; undefined where there is nothing above. */
  inherited: readonly V[] | undefined;
  /** Said where nothing is chosen. */
  nothing?: string;
  onChange: (change: ChangeChosen<V>) => void;
}

/** Any number out of a list; folded while nothing is chosen. */
export function ChoiceList<V extends string>({
  label,
  options,
  words,
  chosen,
  inherited,
  nothing,
  onChange,
}: ChoiceListProps<V>) {
  const { t } = useTranslation('rules');
  const none = nothing ?? t('unit.notSaid');
  const said = (list: readonly V[]) => (list.length === 0 ? none : list.map(words).join(t('clause.and')));
  const own = chosen ?? [];
  return (
    <details className={styles.list} open={own.length > 0 ? true : undefined}>
      <summary>
        <span className={styles.label}>{label}</span>
        <span className={styles.value}>
          {chosen === undefined && inherited !== undefined
            ? t('inherit', { what: said(inherited) })
            : said(own)}
        </span>
      </summary>
      <fieldset className={styles.options}>
        <legend className={styles.unseen}>{label}</legend>
        {inherited !== undefined && (
          <Checkbox
            className={styles.inherit}
            label={t('inherit', { what: said(inherited) })}
            checked={chosen === undefined}
            onChange={(event) => {
              const next = event.currentTarget.checked ? undefined : [...inherited];
              onChange(() => next);
            }}
          />
        )}
        {options.map((option) => (
          <Checkbox
            key={option}
            label={words(option)}
            checked={own.includes(option)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              onChange((latest = []) =>
                options.filter((each) => (each === option ? checked : latest.includes(each))),
              );
            }}
          />
        ))}
      </fieldset>
    </details>
  );
}
