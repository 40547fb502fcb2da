import type { Reading } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { StandardText } from '../../ui/standard-text/standard-text';
import { placeKey } from './preview';
import { useResultRow } from './result-context';
import { Fold } from './result-fold';
import { ResultItem } from './result-item';
import { Lines } from './result-unit';
import styles from './result-tree.module.css';

/** What holds for the whole standard: attitudes, guide, notes, entry requirements, and text under unknown headings. */
export function WholeStandard({ reading }: { reading: Reading }) {
  const { t } = useTranslation(['imports', 'terms']);
  const row = useResultRow();
  const { attitudes, guide, notes, entryRequirements, other } = reading;
  return (
    <section className={styles.unit} aria-label={t('result.whole')}>
      {attitudes.length > 0 && (
        <Fold
          title={t('terms:competence.attitude')}
          count={attitudes.length}
          open={attitudes.some(({ at }) => row.touched(at))}
        >
          <ul>
            {attitudes.map(({ at, code, text }) => (
              <ResultItem
                key={placeKey(at)}
                {...{ at, code, text }}
                kind="attitude"
                list={attitudes.map((each) => each.at)}
              />
            ))}
          </ul>
        </Fold>
      )}
      {guide.map((section) => (
        <Fold
          key={placeKey(section.at)}
          title={section.heading}
          titleLang="zh-Hant"
          count={section.items.length}
          open={row.touched(section.at) || section.items.some(({ at }) => row.touched(at))}
        >
          {section.introduction !== '' && (
            <p className={styles.introduction}>
              <StandardText text={section.introduction} />
            </p>
          )}
          <ul>
            {section.items.map(({ at, code, text }) => (
              <ResultItem
                key={placeKey(at)}
                {...{ at, code, text }}
                kind="guide_item"
                list={section.items.map((each) => each.at)}
              />
            ))}
          </ul>
        </Fold>
      ))}
      {notes.length > 0 && (
        <Fold
          title={t('terms:word.notes')}
          count={notes.length}
          open={notes.some(({ at }) => row.touched(at))}
        >
          <ul>
            {notes.map(({ at, number, text, items }) => (
              <ResultItem
                key={placeKey(at)}
                at={at}
                kind="note"
                code={number === null ? '' : t('result.note', { number })}
                text={text}
              >
                <Lines items={items} />
              </ResultItem>
            ))}
          </ul>
        </Fold>
      )}
      {entryRequirements.length > 0 && (
        <Fold title={t('result.entry')} count={entryRequirements.length} open={false}>
          <ul className={styles.plain}>
            {entryRequirements.map((text, index) => (
              <li key={index}>
                <StandardText text={text} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {other.map((text) => (
        <Fold
          key={placeKey(text.at)}
          title={text.heading}
          titleLang="zh-Hant"
          count={text.lines.length}
          open={row.touched(text.at)}
        >
          <ul>
            {text.lines.map((line, index) => (
              <ResultItem key={index} at={text.at} code="" text={line} />
            ))}
          </ul>
        </Fold>
      ))}
    </section>
  );
}
