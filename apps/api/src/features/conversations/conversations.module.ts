import { Module } from '@nestjs/common';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { ConversationsController } from './conversations.controller';
import { ConversationsRepository } from './conversations.repository';
import { ConversationsService } from './conversations.service';
import { PostMessage } from './post-message';

@Module({
  imports: [EnrolmentsModule],
  controllers: [ConversationsController],
  providers: [ConversationsService, PostMessage, ConversationsRepository],
})
export class ConversationsModule {}
