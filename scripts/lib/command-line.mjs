import { parseArgs } from 'node:util';
import { Problem } from './problem.mjs';

/**
 * What the person asks for, checked.
 * @typedef {{ command: 'help' }
 *   | { command: 'read', file: string }
 *   | { command: 'template', kind: 'unit' | 'occupation' }
 *   | { command: 'migrate' }
 *   | { command: 'verify' }
 *   | JobsRequest
 *   | OrganisationRequest} Request
 * @typedef {{ command: 'jobs', settle: import('./commands.mjs').Settling | undefined }} JobsRequest
 * @typedef {{ command: 'organisation create', name: string, slug: string, adminEmail: string, adminName: string }} OrganisationRequest
 */

export const HELP = `Usage: npm run attest -- <command>

  read FILE             read a published standard, print it as JSON
  template KIND         print an empty template as CSV, to fill a standard in; KIND is unit or occupation
  organisation create   make an organisation and its first admin
      --name NAME           as people read it, for example 鴻圖職能發展中心
      --slug SLUG           short name in addresses: lower-case letters, digits, hyphens
      --admin-email E-MAIL
      [--admin-name NAME]   else the part of the e-mail before the @
      The password is read from ATTEST_ADMIN_PASSWORD, or else from standard input (one line).
  migrate               bring the database up to date (npm start does so by itself)
  verify                check the audit trail, the sign-offs and the files
  jobs                  list work in the background that failed and belongs to no organisation
  jobs retry WHICH      have it tried again; WHICH is an id of the list, or all
  jobs discard WHICH    let go of it
  help                  this text

The commands use the embedded database of ATTEST_DATA_DIR, or the server of DATABASE_URL and DATABASE_OWNER_URL.
With “npm run --silent attest -- read FILE” nothing but the JSON is printed.
`;

/**
 * @param {string[]} args the words after «attest»
 * @returns {Request}
 * @throws {Problem} when the words make no command
 */
export function parseCommand(args) {
  const [command, ...rest] = args;
  if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
    return { command: 'help' };
  }
  if (command === 'read') {
    const [file, ...more] = rest;
    if (file === undefined || more.length > 0) throw misused('Name one file: npm run attest -- read FILE');
    return { command: 'read', file };
  }
  if (command === 'template') {
    const [kind, ...more] = rest;
    if ((kind !== 'unit' && kind !== 'occupation') || more.length > 0) {
      throw misused('Name the kind of standard: npm run attest -- template unit|occupation');
    }
    return { command: 'template', kind };
  }
  if (command === 'migrate' || command === 'verify') {
    if (rest.length > 0) throw misused(`“${command}” takes nothing, and got “${rest.join(' ')}”.`);
    return { command };
  }
  if (command === 'jobs') return { command, settle: settlingOf(rest) };
  if (command === 'organisation' && rest[0] === 'create') return organisationCreate(rest.slice(1));
  throw misused(`There is no command “${args.join(' ')}”.`);
}

/**
 * @param {string[]} args
 * @returns {import('./commands.mjs').Settling | undefined}
 */
function settlingOf([how, which, ...more]) {
  if (how === undefined) return undefined;
  const isId = which !== undefined && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(which);
  if ((how !== 'retry' && how !== 'discard') || more.length > 0 || !(isId || which === 'all')) {
    throw misused('Name what to do and with which: npm run attest -- jobs retry|discard ID|all');
  }
  return { how, which };
}

/**
 * @param {string[]} args
 * @returns {Request}
 */
function organisationCreate(args) {
  const { name, slug, 'admin-email': adminEmail, 'admin-name': adminName } = readOptions(args);
  if (!name || !slug || !adminEmail) throw misused('--name, --slug and --admin-email are needed.');
  if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(slug)) {
    throw misused(`--slug is “${slug}”; it takes lower-case letters, digits and hyphens.`);
  }
  if (!/^[^\s@]+@[^\s@]+$/.test(adminEmail))
    throw misused(`--admin-email is “${adminEmail}”, which is no e-mail address.`);
  const fallback = adminEmail.slice(0, adminEmail.indexOf('@'));
  return { command: 'organisation create', name, slug, adminEmail, adminName: adminName ?? fallback };
}

/** @param {string[]} args */
function readOptions(args) {
  try {
    return parseArgs({
      args,
      options: {
        name: { type: 'string' },
        slug: { type: 'string' },
        'admin-email': { type: 'string' },
        'admin-name': { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw misused(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} what */
function misused(what) {
  return new Problem(`${what}\n\n${HELP}`);
}
