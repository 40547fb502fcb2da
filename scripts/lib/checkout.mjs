import { join, resolve } from 'node:path';

/** The folder that holds package.json. */
export const checkout = resolve(import.meta.dirname, '..', '..');

/** @param {string[]} parts */
export const inCheckout = (...parts) => join(checkout, ...parts);
