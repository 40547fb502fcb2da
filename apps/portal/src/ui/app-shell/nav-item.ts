import type { IconName } from '../icon/icon';

export interface NavItem {
  id: string;
  to: string;
  label: string;
  icon: IconName;
  /** What waits behind it; 0 shows nothing. */
  count: number;
  countLabel: string;
  /** Whether what is read belongs to it, also where the address lies elsewhere. */
  current?: boolean;
  /** Something to do rather than a place: drawn as a button on a phone, never current. */
  primary?: boolean;
  /** In the rail only. */
  wideOnly?: boolean;
}
