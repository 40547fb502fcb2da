import { limits, type Place } from '@attest/api-client';
import type { ReadItemKind } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { SelectField } from '../../ui/field/select-field';
import { TextArea, TextField } from '../../ui/field/text-field';
import { placeKey } from './preview';
import type { Edits, Target } from './use-edits';
import styles from './edit-form.module.css';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';

interface EditFormProps {
  edits: Edits;
  target: Target;
  kind: ReadItemKind;
  at: Place;
  code: string;
  text: string;
}

/** In the place of the row: other words, or another element. Escape leaves it, Ctrl and Enter save. */
export function EditForm({ edits, target, kind, at, code, text }: EditFormProps) {
  const { t } = useTranslation('imports');
  const subject = `${kind} ${placeKey(at)} of import ${edits.importId}`;
  const [words, setWords, forgetWords] = usePersistedState(`words of ${subject}`, text);
  const [element, setElement] = useState('');
  const [reason, setReason, forgetReason] = usePersistedState(`why ${target.how} ${subject}`, '');
  const to = edits.elements.find((each) => placeKey(each.at) === element);
  const complete = target.how === 'text' ? words.trim() !== '' && words.trim() !== text : to !== undefined;
  const forget = () => {
    forgetWords();
    forgetReason();
  };
  const save = () => {
    if (!complete || edits.busy) return;
    const why = reason.trim() === '' ? {} : { reason: reason.trim() };
    if (target.how === 'text') edits.make({ kind, at, op: 'set-text', text: words.trim(), ...why }, forget);
    else if (to !== undefined) edits.make({ kind, at, op: 'move', to: to.at, ...why }, forget);
  };
  return (
    <form
      className={styles.form}
      aria-label={t(target.how === 'text' ? 'edit.textOf' : 'edit.moveOf', { name: code })}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          edits.aim(null);
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          save();
        }
      }}
    >
      {target.how === 'text' ? (
        <TextArea
          label={t('edit.textOf', { name: code })}
          lang="zh-Hant"
          autoFocus
          rows={3}
          maxLength={limits.ReadingEditCreate.text.maxLength}
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
          }}
        />
      ) : (
        <SelectField
          label={t('edit.moveOf', { name: code })}
          autoFocus
          options={[
            { value: '', label: t('edit.choose') },
            ...edits.elements.map((each) => ({
              value: placeKey(each.at),
              label: `${each.code} ${each.title}`,
            })),
          ]}
          value={element}
          onChange={setElement}
        />
      )}
      <TextField
        label={t('edit.reason')}
        hint={t('edit.reasonHint')}
        maxLength={limits.ReadingEditCreate.reason.maxLength}
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      <div className={styles.actions}>
        <Button
          onClick={() => {
            edits.aim(null);
          }}
        >
          {t('common:action.cancel')}
        </Button>
        <Button type="submit" variant="primary" disabled={!complete} busy={edits.busy}>
          {t('edit.save')}
        </Button>
      </div>
    </form>
  );
}
