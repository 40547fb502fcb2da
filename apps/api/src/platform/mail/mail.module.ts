import { Global, Module } from '@nestjs/common';
import { MailPageController } from './mail-page.controller';
import { MailQueue } from './mail-queue';
import { MailRepository } from './mail.repository';
import { SealedLetters } from './sealed-letters';
import { SendMail } from './send-mail';
import { TidyMail } from './tidy-mail';

@Global()
@Module({
  controllers: [MailPageController],
  providers: [MailQueue, MailRepository, SealedLetters, SendMail, TidyMail],
  exports: [MailQueue],
})
export class MailModule {}
