import { pathToFileURL } from 'node:url';
import { inCheckout } from './checkout.mjs';

/**
 * The parts of the built product that the launchers call, with the shapes they rely on.
 * @typedef {{ migrate: (options: { ownerUrl: string, appRole?: string }) => Promise<{ applied: string[] }> }} MigrateCommand
 * @typedef {{ email: string, roles: string[], organisation: string }} DemoAccount
 * @typedef {{ seedDemo: (options: { ownerUrl: string, appUrl: string, dataDir: string, password: string }) => Promise<{ made: boolean, accounts: DemoAccount[] }> }} SeedDemoCommand
 * @typedef {{ openApiDocument: () => Promise<object> }} OpenApiCommand
 */

/**
 * Loads a compiled command of the API. Only after the build: it is not there before.
 * @param {string} name
 * @returns {Promise<unknown>}
 */
function loadCommand(name) {
  return import(pathToFileURL(inCheckout('dist', 'apps', 'api', 'src', 'commands', `${name}.js`)).href);
}

/** @returns {Promise<MigrateCommand>} */
export async function migrateCommand() {
  return /** @type {MigrateCommand} */ (await loadCommand('migrate'));
}

/** @returns {Promise<SeedDemoCommand>} */
export async function seedDemoCommand() {
  return /** @type {SeedDemoCommand} */ (await loadCommand('seed-demo'));
}

/** @returns {Promise<OpenApiCommand>} */
export async function openApiCommand() {
  return /** @type {OpenApiCommand} */ (await loadCommand('openapi'));
}
