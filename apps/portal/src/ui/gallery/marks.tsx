import type { FractionRect } from '@attest/domain';
import { useState } from 'react';
import type { ShownMark } from '../viewer/marking';
import { RegionSurface } from '../viewer/region-surface';
import { SpanBar } from '../viewer/span-bar';
import styles from './gallery-page.module.css';
import { Specimen } from './specimen';

const region: ShownMark = {
  id: 'region',
  fileId: 'file',
  locator: { kind: 'region', x: 0.08, y: 0.2, w: 0.3, h: 0.5 },
  number: 1,
  label: '標記 1：圖中區域，3.1',
};
const spans: readonly ShownMark[] = [
  {
    ...region,
    id: 'a',
    locator: { kind: 'span', startMs: 4000, endMs: 12_000 },
    label: '標記 1：0:04–0:12，3.1',
  },
  {
    ...region,
    id: 'b',
    number: 2,
    locator: { kind: 'span', startMs: 20_000, endMs: 31_000 },
    label: '標記 2：0:20–0:31，3.2',
  },
];

export function Marks() {
  const [rect, setRect] = useState<FractionRect | null>({ x: 0.55, y: 0.3, w: 0.3, h: 0.4 });
  const [at, setAt] = useState(8000);
  const [chosen, setChosen] = useState('a');
  return (
    <>
      <Specimen title="RegionSurface">
        <RegionSurface
          marks={[region]}
          chosen={null}
          onChoose={() => undefined}
          draft={rect === null ? null : { rects: [rect], editable: true }}
          onDraw={setRect}
          onTie={() => undefined}
          onCancel={() => {
            setRect(null);
          }}
          className={styles.sheet}
        >
          {null}
        </RegionSurface>
      </Specimen>
      <Specimen title="SpanBar">
        <div className={styles.wide}>
          <SpanBar
            at={at}
            length={40_000}
            marks={spans}
            chosen={chosen}
            onChoose={setChosen}
            draft={null}
            onSeek={setAt}
            onDrag={null}
          />
        </div>
      </Specimen>
    </>
  );
}
