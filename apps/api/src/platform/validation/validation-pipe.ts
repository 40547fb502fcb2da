import { ValidationPipe } from '@nestjs/common';
import { ValidationFailed } from './validation-failed';

/** Only documented fields pass, nested ones too; nothing is converted silently except what a DTO says with @Type. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false, exposeDefaultValues: true },
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: (failures) => new ValidationFailed(failures),
  });
