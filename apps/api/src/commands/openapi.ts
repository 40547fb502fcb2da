import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from '../app.module';
import { API_PREFIX } from '../application';
import { readConfig } from '../config/config';
import { describeApi } from '../platform/openapi/describe-api';

/**
 * The description of the API, from the code alone: nothing is started and no database is asked (Nest's preview mode
 * wires the modules without making the providers).
 */
export async function openApiDocument(): Promise<OpenAPIObject> {
  const config = readConfig({
    DATABASE_URL: 'postgres://nobody@localhost/nothing',
    ATTEST_TOKEN_SECRET: 'used for nothing but to satisfy the settings',
    LOG_LEVEL: 'silent',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config), new FastifyAdapter(), {
    preview: true,
    abortOnError: false,
    logger: false,
  });
  app.setGlobalPrefix(API_PREFIX, { exclude: ['metrics', 'dev/mail'] });
  return describeApi(app, API_PREFIX);
}
