import { pathWith } from '../../platform/auth/link-tokens';

/** The page on which somebody without an account answers. */
export const linkPath = (token: string): string => pathWith('/third-party', token);
