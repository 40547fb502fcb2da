import { markLimits, hasWords, wordsOf } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toggled } from '../../base/change/change';
import { Button } from '../../ui/button/button';
import { Checkbox } from '../../ui/field/choice';
import { TextArea, TextField } from '../../ui/field/text-field';
import { Icon } from '../../ui/icon/icon';
import { Sheet, SheetSubmit } from '../../ui/sheet/sheet';
import type { Target } from '../enrolment/targets';
import { useErrorText } from '../http/use-error-text';
import { usePersistedState } from '../outbox/use-persisted-state';
import styles from './marks.module.css';
import { useMarkWords } from './use-mark-words';
import type { Marking } from './use-marking';

interface TieSheetProps {
  marking: Marking;
  /** In the order of the standard. */
  targets: readonly Target[];
  /** What the evidence is said to prove; these stand first. */
  claimed: ReadonlySet<string>;
}

/** What the place shows, and a word about it. */
export function TieSheet({ marking, targets, claimed }: TieSheetProps) {
  const { t } = useTranslation('marks');
  return (
    <Sheet
      opened={marking.tying && marking.draft !== null}
      onClose={() => {
        marking.setTying(false);
      }}
      title={t('tie.title')}
      width={480}
    >
      {marking.draft !== null && <Form marking={marking} targets={targets} claimed={claimed} />}
    </Sheet>
  );
}

const few = 8;

function Form({ marking, targets, claimed }: TieSheetProps) {
  const { t } = useTranslation('marks');
  const errorText = useErrorText();
  const words = useMarkWords();
  const only = claimed.size === 1 ? [...claimed] : [];
  const [chosen, setChosen] = useState<readonly string[]>(
    marking.pointing.length > 0 ? marking.pointing : only,
  );
  const { draft } = marking;
  const [note, setNote, forget] = usePersistedState(
    `note on ${draft?.fileId ?? ''} ${JSON.stringify(draft?.locator)}`,
    '',
  );
  const [wanted, setWanted] = useState('');
  const [tried, setTried] = useState(false);
  const asked = wordsOf(wanted);
  const shown = targets
    .filter(({ id, code, text }) => chosen.includes(id) || hasWords(`${code} ${text}`, asked))
    .toSorted((a, b) => Number(claimed.has(b.id)) - Number(claimed.has(a.id)));
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (chosen.length > 0) marking.make.mutate({ targetIds: chosen, note }, { onSuccess: forget });
      }}
    >
      {draft !== null && (
        <p className={styles.quote}>
          {'quote' in draft.locator && draft.locator.quote !== '' && <q>{draft.locator.quote}</q>}
          {draft.locator.kind !== 'words' && (
            <span>
              {words(
                draft.locator.kind === 'passage' ? { kind: 'page', page: draft.locator.page } : draft.locator,
              )}
            </span>
          )}
        </p>
      )}
      <fieldset className={styles.targets} aria-describedby={tried ? 'tie-error' : undefined}>
        <legend>{t('tie.shows')}</legend>
        {targets.length > few && (
          <TextField
            label={t('tie.search')}
            labelHidden
            icon="search"
            placeholder={t('tie.search')}
            value={wanted}
            onChange={(event) => {
              setWanted(event.currentTarget.value);
            }}
          />
        )}
        <ul className={styles.options}>
          {shown.map((target) => (
            <li key={target.id}>
              <Checkbox
                label={
                  <>
                    <b>{target.code}</b> <span lang="zh-Hant">{target.text}</span>
                  </>
                }
                {...(claimed.has(target.id) ? {} : { note: t('tie.unclaimed') })}
                checked={chosen.includes(target.id)}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  setChosen((latest) => toggled(latest, target.id, checked));
                }}
              />
            </li>
          ))}
        </ul>
        {shown.length === 0 && <p className={styles.hint}>{t('tie.none')}</p>}
      </fieldset>
      {tried && chosen.length === 0 && (
        <p id="tie-error" className={styles.problem} role="alert">
          <Icon name="alert" />
          <span>{t('tie.missing')}</span>
        </p>
      )}
      <TextArea
        label={t('tie.note')}
        optional
        rows={2}
        maxLength={markLimits.note}
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
        }}
      />
      {marking.make.error !== null && (
        <p className={styles.problem} role="alert">
          <Icon name="alert" />
          <span>{errorText(marking.make.error)}</span>
        </p>
      )}
      <SheetSubmit>
        <Button type="submit" variant="primary" size="lg" wide busy={marking.make.isPending}>
          {t('tie.save')}
        </Button>
      </SheetSubmit>
    </form>
  );
}
