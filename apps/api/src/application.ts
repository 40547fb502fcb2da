import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import type { FastifyBaseLogger } from 'fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import type { Config } from './config/config';
import { ApiDescription } from './platform/http/api-description';
import { describeApi } from './platform/http/describe-api';
import { compressAnswers } from './platform/http/compress-answers';
import { answerRequestId, requestIdOf } from './platform/http/request-id';
import { protectAnswers } from './platform/http/security-headers';
import { servePortal } from './platform/http/serve-portal';
import { logRequests } from './platform/logging/access-log';
import { makeLogger } from './platform/logging/logger';
import { Metrics } from './platform/metrics/metrics';
import { validationPipe } from './platform/validation/validation-pipe';

export const API_PREFIX = 'api/v1';

/** Bodies are JSON of some screens' worth of text; files go through their own streaming route. */
const BODY_LIMIT_BYTES = 1024 * 1024;

/** The application as it runs and as it is tested: everything but listening. */
export async function createApplication(config: Config): Promise<NestFastifyApplication> {
  const logger = makeLogger(config.logLevel);
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIdOf,
    // A logger of its own for each request costs more than the line it seldom writes: those lines name the request.
    childLoggerFactory: (parent: FastifyBaseLogger) => parent,
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: config.trustProxy,
    // Lets requests under way finish at the end, while idle connections are closed at once.
    forceCloseConnections: 'idle',
    skipMiddie: true,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config, logger), adapter, {
    bufferLogs: true,
    abortOnError: false,
    // Fastify's own parser of JSON does; a form of another site could be sent without asking, so none is read.
    bodyParser: false,
  });
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix(API_PREFIX, { exclude: ['metrics', 'dev/mail'] });
  app.useGlobalPipes(validationPipe());

  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  answerRequestId(fastify);
  logRequests(fastify);
  app.get(Metrics).watch(fastify);
  await protectAnswers(fastify, config);
  compressAnswers(fastify);
  await fastify.register(cookie);
  await servePortal(fastify, config);
  // Multipart bodies are left on the wire for the handler that streams them.
  fastify.addContentTypeParser('multipart/form-data', (_request, _payload, done) => {
    done(null);
  });
  // So are the pieces of a file that arrives in several.
  fastify.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => {
    done(null);
  });
  await app.init();
  app.get(ApiDescription).keep(() => describeApi(app));
  await fastify.ready();
  return app;
}
