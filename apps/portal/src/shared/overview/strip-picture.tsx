import { statusOf, type TargetStatus } from '@attest/domain';
import { memo } from 'react';
import styles from './strip-picture.module.css';

const cell = { width: 5, height: 10, gap: 1, group: 4 };

interface Drawn {
  readonly width: number;
  /** One path for every state that occurs: a unit of sixty indicators is six elements in the page at most. */
  readonly paths: readonly (readonly [TargetStatus, string])[];
}

const drawn = new Map<string, Drawn>();
const mostDrawn = 5_000;

function draw(strip: string): Drawn {
  const known = drawn.get(strip);
  if (known !== undefined) return known;
  const paths = new Map<TargetStatus, string>();
  let left = 0;
  for (const letter of strip) {
    if (letter === ' ') {
      left += cell.group - cell.gap;
      continue;
    }
    const status = statusOf(letter) ?? 'none';
    paths.set(status, (paths.get(status) ?? '') + shapes[status](left));
    left += cell.width + cell.gap;
  }
  const made = { width: Math.max(0, left - cell.gap), paths: [...paths] };
  if (drawn.size >= mostDrawn) drawn.clear();
  drawn.set(strip, made);
  return made;
}

const box = (x: number) => `M${x + 0.5} .5h4v9h-4z`;
/** As the indicator strip in its small size: shape first, colour repeats it. */
const shapes: Readonly<Record<TargetStatus, (x: number) => string>> = {
  covered: (x) => `M${x} 0h5v10h-5z`,
  partly: (x) => `M${x} 0h5v10h-5zM${x + 1} 1v4h3v-4z`,
  to_judge: (x) => `M${x} 0h5v3.6h-5zM${x} 6.4h5v3.6h-5z`,
  not_yet: (x) =>
    `${box(x)}M${x + 0.5} 9.5L${x + 4.5} .5M${x + 0.5} 5L${x + 2.5} .5M${x + 2.5} 9.5L${x + 4.5} 5`,
  expired: box,
  none: box,
};

/** The shape of a unit, small enough to stand in thousands of cells. Numbers beside it say the same in words. */
export const StripPicture = memo(function StripPicture({ strip }: { strip: string }) {
  const { width, paths } = draw(strip);
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${width} ${cell.height}`}
      width={width}
      height={cell.height}
      preserveAspectRatio="none"
      aria-hidden
    >
      {paths.map(([status, path]) => (
        <path key={status} d={path} className={styles[status]} fillRule="evenodd" />
      ))}
    </svg>
  );
});
