import type { Config } from '../../config/config';

/** Whether a letter is read by the one it is for: sent, or in the demo shown on its page. */
export const reachesPeople = ({ smtp, mailPage }: Pick<Config, 'smtp' | 'mailPage'>): boolean =>
  smtp !== null || mailPage;
