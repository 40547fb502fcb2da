import { Module } from '@nestjs/common';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { ConversationsController } from './conversations.controller';
import { ConversationsRepository } from './conversations.repository';
import { ConversationsService } from './conversations.service';
import { Say } from './say';

@Module({
  imports: [EnrolmentsModule],
  controllers: [ConversationsController],
  providers: [ConversationsService, Say, ConversationsRepository],
})
export class ConversationsModule {}
