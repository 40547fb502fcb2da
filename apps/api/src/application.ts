import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { AppModule } from './app.module';
import type { Config } from './config/config';
import { addAllMessages } from './all-messages';
import { trustFunctionOf } from './config/trusted-proxies';
import { AccessTokenCheck } from './platform/auth/access-token-check';
import { Drain } from './platform/http/drain';
import { ApiDescription } from './platform/openapi/api-description';
import { describeApi } from './platform/openapi/describe-api';
import { serveReference } from './platform/openapi/serve-reference';
import { compressAnswers } from './platform/http/compress-answers';
import { serveProbesOnly } from './platform/jobs/worker-routes';
import { refuseAddress, refuseBytes } from './platform/http/malformed-requests';
import { answerRequestId, requestIdOf } from './platform/http/request-id';
import { protectAnswers, securityHeaders } from './platform/http/security-headers';
import { servePortal } from './platform/http/serve-portal';
import { limitRoutes } from './platform/limits/request-admission';
import { readJsonBodies } from './platform/limits/json-bodies';
import { RateCounts } from './platform/limits/rate-counts';
import { limitRates } from './platform/limits/rate-limit';
import { AUTHENTICATED_BODY } from './platform/limits/route-config';
import { SlowSenders } from './platform/limits/slow-senders';
import { logRequests } from './platform/logging/access-log';
import { makeLogger } from './platform/logging/logger';
import { NestLogger } from './platform/logging/nest-logger';
import { Metrics } from './platform/metrics/metrics';
import { ValidationPipe } from './platform/validation/validation-pipe';

export const API_PREFIX = 'api/v1';

/** From connecting to the last header. The body has a pace of its own: see `SlowSenders`. */
const HEADERS_MILLISECONDS = 15_000;

/** Files, and the pieces of one that arrives in several: the handler streams them. */
const STREAMED_BODIES = ['multipart/form-data', 'application/offset+octet-stream'];

/** The application as it runs and as it is tested: everything but listening. */
export async function createApplication(config: Config): Promise<NestFastifyApplication> {
  addAllMessages();
  const logger = makeLogger(config.logLevel);
  const headers = await securityHeaders(config);
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIdOf,
    // A logger of its own for each request costs more than the line it seldom writes: those lines name the request.
    childLoggerFactory: (parent: FastifyBaseLogger) => parent,
    bodyLimit: AUTHENTICATED_BODY.bytes,
    trustProxy: trustFunctionOf(config.trustProxy),
    http: { headersTimeout: HEADERS_MILLISECONDS, connectionsCheckingInterval: HEADERS_MILLISECONDS / 3 },
    frameworkErrors: refuseAddress(headers),
    clientErrorHandler: refuseBytes(headers),
    // At the end what still comes is answered (`Drain`), not refused.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    skipMiddie: true,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config), adapter, {
    bufferLogs: true,
    abortOnError: false,
    // What is read, and how much of it, `readJsonBodies` says.
    bodyParser: false,
  });
  app.useLogger(new NestLogger(logger));
  app.setGlobalPrefix(API_PREFIX, { exclude: ['metrics', 'dev/mail'] });
  app.useGlobalPipes(new ValidationPipe());

  const fastify = adapter.getInstance();
  readJsonBodies(fastify);
  fastify.addHook('onRequest', (request, reply, done) => {
    answerRequestId(request, reply);
    done();
  });
  logRequests(fastify);
  app.get(Drain).watch(fastify);
  app.get(Metrics).watch(fastify);
  protectAnswers(fastify, headers);
  new SlowSenders(config.slowSenderLimits).watch(fastify);
  await limitRates(
    fastify,
    { ...config, apiPrefix: API_PREFIX },
    app.get(AccessTokenCheck),
    app.get(RateCounts, { strict: false }),
  );
  limitRoutes(fastify, app, API_PREFIX);
  compressAnswers(fastify);
  await fastify.register(cookie);
  if (config.role === 'worker') serveProbesOnly(fastify, API_PREFIX);
  else {
    serveReference(fastify, API_PREFIX);
    await servePortal(fastify, config);
  }
  leaveOnTheWire(fastify, ...STREAMED_BODIES);
  await app.init();
  app.get(ApiDescription).keep(() => describeApi(app, API_PREFIX));
  await fastify.ready();
  return app;
}

function leaveOnTheWire(fastify: FastifyInstance, ...mediaTypes: readonly string[]): void {
  for (const mediaType of mediaTypes) {
    fastify.addContentTypeParser(mediaType, (_request, _payload, done) => {
      done(null);
    });
  }
}
