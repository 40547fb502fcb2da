#!/bin/bash
# Run once by the PostgreSQL image, when its volume is empty: the three roles of the record and its database.
# The passwords come from the environment and never stand in a command line.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\getenv owner_password ATTEST_OWNER_PASSWORD
\getenv app_password ATTEST_APP_PASSWORD
\getenv backup_password ATTEST_BACKUP_PASSWORD
CREATE ROLE attest_owner LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'owner_password';
CREATE ROLE attest_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'app_password';
CREATE ROLE attest_backup LOGIN NOSUPERUSER BYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'backup_password';
CREATE DATABASE attest OWNER attest_owner;
REVOKE ALL ON DATABASE attest FROM PUBLIC;
GRANT CONNECT ON DATABASE attest TO attest_app, attest_backup;
SQL
