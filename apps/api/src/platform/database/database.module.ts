import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock, Ids } from './clock';
import { pooledDriver } from './connection-pool';
import { APART, Database } from './database';
import { SnakeCase } from './snake-case';
import { VolumeRoom } from './volume-room';

/** A request gives up waiting for a connection after this long, and is answered 503. */
const CONNECT_MILLISECONDS = 5_000;

export type EntityClass = new () => object;

const connection = (
  { databaseUrl }: Config,
  poolSize: number,
  entities: EntityClass[],
): TypeOrmModuleOptions => ({
  type: 'postgres',
  driver: pooledDriver(),
  url: databaseUrl,
  applicationName: 'attest',
  entities,
  namingStrategy: new SnakeCase(),
  synchronize: false,
  installExtensions: false,
  migrationsRun: false,
  logging: false,
  retryAttempts: 0,
  poolSize,
  connectTimeoutMS: CONNECT_MILLISECONDS,
  // `findOneBy({ id: undefined })` would otherwise return the first row there is.
  invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  extra: {
    // What was sent need not be answered before more is.
    pipeline: true,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    idleTimeoutMillis: 60_000,
  },
});

@Global()
@Module({})
export class DatabaseModule {
  static with(entities: EntityClass[]): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [CONFIG],
          useFactory: (config: Config) => connection(config, config.databasePoolSize, entities),
        }),
        TypeOrmModule.forRootAsync({
          name: APART,
          inject: [CONFIG],
          useFactory: (config: Config) => ({ ...connection(config, 2, entities), name: APART }),
        }),
      ],
      providers: [Database, VolumeRoom, Clock, Ids],
      exports: [Database, VolumeRoom, Clock, Ids],
    };
  }
}
