import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Config } from './config';

/** The injection token of the settings. */
export const CONFIG = Symbol('config');

/** Lets every part ask for the settings, read once by whoever starts the application. */
@Global()
@Module({})
export class ConfigModule {
  static of(config: Config): DynamicModule {
    return {
      module: ConfigModule,
      providers: [{ provide: CONFIG, useValue: config }],
      exports: [CONFIG],
    };
  }
}
