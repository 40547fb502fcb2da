import { isJobKind } from '@attest/domain';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { OperatorProblem } from '../platform/errors/operator-problem';
import {
  type InstallationDeadLetter,
  InstallationDeadLetters,
} from '../platform/jobs/installation-dead-letters';
import { commandConfig } from './command-config';

/** What is to become of jobs: `all` of them, or the one with this id. */
export interface Settling {
  readonly how: 'retry' | 'discard';
  readonly which: string;
}

export interface JobsOptions {
  /** Connection string of the application role. */
  readonly appUrl: string;
  /** The data folder of this Attest. */
  readonly dataDir: string;
  /** Without it they are listed only. */
  readonly settle?: Settling | undefined;
}

/**
 * Jobs of the whole installation that were given up. Those of an organisation are settled by its administrators.
 * @returns those that were found, or that were settled
 * @throws OperatorProblem when there is none with the id, or when a kind is not known any more and cannot be tried again
 */
export async function failedJobs({
  appUrl,
  dataDir,
  settle,
}: JobsOptions): Promise<readonly InstallationDeadLetter[]> {
  const app = await NestFactory.createApplicationContext(AppModule.of(commandConfig(appUrl, dataDir)), {
    logger: false,
    abortOnError: false,
  });
  try {
    const letters = app.get(InstallationDeadLetters);
    const found = await letters.list();
    if (settle === undefined) return found;
    const chosen = chosenOf(found, settle);
    const ids = chosen.map(({ id }) => id);
    if (ids.length > 0) await (settle.how === 'retry' ? letters.tryAgain(ids) : letters.discard(ids));
    return chosen;
  } finally {
    await app.close();
  }
}

function chosenOf(
  found: readonly InstallationDeadLetter[],
  { how, which }: Settling,
): readonly InstallationDeadLetter[] {
  const chosen = which === 'all' ? found : found.filter(({ id }) => id === which);
  if (which !== 'all' && chosen.length === 0) {
    throw new OperatorProblem(
      `No failed job of the installation has the id ${which}. «attest jobs» lists them.`,
      '沒有這個編號的失敗工作，請先以 attest jobs 列出。',
    );
  }
  const unknown = how === 'retry' ? chosen.find(({ kind }) => !isJobKind(kind)) : undefined;
  if (unknown !== undefined) {
    throw new OperatorProblem(
      `This version of Attest has no jobs of the kind ${unknown.kind}; ${unknown.id} can only be discarded.`,
      `這個版本沒有 ${unknown.kind} 這種工作，只能捨棄。`,
    );
  }
  return chosen;
}

/** For people, a line each. */
export function describeJobs(jobs: readonly InstallationDeadLetter[], settle?: Settling): string {
  const heads = { retry: 'will be tried again. 將重新執行。', discard: 'discarded. 已捨棄。' };
  const head =
    settle === undefined
      ? `${jobs.length} failed jobs of the installation. 整個系統有 ${jobs.length} 件失敗的工作。`
      : `${jobs.length} failed jobs ${heads[settle.how]}`;
  const lines = jobs.map(
    ({ id, kind, givenUpAt, attempts, error }) =>
      `  ${id}  ${kind}  ${givenUpAt.toISOString()}  ${attempts} attempts${error === null ? '' : `  ${error}`}`,
  );
  return [head, ...lines].join('\n');
}
