import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inCheckout } from './checkout.mjs';

/**
 * The parts of the built product that the launchers call, with the shapes they rely on.
 * @typedef {{ migrate: (options: { ownerUrl: string, appRole?: string }) => Promise<{ applied: string[] }> }} MigrateCommand
 * @typedef {{ seedDemo: (options: { appUrl: string, dataDir: string, password: string, short?: boolean, log: (message: string) => void }) => Promise<unknown> }} SeedDemoCommand
 * @typedef {{ createOrganisation: (options: { appUrl: string, dataDir: string, name: string, slug: string, admin: { email: string, displayName: string, password: string } }) => Promise<{ organisationId: string, memberId: string, invitation: string | null }> }} CreateOrganisationCommand
 * @typedef {{ intact: boolean }} Verification
 * @typedef {{ verify: (options: { appUrl: string, dataDir: string }) => Promise<Verification>, describeVerification: (found: Verification) => string }} VerifyCommand
 * @typedef {{ readonly how: 'retry' | 'discard', readonly which: string }} Settling
 * @typedef {{ failedJobs: (options: { appUrl: string, dataDir: string, settle?: Settling | undefined }) => Promise<readonly object[]>, describeJobs: (jobs: readonly object[], settle?: Settling) => string }} JobsCommand
 * @typedef {{ openApiDocument: () => Promise<import('./request-limits.mjs').Document> }} OpenApiCommand
 * @typedef {{ readonly name: string, up: (runner: { query: (text: string) => Promise<unknown> }) => Promise<void> }} Migration
 * @typedef {{ migrations: (new () => Migration)[] }} Migrations
 * @typedef {{ readDocument: (bytes: Uint8Array) => Promise<{ reading: object }>, emptyTemplate: (kind: 'unit' | 'occupation') => object[], writeTemplateCsv: (rows: object[]) => string }} StandardReader
 */

/**
 * Loads a compiled module. Only after the build: it is not there before.
 * @param {string[]} path below dist/, or below the build that ATTEST_BUILD names
 * @returns {Promise<unknown>}
 */
export function loadBuilt(...path) {
  return import(pathToFileURL(join(process.env['ATTEST_BUILD'] ?? inCheckout('dist'), ...path)).href);
}

/** @param {string} name */
function loadCommand(name) {
  return loadBuilt('apps', 'api', 'src', 'commands', `${name}.js`);
}

// The compiler does not see dist/: the shapes above say what the sources there export.

/** @returns {Promise<MigrateCommand>} */
export async function migrateCommand() {
  return /** @type {MigrateCommand} */ (await loadCommand('migrate'));
}

/** @returns {Promise<SeedDemoCommand>} */
export async function seedDemoCommand() {
  return /** @type {SeedDemoCommand} */ (await loadCommand('seed-demo'));
}

/** @returns {Promise<CreateOrganisationCommand>} */
export async function createOrganisationCommand() {
  return /** @type {CreateOrganisationCommand} */ (await loadCommand('create-organisation'));
}

/** @returns {Promise<VerifyCommand>} */
export async function verifyCommand() {
  return /** @type {VerifyCommand} */ (await loadCommand('verify'));
}

/** @returns {Promise<JobsCommand>} */
export async function jobsCommand() {
  return /** @type {JobsCommand} */ (await loadCommand('jobs'));
}

/** @returns {Promise<OpenApiCommand>} */
export async function openApiCommand() {
  return /** @type {OpenApiCommand} */ (await loadCommand('openapi'));
}

/** @returns {Promise<Migrations>} */
export async function builtMigrations() {
  return /** @type {Migrations} */ (await loadBuilt('migrations', 'index.js'));
}

/** @returns {Promise<StandardReader>} */
export async function standardReader() {
  return /** @type {StandardReader} */ (await loadBuilt('libs', 'standard-reader', 'src', 'index.js'));
}
