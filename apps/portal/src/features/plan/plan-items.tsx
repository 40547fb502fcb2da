import type { AssessmentPlan, EnrolmentDetail, SelfRatingView } from '@attest/api-client';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change } from '../../base/change/change';
import type { TargetGroup } from '../../shared/enrolment/targets';
import { Button, IconButton } from '../../ui/button/button';
import { ItemForm } from './item-form';
import { ItemRow } from './item-row';
import { changed, type DraftItem, type Grounds, newItem, removed, stepped } from './plan-draft';
import styles from './plan.module.css';
import { TargetSheet } from './target-sheet';

interface PlanItemsProps {
  draft: readonly DraftItem[];
  plan: AssessmentPlan;
  enrolment: EnrolmentDetail;
  groups: readonly TargetGroup[];
  grounds: Grounds;
  ratings: ReadonlyMap<string, SelfRatingView>;
  onChange: (change: Change<DraftItem[]>) => void;
  onPropose: () => void;
}

/** The items in their order. One at a time is open for editing. */
export function PlanItems({
  draft,
  plan,
  enrolment,
  groups,
  grounds,
  ratings,
  onChange,
  onPropose,
}: PlanItemsProps) {
  const { t } = useTranslation('plan');
  const [open, setOpen] = useState<string | null>(null);
  const [choosing, setChoosing] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const saved = new Map(plan.version?.items.map((item) => [item.id, item]));
  const mayEdit = plan.abilities.edit;
  const chosen = draft.find(({ key }) => key === choosing);

  const move = (key: string, step: -1 | 1) => {
    onChange((latest) => stepped(latest, key, step));
    // The button is another one after the move; the hand stays on it.
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-key="${key}"] [data-step="${String(step)}"]`)?.focus();
    });
  };

  return (
    <>
      <ol ref={list} className={styles.items}>
        {draft.map((item, index) =>
          open === item.key && mayEdit ? (
            <li key={item.key} className={styles.open}>
              <ItemForm
                item={item}
                number={index + 1}
                plan={plan}
                enrolment={enrolment}
                groups={groups}
                onChange={(to) => {
                  onChange((latest) => changed(latest, item.key, to));
                }}
                onTargets={() => {
                  setChoosing(item.key);
                }}
                onRemove={() => {
                  onChange((latest) => removed(latest, item.key));
                  setOpen(null);
                }}
                onDone={() => {
                  setOpen(null);
                }}
              />
            </li>
          ) : (
            <li key={item.key} className={styles.item} data-key={item.key}>
              <ItemRow
                item={item}
                number={index + 1}
                plan={plan}
                enrolment={enrolment}
                groups={groups}
                progress={saved.get(item.key)?.progress}
              >
                {mayEdit && (
                  <span className={styles.moves}>
                    <IconButton
                      icon="up"
                      size="sm"
                      label={t('moveUp', { number: index + 1 })}
                      data-step="-1"
                      disabled={index === 0}
                      onClick={() => {
                        move(item.key, -1);
                      }}
                    />
                    <IconButton
                      icon="down"
                      size="sm"
                      label={t('moveDown', { number: index + 1 })}
                      data-step="1"
                      disabled={index === draft.length - 1}
                      onClick={() => {
                        move(item.key, 1);
                      }}
                    />
                    <IconButton
                      icon="edit"
                      size="sm"
                      label={t('edit', { number: index + 1 })}
                      onClick={() => {
                        setOpen(item.key);
                      }}
                    />
                  </span>
                )}
              </ItemRow>
            </li>
          ),
        )}
      </ol>
      {mayEdit && (
        <div className={styles.adds}>
          <Button
            variant="link"
            icon="plus"
            className={styles.add}
            onClick={() => {
              const item = newItem('direct_observation', [], grounds);
              onChange((latest) => [...latest, item]);
              setOpen(item.key);
            }}
          >
            {t('add')}
          </Button>
          <Button variant="link" icon="refresh" onClick={onPropose}>
            {t('proposeAgain')}
          </Button>
        </div>
      )}
      <TargetSheet
        opened={chosen !== undefined}
        title={t('picker.title', { number: draft.findIndex(({ key }) => key === choosing) + 1 })}
        groups={groups}
        chosen={chosen?.targets ?? []}
        ratings={ratings}
        onClose={() => {
          setChoosing(null);
        }}
        onChange={(change) => {
          if (chosen !== undefined)
            onChange((latest) =>
              changed(latest, chosen.key, ({ targets }) => ({ targets: change(targets) })),
            );
        }}
      />
    </>
  );
}
