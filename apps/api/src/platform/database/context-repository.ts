import {
  type EntityManager,
  type EntityTarget,
  type FindManyOptions,
  type FindOptionsWhere,
  type ObjectLiteral,
  type QueryDeepPartialEntity,
  Repository,
} from 'typeorm';

/** What TypeORM can build a statement of without sending it. */
interface Builder {
  getQueryAndParameters(): [string, unknown[]];
}

/** Sends what TypeORM built over the connection of the transaction. */
export interface Sending {
  /** @returns how many rows it touched */
  now(text: string, values: readonly unknown[]): Promise<number>;
  /** At once; nobody waits for its answer. */
  later(text: string, values: readonly unknown[]): void;
}

/** A whole row, so that a column which a migration adds and nobody fills does not compile. */
type NewRow<Entity> = Entity & QueryDeepPartialEntity<Entity>;
type Which<Entity> = FindOptionsWhere<Entity>;
type Changes<Entity> = QueryDeepPartialEntity<Entity>;

/** Optimistic locking: `update({ id, version }, { …, version: nextVersion })`. */
export const nextVersion = (): string => 'version + 1';

/** TypeORM's repository of a plain table on the current transaction, with what it lacks. */
export class ContextRepository<Entity extends ObjectLiteral> extends Repository<Entity> {
  constructor(
    target: EntityTarget<Entity>,
    manager: EntityManager,
    private readonly sending: Sending,
  ) {
    super(target, manager, manager.queryRunner);
  }

  /**
   * These columns of the rows, and those of the key: an entity whose properties are not all read would claim to have
   * them. With `lock` the rows are locked until the end of the transaction.
   */
  pick<Property extends keyof Entity & string>(
    properties: readonly Property[],
    options: Pick<FindManyOptions<Entity>, 'where' | 'order' | 'take' | 'lock'>,
  ): Promise<Pick<Entity, Property>[]> {
    const key = this.metadata.primaryColumns.map(({ propertyName }) => propertyName);
    const columns = [...new Set<string>([...key, ...properties])].map(
      (property) => `${this.alias}.${property}`,
    );
    return this.createQueryBuilder(this.alias).setFindOptions(options).select(columns).getMany();
  }

  /** These columns of the one row that is meant. */
  async pickOne<Property extends keyof Entity & string>(
    properties: readonly Property[],
    where: Which<Entity>,
    lock?: FindManyOptions<Entity>['lock'],
  ): Promise<Pick<Entity, Property> | undefined> {
    const [row] = await this.pick(properties, { where, take: 1, ...(lock && { lock }) });
    return row;
  }

  /** Holds the one row that is meant until the transaction ends; what refers to it goes on. @returns whether there is one */
  async hold(where: Which<Entity>): Promise<boolean> {
    return (await this.pickOne([], where, { mode: 'for_no_key_update' })) !== undefined;
  }

  /** Adds a row, all columns given. */
  async add(row: NewRow<Entity>): Promise<void> {
    await this.insert(row);
  }

  /** @returns whether it was added; a row that a unique index keeps out changes nothing */
  async addUnlessThere(row: NewRow<Entity>): Promise<boolean> {
    const [text, values] = this.createQueryBuilder().insert().values(row).orIgnore().getQueryAndParameters();
    return (await this.sending.now(text, values)) === 1;
  }

  /** Adds rows, sent now and answered by the COMMIT at the latest (`Database.write`). */
  addLater(...rows: NewRow<Entity>[]): void {
    this.later(this.createQueryBuilder().insert().values(rows));
  }

  /** @returns how many rows were changed: the guard of every optimistic update */
  async change(which: Which<Entity>, changes: Changes<Entity>): Promise<number> {
    return (await this.update(which, changes)).affected ?? 0;
  }

  /** The same, sent now and answered by the COMMIT at the latest. */
  changeLater(which: Which<Entity> | Which<Entity>[], changes: Changes<Entity>): void {
    this.later(this.createQueryBuilder().update().set(changes).where(which));
  }

  private later(builder: Builder): void {
    this.sending.later(...builder.getQueryAndParameters());
  }

  private get alias(): string {
    return this.metadata.tableName;
  }
}

/** Without what would read a row before it writes it, or fill in columns by itself. */
export type Rows<Entity extends ObjectLiteral> = Omit<
  ContextRepository<Entity>,
  'insert' | 'recover' | 'remove' | 'restore' | 'save' | 'softDelete' | 'softRemove' | 'update' | 'upsert'
>;
