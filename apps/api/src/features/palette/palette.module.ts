import { Module } from '@nestjs/common';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { MembersModule } from '../members/members.module';
import { SearchModule } from '../search/search.module';
import { PaletteController } from './palette.controller';
import { PaletteService } from './palette.service';

@Module({
  imports: [EnrolmentsModule, MembersModule, SearchModule],
  controllers: [PaletteController],
  providers: [PaletteService],
})
export class PaletteModule {}
