import { Module } from '@nestjs/common';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { ValidityModule } from '../validity/validity.module';
import { SessionsModule } from '../sessions/sessions.module';
import { SignOffsController } from './sign-offs.controller';
import { SignOffsRepository } from './sign-offs.repository';
import { SignOffsService } from './sign-offs.service';

@Module({
  imports: [EnrolmentsModule, SessionsModule, ValidityModule],
  controllers: [SignOffsController],
  providers: [SignOffsService, SignOffsRepository],
  exports: [SignOffsService],
})
export class SignOffsModule {}
