import { Module } from '@nestjs/common';
import { LinkEntry } from './link-entry';
import { SignInThrottle } from './sign-in-throttle';
import { SignInThrottleRepository } from './sign-in-throttle.repository';

/** What counts attempts, apart from the sessions: the links of accounts need it, and the sessions need those. */
@Module({
  providers: [LinkEntry, SignInThrottle, SignInThrottleRepository],
  exports: [LinkEntry, SignInThrottle],
})
export class LinkEntryModule {}
