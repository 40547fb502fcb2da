import { Controller, Get, Header, Inject, NotFoundException, Req } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Public } from '../auth/decorators';
import { Database } from '../database/database';
import { isLocalRequest } from '../http/is-local-request';
import { MailRepository } from './mail.repository';
import { mailPage } from './mail-page';
import { SealedLetters } from './sealed-letters';

@Controller('dev/mail')
export class MailPageController {
  constructor(
    private readonly database: Database,
    private readonly mail: MailRepository,
    private readonly sealed: SealedLetters,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where one tries the service, instead of a mailbox. Anywhere else, and for anybody else, there is no such page. */
  @Get()
  @Public()
  @ApiExcludeEndpoint()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async read(@Req() request: FastifyRequest): Promise<string> {
    if (!this.config.mailPage || !isLocalRequest(request)) throw new NotFoundException();
    const kept = await this.database.apart({ organisationId: null }, () => this.mail.kept());
    return mailPage(kept.map((letter) => ({ ...letter, body: this.sealed.open(letter.body) ?? '' })));
  }
}
