import { targetStatuses } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Chip, StateChip } from '../chip/chip';
import { IndicatorStrip } from '../indicator-strip/indicator-strip';
import { stripGroups } from '../indicator-strip/strip-groups';
import { StateGlyph } from '../state-glyph/state-glyph';
import { Vacs } from '../vacs/vacs';
import styles from './gallery-page.module.css';
import { Row, Specimen } from './specimen';

const unit = stripGroups('ccc ccc cpcjcc cxno');
const colours = [
  'bg',
  'surface',
  'sunken',
  'line',
  'line-strong',
  'control',
  'accent',
  'accent-soft',
  'accent-fill',
  'ok',
  'ok-soft',
  'ok-fill',
  'warn',
  'warn-soft',
  'warn-fill',
  'bad',
  'bad-soft',
  'mark',
];

export function States() {
  const { t } = useTranslation('terms');
  return (
    <>
      <Specimen title="StateGlyph" wide>
        <Row>
          {targetStatuses.map((state) => (
            <span key={state} className={styles.stateRow}>
              <StateGlyph state={state} decorative />
              <IndicatorStrip groups={[[{ id: state, state }]]} decorative />
              <IndicatorStrip groups={[[{ id: state, state }]]} size="small" decorative />
              {t(`state.${state}`)}
            </span>
          ))}
        </Row>
      </Specimen>
      <Specimen title="IndicatorStrip">
        <IndicatorStrip groups={unit} selectedId="2.1" />
        <IndicatorStrip groups={unit} size="small" />
      </Specimen>
      <Specimen title="Chip">
        <Row>
          <StateChip state="covered" strong>
            {t('verdict.satisfactory.long')}
          </StateChip>
          <StateChip state="not_yet" strong>
            {t('verdict.not_yet.long')}
          </StateChip>
          <StateChip state="to_judge">{t('state.to_judge')}</StateChip>
          <Chip tone="ok" icon="shield">
            {t('enrolmentState.signed')}
          </Chip>
          <Chip tone="line" icon="history">
            {t('releaseState.superseded')}
          </Chip>
          <Chip tone="bad" icon="alert">
            SHA-256
          </Chip>
          <Chip>{t('word.level', { level: 5 })}</Chip>
        </Row>
      </Specimen>
      <Specimen title="Vacs">
        <Vacs
          marks={{ valid: true, authentic: true, current: true, sufficient: false }}
          reasons={{ sufficient: '直接觀察 1／2 次' }}
        />
        <Vacs marks={{ valid: true, authentic: false }} />
      </Specimen>
      <Specimen title="Tokens" wide>
        <div className={styles.colours}>
          {colours.map((name) => (
            <div key={name} className={styles.colour}>
              <span style={{ background: `var(--${name})` }} />
              {name}
            </div>
          ))}
        </div>
      </Specimen>
    </>
  );
}
