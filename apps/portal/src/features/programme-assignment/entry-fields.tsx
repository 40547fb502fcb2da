import { type AssignedRequirement, limits } from '@attest/api-client';
import { type EntryCheckResult, entryCheckResults } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field/select-field';
import { TextField } from '../../ui/field/text-field';
import styles from './assignment.module.css';
import type { EntryOf } from './draft';

interface EntryFieldsProps {
  requirements: readonly AssignedRequirement[];
  /** By requirement. */
  entry: EntryOf;
  /** Whom they are about; null: everybody who is assigned now. */
  name: string | null;
  /** @param given null: as for everybody */
  onChange: (requirementId: string, given: EntryOf[string] | null) => void;
}

/** How each entry requirement stands: for everybody, or for one person otherwise. */
export function EntryFields({ requirements, entry, name, onChange }: EntryFieldsProps) {
  const { t } = useTranslation(['programme-assignment', 'terms']);
  return (
    <ul className={styles.entry}>
      {requirements.map(({ id, text }) => {
        const given = entry[id] ?? null;
        const result: EntryCheckResult | '' = given?.result ?? (name === null ? 'open' : '');
        const { reason = '' } = given ?? {};
        return (
          <li key={id}>
            <span lang="zh-Hant">{text}</span>
            <SelectField
              label={
                name === null
                  ? t('programme-assignment:entry.resultOf', { text })
                  : t('programme-assignment:own.resultOf', { text, name })
              }
              labelHidden
              value={result}
              options={[
                ...(name === null ? [] : [{ value: '' as const, label: t('programme-assignment:own.same') }]),
                ...entryCheckResults.map((value) => ({ value, label: t(`terms:entry.${value}`) })),
              ]}
              onChange={(value) => {
                onChange(id, value === '' ? null : { result: value });
              }}
            />
            {result !== 'open' && result !== '' && (
              <TextField
                label={t(
                  result === 'waived' ? 'programme-assignment:entry.why' : 'programme-assignment:entry.seen',
                )}
                value={reason}
                optional={result !== 'waived'}
                maxLength={limits.EntryGiven.reason.maxLength}
                onChange={(event) => {
                  const words = event.currentTarget.value;
                  onChange(id, words.trim() === '' ? { result } : { result, reason: words });
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
