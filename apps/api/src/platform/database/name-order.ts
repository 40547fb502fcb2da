import type { Client } from 'pg';
import { OperatorProblem } from '../errors/operator-problem';

/** The order of names comes from ICU. @throws OperatorProblem when the server was built without it */
export async function requireIcu(client: Client): Promise<void> {
  const { rowCount } = await client.query(
    "SELECT 1 FROM pg_collation WHERE collprovider = 'i' AND collname = 'zh-Hant-TW-x-icu'",
  );
  if (rowCount !== 0) return;
  throw new OperatorProblem(
    'The server knows no ICU collations, by which names are put in order. Use a PostgreSQL built with ICU, as all usual packages and images are.',
    '資料庫沒有 ICU 定序，姓名無法依筆畫排列；請改用含 ICU 的 PostgreSQL。',
  );
}

/** Another ICU than the one the index on names was built with: pages by name could leave people out. */
const MOVED = `SELECT collversion AS built, pg_collation_actual_version(oid) AS found FROM pg_collation
  WHERE collname = 'name_order' AND collversion IS DISTINCT FROM pg_collation_actual_version(oid)`;

/** As the owner: puts the index in the order of the ICU that is there now. */
export async function refreshNameOrder(client: Client): Promise<void> {
  if ((await client.query(MOVED)).rowCount === 0) return;
  await client.query('REINDEX INDEX member_by_name');
  await client.query('ALTER COLLATION name_order REFRESH VERSION');
}

/** @throws OperatorProblem when names stand in an order that the server no longer has */
export async function refuseMovedOrder(client: Client): Promise<void> {
  const [moved] = (await client.query<{ built: string | null; found: string | null }>(MOVED)).rows;
  if (moved === undefined) return;
  throw new OperatorProblem(
    `Names were put in order by ICU ${moved.built ?? '?'}, and the server now has ${moved.found ?? '?'}. ` +
      'Run “npm run attest -- migrate”, or start with “npm start”, which puts the index right.',
    '資料庫的 ICU 版本已更換，請先執行 npm run attest -- migrate 重建姓名索引。',
  );
}
