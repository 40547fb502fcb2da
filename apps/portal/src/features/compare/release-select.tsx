import type { ReleaseEdition } from '@attest/api-client';
import { hasWords, wordsOf } from '@attest/domain';
import { Select } from '@mantine/core';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import styles from './release-select.module.css';

type Choice = Pick<ReleaseEdition, 'id' | 'code' | 'name' | 'state'>;

interface ReleaseSelectProps {
  label: string;
  value: string | null;
  /** The editions of the standard at hand, offered first. */
  editions: readonly ReleaseEdition[];
  /** The other side of the comparison. */
  without: string | null;
  onChange: (id: string) => void;
}

/** One release: the editions of this standard first, any other by its name or code. */
export function ReleaseSelect({ label, value, editions, without, onChange }: ReleaseSelectProps) {
  const { t } = useTranslation(['compare', 'terms']);
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed);
  const query = useQuery({
    queryKey: queryKeys.releases.choice(q),
    queryFn: ({ signal }) => api.get('/releases', { query: { q, limit: 20 }, signal }),
    placeholderData: keepPreviousData,
  });
  const ids = new Set(editions.map(({ id }) => id));
  const others = (query.data?.items ?? []).filter(({ id }) => !ids.has(id));
  const all = new Map<string, Choice>([...editions, ...others].map((choice) => [choice.id, choice]));
  const option = ({ id, code, name }: Choice) => ({ value: id, label: `${code} ${name}` });
  const groups = [
    {
      group: t('compare:editions'),
      items: editions
        .filter(({ id }) => id !== without)
        .map(option)
        .filter(({ label: text }) => hasWords(text, wordsOf(typed))),
    },
    { group: t('compare:others'), items: others.filter(({ id }) => id !== without).map(option) },
  ];
  return (
    <Field label={label} className={styles.field}>
      {({ id, ...control }) => (
        <Select
          id={id}
          aria-describedby={control['aria-describedby']}
          value={value}
          onChange={(chosen) => {
            if (chosen !== null && chosen !== value) onChange(chosen);
          }}
          data={groups.filter(({ items }) => items.length > 0)}
          renderOption={({ option: { value: chosen } }) => {
            const choice = all.get(chosen);
            return (
              <span className={styles.option}>
                <span lang="zh-Hant">
                  <b>{choice?.code}</b> {choice?.name}
                </span>
                {choice !== undefined && choice.state !== 'published' && (
                  <small>{t(`terms:releaseState.${choice.state}`)}</small>
                )}
              </span>
            );
          }}
          // The server has looked, and folds: what it found is shown as it is.
          filter={({ options }) => options}
          // Text of the chosen one is no search; what was typed is asked of the server.
          onSearchChange={(text) => {
            setTyped([...all.values()].some((choice) => option(choice).label === text) ? '' : text);
          }}
          searchable
          allowDeselect={false}
          placeholder={t('compare:choose')}
          nothingFoundMessage={t('compare:noRelease')}
          rightSection={<Icon name="down" size={12} />}
          rightSectionPointerEvents="none"
          comboboxProps={{ shadow: 'none', offset: 4, transitionProps: { duration: 120 } }}
          classNames={{
            input: styles.input,
            dropdown: styles.dropdown,
            option: styles.row,
            empty: styles.empty,
            groupLabel: styles.group,
          }}
        />
      )}
    </Field>
  );
}
