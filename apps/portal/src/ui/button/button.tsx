import type { ComponentProps, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import { cx } from '../cx';
import { Icon, type IconName } from '../icon/icon';
import styles from './button.module.css';

interface Look {
  /** One primary button per view; link is for a quiet action inside a row. */
  variant?: 'primary' | 'default' | 'quiet' | 'link';
  /** 28, 32, 40 and 48 px high; below 768 px none is lower than 40. */
  size?: 'sm' | 'md' | 'lg' | 'xl';
  icon?: IconName;
  iconRight?: IconName;
  tone?: 'bad' | undefined;
  /** Takes the whole width of its row. */
  wide?: boolean;
}

const looks = ({ variant = 'default', size = 'md', tone, wide = false }: Look, className?: string) =>
  cx(
    styles.button,
    styles[variant],
    styles[size],
    tone === 'bad' && styles.bad,
    wide && styles.wide,
    className,
  );

const iconSize = (size: Look['size']) => (size === 'xl' ? 20 : size === 'lg' ? 16 : 14);

function Content({ icon, iconRight, size, children }: Look & { children: ReactNode }) {
  return (
    <>
      {icon !== undefined && <Icon name={icon} size={iconSize(size)} />}
      <span className={styles.label}>{children}</span>
      {iconRight !== undefined && <Icon name={iconRight} size={iconSize(size)} />}
    </>
  );
}

export interface ButtonProps extends Look, Omit<ComponentProps<'button'>, 'size'> {
  /** The action runs: the button keeps its place and width and cannot be pressed twice. */
  busy?: boolean;
}

export function Button({
  variant,
  size,
  icon,
  iconRight,
  tone,
  wide,
  busy = false,
  className,
  children,
  disabled,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      data-paper="none"
      className={looks({ variant, size, tone, wide }, className)}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      {...rest}
      {...(busy
        ? {
            onClick: (event) => {
              event.preventDefault();
            },
          }
        : {})}
    >
      <Content icon={icon} iconRight={iconRight} size={size}>
        {children}
      </Content>
    </button>
  );
}

/** Looks like a button and goes somewhere. */
export function ButtonLink({
  variant,
  size,
  icon,
  iconRight,
  tone,
  wide,
  className,
  children,
  ...rest
}: Look & LinkProps) {
  return (
    <Link
      data-paper={variant === 'link' ? undefined : 'none'}
      className={looks({ variant, size, tone, wide }, className)}
      {...rest}
    >
      <Content icon={icon} iconRight={iconRight} size={size}>
        {children}
      </Content>
    </Link>
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: IconName;
  /** Said aloud and shown on hover, because there is no word. */
  label: string;
  variant?: 'default' | 'quiet';
  size?: 'sm' | 'md' | 'lg' | 'xl';
}

export function IconButton({
  icon,
  label,
  variant = 'quiet',
  size = 'md',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      data-paper="none"
      aria-label={label}
      title={label}
      className={cx(looks({ variant, size }), styles.square, className)}
      {...rest}
    >
      <Icon name={icon} size={size === 'xl' || size === 'lg' ? 20 : 16} />
    </button>
  );
}
