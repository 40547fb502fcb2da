import { setTimeout as wait } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from './application';
import { OperatorProblem } from './platform/errors/operator-problem';
import { type Config, readConfig } from './config/config';
import { checkDatabase } from './platform/database/check-database';
import { Drain } from './platform/http/drain';

/** After so long it has failed to end by itself, beside what it was told to wait first (`ATTEST_DRAIN_SECONDS`). */
const END_MILLISECONDS = 25_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  await checkDatabase(config);
  const app = await createApplication(config);
  stopOnSignals(app, config);
  await listen(app, config);
}

async function listen(app: NestFastifyApplication, { host, port }: Config): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new OperatorProblem(
        `Port ${port} is in use by another program. Stop that program, or choose another port with PORT.`,
        `連接埠 ${port} 已被使用，請改用其他連接埠（PORT）。`,
        { cause: error },
      );
    }
    throw error;
  }
}

/** Not ready first, then no more connections, then the end: see `Drain`. */
async function end(app: NestFastifyApplication, { ending }: Config): Promise<void> {
  app.get(Drain).begin();
  await wait(ending.announcedSeconds * 1000);
  await app.close();
}

function stopOnSignals(app: NestFastifyApplication, config: Config): void {
  const stop = (): void => {
    setTimeout(() => process.exit(1), config.ending.announcedSeconds * 1000 + END_MILLISECONDS).unref();
    end(app, config).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

// Where these lead (a file on a full disk, a pipe nobody reads) is no reason to end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** Sentences for what a person can mend; a stack for what they cannot. */
main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof OperatorProblem
      ? `${[error.message, error.chinese].filter(Boolean).join('\n')}\n`
      : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
