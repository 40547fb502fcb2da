import {
  longestText,
  type PriorLearningDetail,
  priorLearningDetail,
  priorLearningKinds,
  verifications,
} from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { type Patch } from '../../../base/change/change';
import { AddEntry, Day, Entry, Line, Pair, Paragraph, Pills, Select } from '../detail-fields';
import { changedAt, type FormProps, without } from '../method-parts';
import styles from '../methods.module.css';
import { newPriorItem } from './new-item';

export function PriorLearningFields({ draft, onChange, problem, handedIn }: FormProps<PriorLearningDetail>) {
  const { t } = useTranslation('methods');
  const { items } = draft;
  return (
    <div className={styles.form}>
      {items.map((one, index) => {
        const set = (patch: Patch<typeof one>) => {
          onChange((latest) => ({ items: changedAt(latest.items, index, patch) }));
        };
        const at = (name: string) => problem(`items.${index}.${name}`);
        return (
          <Entry
            key={index}
            title={t('prior.number', { number: index + 1 })}
            removeLabel={t('prior.remove', { number: index + 1 })}
            onRemove={
              items.length === 1
                ? null
                : () => {
                    onChange((latest) => ({ items: without(latest.items, index) }));
                  }
            }
          >
            <Pills
              label={t('prior.kind')}
              options={priorLearningKinds}
              name={(kind) => t(`prior.kinds.${kind}`)}
              value={one.kind}
              error={at('kind')}
              onChange={(kind) => {
                set({ kind });
              }}
            />
            <Pair>
              <Line
                label={t('prior.title')}
                hint={t('prior.titleHint')}
                most={longestText(priorLearningDetail, 'items.title')}
                value={one.title}
                error={at('title')}
                onChange={(title) => {
                  set({ title });
                }}
              />
              <Line
                label={t('prior.issuer')}
                most={longestText(priorLearningDetail, 'items.issuer')}
                value={one.issuer}
                error={at('issuer')}
                onChange={(issuer) => {
                  set({ issuer });
                }}
              />
            </Pair>
            <Pair>
              <Day
                label={t('prior.startedOn')}
                optional
                value={one.startedOn}
                error={at('startedOn')}
                onChange={(startedOn) => {
                  set({ startedOn });
                }}
              />
              <Day
                label={t('prior.endedOn')}
                optional
                value={one.endedOn}
                error={at('endedOn')}
                onChange={(endedOn) => {
                  set({ endedOn });
                }}
              />
              <Day
                label={t('prior.validUntil')}
                optional
                value={one.validUntil}
                error={at('validUntil')}
                onChange={(validUntil) => {
                  set({ validUntil });
                }}
              />
            </Pair>
            <Pair>
              <Line
                label={t('prior.certificate')}
                optional
                most={longestText(priorLearningDetail, 'items.certificateNumber')}
                value={one.certificateNumber}
                onChange={(certificateNumber) => {
                  set({ certificateNumber });
                }}
              />
              {!handedIn && (
                <Select
                  label={t('prior.verification')}
                  options={verifications}
                  name={(value) => t(`prior.verifications.${value}`)}
                  value={one.verification}
                  error={at('verification')}
                  onChange={(verification) => {
                    set({ verification });
                  }}
                />
              )}
            </Pair>
            {!handedIn && one.verification !== null && one.verification !== 'not_verified' && (
              <Line
                label={t('prior.verificationNote')}
                optional
                most={longestText(priorLearningDetail, 'items.verificationNote')}
                value={one.verificationNote}
                onChange={(verificationNote) => {
                  set({ verificationNote });
                }}
              />
            )}
          </Entry>
        );
      })}
      <AddEntry
        label={t('prior.add')}
        onAdd={() => {
          onChange((latest) => ({ items: [...latest.items, newPriorItem()] }));
        }}
      />
      <Paragraph
        label={t('prior.reason')}
        placeholder={t('prior.reasonHint')}
        rows={3}
        most={longestText(priorLearningDetail, 'reason')}
        value={draft.reason}
        error={problem('reason')}
        onChange={(reason) => {
          onChange({ reason });
        }}
      />
    </div>
  );
}
