import { Client, DatabaseError } from 'pg';
import { OperatorProblem } from '../errors/operator-problem';

/** uuidv7() and virtual generated columns came with 18. */
const OLDEST_SERVER = 18;

/**
 * Connects to PostgreSQL and makes sure that the server is new enough.
 * @param url connection string
 * @param setting the name of the environment variable it came from, for the message
 * @throws OperatorProblem when the server cannot be reached, refuses, or is too old
 */
export async function connect(url: string, setting: string): Promise<Client> {
  const client = makeClient(url, setting);
  try {
    await client.connect();
    await requireVersion(client);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error instanceof OperatorProblem ? error : explainRefusal(error, setting);
  }
}

function makeClient(url: string, setting: string): Client {
  try {
    return new Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  } catch (error) {
    throw new OperatorProblem(
      `${setting} is not a connection string. It looks like postgres://role:password@host:5432/database.`,
      `${setting} 格式不正確。`,
      { cause: error },
    );
  }
}

async function requireVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: number; text: string }>(
    "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS text",
  );
  const found = rows[0];
  if (found !== undefined && Math.floor(found.number / 10_000) >= OLDEST_SERVER) return;
  throw new OperatorProblem(
    `The PostgreSQL server is version ${found?.text ?? 'unknown'}; Attest needs ${OLDEST_SERVER} or newer. ` +
      'Upgrade the server, or leave DATABASE_URL unset to use the embedded one.',
    `資料庫版本過舊，需要 PostgreSQL ${OLDEST_SERVER} 以上。`,
  );
}

function explainRefusal(error: unknown, setting: string): OperatorProblem {
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof DatabaseError && error.code?.startsWith('28')) {
    return new OperatorProblem(
      `The database server refuses the role in ${setting}: ${text}. Check the role and its password.`,
      `資料庫拒絕登入，請檢查 ${setting} 的角色與密碼。`,
      { cause: error },
    );
  }
  if (error instanceof DatabaseError && error.code === '3D000') {
    return new OperatorProblem(
      `The database named in ${setting} does not exist: ${text}. Create it, owned by the owner role.`,
      `${setting} 指定的資料庫不存在，請先建立。`,
      { cause: error },
    );
  }
  return new OperatorProblem(
    `The database server in ${setting} cannot be reached: ${text || 'no answer'}. Check host and port, and that it runs.`,
    `連不上資料庫，請檢查 ${setting} 的主機與連接埠。`,
    { cause: error },
  );
}
