import { NestFactory } from '@nestjs/core';
import { DatabaseError } from 'pg';
import { AppModule } from '../app.module';
import { FoundOrganisation, type NewOrganisation } from '../features/members/found-organisation';
import { Unprocessable } from '../platform/errors/domain-error';
import { publicUrlOf } from '../platform/mail/public-url';
import { OperatorProblem } from '../platform/errors/operator-problem';
import { commandConfig } from './command-config';

export interface CreateOrganisationOptions extends NewOrganisation {
  /** Connection string of the application role. */
  readonly appUrl: string;
  /** The data folder of this Attest. */
  readonly dataDir: string;
}

/**
 * Makes an organisation with its first admin.
 * @returns invitation: where the admin's address had an account, the address of the page on which its owner accepts
 * @throws OperatorProblem when the slug is taken or the password too easy to guess
 */
export async function createOrganisation({
  appUrl,
  dataDir,
  ...organisation
}: CreateOrganisationOptions): Promise<{
  organisationId: string;
  memberId: string;
  invitation: string | null;
}> {
  const config = commandConfig(appUrl, dataDir);
  const app = await NestFactory.createApplicationContext(AppModule.of(config), {
    logger: false,
    abortOnError: false,
  });
  try {
    const founded = await app.get(FoundOrganisation).found(organisation);
    const { invitation } = founded;
    return { ...founded, invitation: invitation === null ? null : publicUrlOf(config) + invitation };
  } catch (error) {
    throw explain(error, organisation.slug);
  } finally {
    await app.close();
  }
}

function explain(error: unknown, slug: string): unknown {
  const cause = error instanceof Error && 'driverError' in error ? error.driverError : error;
  if (cause instanceof DatabaseError && cause.constraint === 'organisation_slug_unique') {
    return new OperatorProblem(
      `There is an organisation “${slug}” already. Choose another --slug.`,
      `代稱 ${slug} 已被使用，請改用其他 --slug。`,
    );
  }
  if (error instanceof Unprocessable && error.code === 'password.too_weak') {
    return new OperatorProblem(
      'The password is too easy to guess: take at least 12 characters, and leave out the e-mail address and the name.',
      '密碼太容易猜到：至少 12 個字元，且不要包含電子郵件或姓名。',
    );
  }
  return error;
}
