import { paths, type IconName } from './paths';
import styles from './icon.module.css';
import { cx } from '../cx';

export type { IconName };

interface IconProps {
  name: IconName;
  /** In pixels; 16 beside text, 20 in the rail, 14 in chips and metadata. */
  size?: 12 | 14 | 16 | 20 | 24;
  className?: string | undefined;
  /** Only for an icon that stands without a word; with a word beside it the icon stays silent. */
  label?: string;
}

export function Icon({ name, size = 16, className, label }: IconProps) {
  return (
    <svg
      className={cx(styles.icon, className)}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {paths[name]}
    </svg>
  );
}
