import { ApiHeader } from '@nestjs/swagger';

/** The token never stands in an address: addresses are kept by browsers, proxies and logs. */
export const LINK_TOKEN = 'link-token';

export const LinkTokenHeader = () =>
  ApiHeader({ name: 'Link-Token', required: true, description: 'what follows the # of the link' });

/** How every route behind the link of an account may refuse. */
export const linkProblems = {
  404: ['not_found'],
  410: ['account_link.used', 'account_link.withdrawn', 'account_link.expired'],
  429: ['auth.throttled'],
} as const;
