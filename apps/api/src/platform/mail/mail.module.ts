import { Global, Module } from '@nestjs/common';
import { MailPageController } from './mail-page.controller';
import { MailQueue } from './mail-queue';
import { MailSender } from './mail-sender';
import { MailRepository } from './mail.repository';
import { SealedLetters } from './sealed-letters';

@Global()
@Module({
  controllers: [MailPageController],
  providers: [MailQueue, MailSender, MailRepository, SealedLetters],
  exports: [MailQueue],
})
export class MailModule {}
