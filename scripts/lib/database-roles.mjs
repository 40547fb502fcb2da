/**
 * The three roles of the record. The owner migrates; the application may read and write rows of the
 * organisation it has named, nothing else; the backup reads everything.
 */
export const ROLES = {
  owner: { name: 'attest_owner', attributes: 'LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE' },
  app: { name: 'attest_app', attributes: 'LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE' },
  backup: { name: 'attest_backup', attributes: 'LOGIN NOSUPERUSER BYPASSRLS NOCREATEDB NOCREATEROLE' },
};

/**
 * @typedef {object} RolePasswords
 * @property {string} owner
 * @property {string} app
 * @property {string} backup
 */

/**
 * Makes the roles that are missing, and gives all of them the passwords kept in the secrets.
 * @param {import('pg').Client} superuser
 * @param {RolePasswords} passwords
 */
export async function ensureRoles(superuser, passwords) {
  for (const kind of /** @type {const} */ (['owner', 'app', 'backup'])) {
    const { name, attributes } = ROLES[kind];
    const { rowCount } = await superuser.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
    const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
    const password = superuser.escapeLiteral(passwords[kind]);
    await superuser.query(`${verb} ROLE ${name} ${attributes} PASSWORD ${password}`);
  }
}

/**
 * Makes a database owned by the owner role, closed to everyone else but app and backup.
 * @param {import('pg').Client} superuser
 * @param {string} name
 * @param {{ template?: string }} [options]
 * @returns {Promise<boolean>} whether it was made now
 */
export async function ensureDatabase(superuser, name, { template } = {}) {
  const { rowCount } = await superuser.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  const identifier = superuser.escapeIdentifier(name);
  if (rowCount === 0) {
    const from = template ? ` TEMPLATE ${superuser.escapeIdentifier(template)}` : '';
    await superuser.query(`CREATE DATABASE ${identifier} OWNER ${ROLES.owner.name}${from}`);
  }
  await superuser.query(`REVOKE ALL ON DATABASE ${identifier} FROM PUBLIC`);
  await superuser.query(`GRANT CONNECT ON DATABASE ${identifier} TO ${ROLES.app.name}, ${ROLES.backup.name}`);
  return rowCount === 0;
}
