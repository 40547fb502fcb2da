import type { UnitMatrix } from '@attest/api-client';
import { type ArrangedUnit, readableCode } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../base/format/use-format';
import { Icon } from '../../../ui/icon/icon';
import { StandardText } from '../../../ui/standard-text/standard-text';
import { StateGlyph } from '../../../ui/state-glyph/state-glyph';
import { useReasons } from '../../../shared/enrolment/use-reasons';
import { CellSign } from './cell-sign';
import { methodIcons } from './method-icons';
import type { Places } from './places';
import styles from './unit-cards.module.css';
import { GroupHead, type Piece, type Row, Why } from './unit-grid';

interface UnitCardsProps {
  arranged: ArrangedUnit<Row, Piece>;
  pieces: UnitMatrix['pieces'];
  places: Places;
}

/** On a phone each row stands by itself: the target, why it is not covered, and what each piece is worth for it. */
export function UnitCards({ arranged, pieces, places }: UnitCardsProps) {
  const { t } = useTranslation(['matrix', 'terms']);
  const format = useFormat();
  const reasons = useReasons('staff');
  const shown = new Set(arranged.columns.map((column) => column.at));
  return (
    <div className={styles.cards}>
      {arranged.groups.map((group) => (
        <section key={group.id}>
          <h2 className={styles.group}>
            <GroupHead group={group} />
          </h2>
          <ul>
            {group.rows.map((row) => {
              const cells = row.cells.filter((cell) => shown.has(cell.piece));
              return (
                <li key={row.targetId} className={styles.card}>
                  <Link to={places.target(row.targetId)} className={styles.target}>
                    <StateGlyph state={row.status} />
                    <span className={styles.code}>
                      {readableCode(row.code, (number) => t('matrix:criticalCode', { number }))}
                    </span>
                    <span>
                      <StandardText text={row.text} />
                      <Why row={row} why={reasons.leading(row)} />
                    </span>
                  </Link>
                  {cells.length > 0 && (
                    <ul className={styles.pieces}>
                      {cells.map((cell) => {
                        const piece = pieces[cell.piece];
                        return (
                          piece && (
                            <li key={piece.evidenceId}>
                              <Link
                                to={places.judgement(row.targetId, piece.evidenceId)}
                                className={styles.piece}
                              >
                                <Icon name={methodIcons[piece.method]} size={16} />
                                <span className={styles.date}>{format.shortDate(piece.occurredOn)}</span>
                                <span className={styles.title}>{piece.title}</span>
                                <CellSign state={cell.state} worded />
                              </Link>
                            </li>
                          )
                        );
                      })}
                    </ul>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
