import type { Messages } from './wording';

/** Nothing of its own to refuse yet: reading follows the permission table. */
export const auditMessages = {} as const satisfies Messages;
