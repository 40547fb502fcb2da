import type { ToolTarget } from '@attest/api-client';
import { hasWords, wordsOf } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change } from '../../base/change/change';
import { Checkbox } from '../../ui/field/choice';
import { TextField } from '../../ui/field/text-field';
import { Sheet } from '../../ui/sheet/sheet';
import type { DraftLine } from './draft';
import type { TieGroup } from './targets';
import { useTieTitle } from './use-tie-title';
import styles from './tools.module.css';

interface TiePickerProps {
  groups: readonly TieGroup[];
  /** Undefined: closed. */
  line: DraftLine | undefined;
  onClose: () => void;
  onChange: (change: Change<readonly ToolTarget[]>) => void;
}

/** What a line proves or asks for, found by code or by a word. */
export function TiePicker({ groups, line, onClose, onChange }: TiePickerProps) {
  const { t } = useTranslation('tools');
  const title = useTieTitle();
  const [search, setSearch] = useState('');
  const words = wordsOf(search);
  const shown = groups
    .map((group) => ({
      ...group,
      ties: group.ties.filter(({ code, text }) => hasWords(`${code} ${text}`, words)),
    }))
    .filter(({ ties }) => ties.length > 0);
  const targets = line?.targets ?? [];
  return (
    <Sheet opened={line !== undefined} onClose={onClose} title={t('tieTitle')} width={480}>
      <p className={styles.tieText} lang="zh-Hant">
        {line?.text}
      </p>
      <TextField
        label={t('tieSearch')}
        icon="search"
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
        }}
      />
      {shown.length === 0 && <p className={styles.hint}>{t('tieNone')}</p>}
      {shown.map((group) => (
        <fieldset key={group.id} className={styles.tieGroup}>
          <legend lang={group.title === null ? undefined : 'zh-Hant'}>
            {group.title ?? title(group.kind)}
          </legend>
          {group.ties.map((tie) => (
            <Checkbox
              key={tie.id}
              checked={targets.some(({ id }) => id === tie.id)}
              label={
                <span lang="zh-Hant">
                  <b>{tie.code}</b> {tie.text}
                </span>
              }
              onChange={(event) => {
                const tied = event.currentTarget.checked ? [{ kind: tie.kind, id: tie.id }] : [];
                onChange((latest) => [...latest.filter(({ id }) => id !== tie.id), ...tied]);
              }}
            />
          ))}
        </fieldset>
      ))}
    </Sheet>
  );
}
