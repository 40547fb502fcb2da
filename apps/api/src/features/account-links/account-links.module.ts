import { Module } from '@nestjs/common';
import { LinkEntryModule } from '../../platform/auth/link-entry.module';
import { AccountLinks } from './account-links';
import { AccountLinksRepository } from './account-links.repository';

@Module({
  imports: [LinkEntryModule],
  providers: [AccountLinks, AccountLinksRepository],
  exports: [AccountLinks],
})
export class AccountLinksModule {}
