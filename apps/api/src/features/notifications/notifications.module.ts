import { Module } from '@nestjs/common';
import { DerivationRepository } from './derivation.repository';
import { DeriveNotifications } from './derive-notifications';
import { DigestRepository } from './digest.repository';
import { NewsListener } from './live/news-listener';
import { NewsStreamController } from './live/news-stream.controller';
import { NewsStreams } from './live/news-streams';
import { TriggerDerivation } from './trigger-derivation';
import { NotificationsController } from './notifications.controller';
import { NotificationsRepository } from './notifications.repository';
import { NotificationsService } from './notifications.service';
import { Preferences } from './preferences';
import { SendDigests } from './send-digests';

@Module({
  controllers: [NotificationsController, NewsStreamController],
  providers: [
    NotificationsService,
    NotificationsRepository,
    Preferences,
    DerivationRepository,
    DeriveNotifications,
    DigestRepository,
    SendDigests,
    TriggerDerivation,
    NewsListener,
    NewsStreams,
  ],
})
export class NotificationsModule {}
