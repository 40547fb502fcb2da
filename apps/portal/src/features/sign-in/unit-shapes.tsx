import { IndicatorStrip } from '../../ui/indicator-strip/indicator-strip';
import { stripGroups } from '../../ui/indicator-strip/strip-groups';
import styles from './unit-shapes.module.css';

/** One unit from its first evidence to the day it can be signed. */
const stages = [
  'nnn nnn nnnnnn nnnn',
  'jnn nnn nnnnnn nnnn',
  'cpj nnn nnnnnn nnnn',
  'ccc jcn pnnnnn nnnn',
  'ccc ccc cpxjnn nnnn',
  'ccc ccc cpcjcc cxno',
  'ccc ccc cccccc ccpj',
  'ccc ccc cccccc cccc',
];

export function UnitShapes() {
  return (
    <div className={styles.shapes}>
      {stages.map((stage) => (
        <IndicatorStrip key={stage} groups={stripGroups(stage)} decorative className={styles.strip} />
      ))}
    </div>
  );
}
