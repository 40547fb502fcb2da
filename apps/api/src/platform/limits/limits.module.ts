import { Module } from '@nestjs/common';
import { RateCounts } from './rate-counts';
import { RateCountsRepository } from './rate-counts.repository';

@Module({ providers: [RateCounts, RateCountsRepository] })
export class LimitsModule {}
