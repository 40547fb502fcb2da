import type { SelfRatingView } from '@attest/api-client';
import { hasWords, wordsOf } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change } from '../../base/change/change';
import type { TargetGroup } from '../../shared/enrolment/targets';
import { Checkbox } from '../../ui/field/choice';
import { TextField } from '../../ui/field/text-field';
import { Sheet } from '../../ui/sheet/sheet';
import styles from './plan.module.css';

interface TargetSheetProps {
  opened: boolean;
  title: string;
  groups: readonly TargetGroup[];
  chosen: readonly string[];
  /** How the candidate sees themselves, beside each target. */
  ratings: ReadonlyMap<string, SelfRatingView>;
  onChange: (change: Change<string[]>) => void;
  onClose: () => void;
}

/** Which targets an item is for: whole elements and kinds at once, or one by one. */
export function TargetSheet({ opened, title, groups, chosen, ratings, onChange, onClose }: TargetSheetProps) {
  const { t } = useTranslation(['plan', 'terms']);
  const [search, setSearch] = useState('');
  const words = wordsOf(search);
  const order = groups.flatMap(({ targets }) => targets.map(({ id }) => id));
  const choose = (ids: readonly string[], on: boolean) => {
    onChange((latest) => order.filter((id) => (ids.includes(id) ? on : latest.includes(id))));
  };
  const shown = groups
    .map((group) => ({
      ...group,
      found: group.targets.filter(({ code, text }) => hasWords(`${code} ${text}`, words)),
    }))
    .filter(({ found }) => found.length > 0);
  return (
    <Sheet opened={opened} onClose={onClose} title={title} width={520}>
      <TextField
        label={t('plan:picker.search')}
        icon="search"
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
        }}
      />
      {shown.length === 0 && <p className={styles.hint}>{t('plan:picker.none')}</p>}
      {shown.map(({ id, kind, code, title: name, targets, found }) => {
        const ids = targets.map((target) => target.id);
        const all = ids.every((each) => chosen.includes(each));
        return (
          <fieldset key={id} className={styles.pickGroup}>
            <legend className={styles.pickLegend}>
              <Checkbox
                checked={all}
                label={
                  name === null || code === null ? (
                    <b>{t(`terms:targetKind.${kind}`)}</b>
                  ) : (
                    <b lang="zh-Hant">
                      {code} {name}
                    </b>
                  )
                }
                onChange={(event) => {
                  choose(ids, event.currentTarget.checked);
                }}
              />
            </legend>
            {found.map((target) => {
              const rating = ratings.get(target.id);
              return (
                <Checkbox
                  key={target.id}
                  checked={chosen.includes(target.id)}
                  label={
                    <span lang="zh-Hant">
                      <b>{target.code}</b> {target.text}
                    </span>
                  }
                  {...(rating === undefined
                    ? {}
                    : {
                        note: t('plan:picker.rated', {
                          rating: t(`terms:selfRating.${rating.rating}`),
                        }),
                      })}
                  onChange={(event) => {
                    choose([target.id], event.currentTarget.checked);
                  }}
                />
              );
            })}
          </fieldset>
        );
      })}
    </Sheet>
  );
}
