import type { Config } from '../../config/config';

/** Where the links of an e-mail lead: where people reach the service, or this machine when that is not said. */
export const publicUrlOf = ({ publicUrl, port }: Pick<Config, 'publicUrl' | 'port'>): string =>
  publicUrl ?? `http://localhost:${port}`;

/** Whether a letter is read by the one it is for: sent, or in the demo shown on its page. */
export const reachesPeople = ({ smtp, mailPage }: Pick<Config, 'smtp' | 'mailPage'>): boolean =>
  smtp !== null || mailPage;
