import {
  documentForms,
  documentKinds,
  type DocumentReviewDetail,
  documentReviewDetail,
  longestText,
} from '@attest/domain';
import { useTranslation } from 'react-i18next';
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
        const set = (change: Partial<typeof one>) => {
          onChange({ ...draft, documents: changedAt(documents, index, change) });
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
                    onChange({ ...draft, documents: without(documents, index) });
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
              onChange={(targetIds) => {
                set({ targetIds });
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
          onChange({ ...draft, documents: [...documents, newDocument()] });
        }}
      />
      <FromTool
        label={t('document.fromTool')}
        lines={lines}
        used={documents.map(({ title }) => title)}
        onAdd={(line) => {
          const kept = documents.filter(({ title }) => title !== null && title !== '');
          const next = newDocument(line.text.slice(0, 300), targetsOf(line));
          onChange({ ...draft, documents: [...kept, next] });
        }}
      />
      {!handedIn && (
        <SourceChecks
          checks={draft.checks}
          note={draft.checkNote}
          onChange={(checks, checkNote) => {
            onChange({ ...draft, checks, checkNote });
          }}
        />
      )}
    </div>
  );
}
