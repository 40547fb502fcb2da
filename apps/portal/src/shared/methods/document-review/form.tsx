import {
  documentForms,
  documentKinds,
  type DocumentReviewDetail,
  documentReviewDetail,
  longestText,
  shortened,
} from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { type Patch } from '../../../base/change/change';
import { AddEntry, Day, Entry, Line, Pair, Paragraph, Pills, Select } from '../detail-fields';
import { changedAt, type FormProps, said, targetsOf, without } from '../method-parts';
import styles from '../methods.module.css';
import { SourceChecks } from '../source-checks';
import { TargetField } from '../target-field';
import { FromTool } from '../from-tool';
import { newDocument } from './new-document';

export function DocumentFields({
  draft,
  onChange,
  problem,
  lines,
  groups,
  handedIn,
}: FormProps<DocumentReviewDetail>) {
  const { t } = useTranslation('methods');
  const { documents } = draft;
  return (
    <div className={styles.form}>
      {documents.map((one, index) => {
        const set = (patch: Patch<typeof one>) => {
          onChange((latest) => ({ documents: changedAt(latest.documents, index, patch) }));
        };
        const at = (name: string) => problem(`documents.${index}.${name}`);
        return (
          <Entry
            key={index}
            title={t('document.number', { number: index + 1 })}
            removeLabel={t('document.remove', { number: index + 1 })}
            onRemove={
              documents.length === 1
                ? null
                : () => {
                    onChange((latest) => ({ documents: without(latest.documents, index) }));
                  }
            }
          >
            <Line
              label={t('document.title')}
              most={longestText(documentReviewDetail, 'documents.title')}
              value={one.title}
              error={at('title')}
              onChange={(title) => {
                set({ title });
              }}
            />
            <Pair>
              <Select
                label={t('document.kind')}
                options={documentKinds}
                name={(kind) => t(`document.kinds.${kind}`)}
                value={one.kind}
                error={at('kind')}
                onChange={(kind) => {
                  set({ kind });
                }}
              />
              <Line
                label={t('document.author')}
                optional
                most={longestText(documentReviewDetail, 'documents.author')}
                value={one.author}
                error={at('author')}
                onChange={(author) => {
                  set({ author });
                }}
              />
              <Day
                label={t('document.datedOn')}
                optional
                value={one.datedOn}
                error={at('datedOn')}
                onChange={(datedOn) => {
                  set({ datedOn });
                }}
              />
            </Pair>
            <Pills
              label={t('document.form')}
              options={documentForms}
              name={(form) => t(`document.forms.${form}`)}
              value={one.form}
              error={at('form')}
              onChange={(form) => {
                set({ form });
              }}
            />
            <TargetField
              label={t('document.targets')}
              placeholder={t('targets.choose')}
              groups={groups}
              value={said(one.targetIds)}
              onChange={(change) => {
                set((latest) => ({ targetIds: change(said(latest.targetIds)) }));
              }}
            />
            <Paragraph
              label={handedIn ? t('document.where') : t('document.finding')}
              placeholder={t('document.findingHint')}
              optional
              most={longestText(documentReviewDetail, 'documents.finding')}
              value={one.finding}
              error={at('finding')}
              onChange={(finding) => {
                set({ finding });
              }}
            />
          </Entry>
        );
      })}
      <AddEntry
        label={t('document.add')}
        onAdd={() => {
          onChange((latest) => ({ documents: [...latest.documents, newDocument()] }));
        }}
      />
      <FromTool
        label={t('document.fromTool')}
        lines={lines}
        used={documents.map(({ title }) => title)}
        onAdd={(line) => {
          const next = newDocument(shortened(line.text, 300), targetsOf(line));
          onChange((latest) => ({
            documents: [...latest.documents.filter(({ title }) => title !== null && title !== ''), next],
          }));
        }}
      />
      {!handedIn && <SourceChecks checks={draft.checks} note={draft.checkNote} onChange={onChange} />}
    </div>
  );
}
