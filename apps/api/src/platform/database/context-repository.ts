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

/** Sends a statement at once; nobody waits for its answer. */
export type SendLater = (text: string, values: readonly unknown[]) => void;

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
    private readonly sendLater: SendLater,
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

  /** Adds a row, all columns given. */
  async add(row: NewRow<Entity>): Promise<void> {
    await this.insert(row);
  }

  /** @returns whether it was added; a row that a unique index keeps out changes nothing */
  async addUnlessThere(row: NewRow<Entity>): Promise<boolean> {
    const [one] = this.metadata.primaryColumns;
    const builder = this.createQueryBuilder().insert().values(row).orIgnore();
    const result: { readonly raw: unknown } = await builder
      .returning([one?.propertyName ?? ''])
      .updateEntity(false)
      .execute();
    return Array.isArray(result.raw) && result.raw.length > 0;
  }

  /** The same, sent now and answered by the COMMIT at the latest (`Database.write`). */
  addLater(row: NewRow<Entity>): void {
    this.later(this.createQueryBuilder().insert().values(row));
  }

  /** @returns how many rows were changed: the guard of every optimistic update */
  async change(which: Which<Entity>, changes: Changes<Entity>): Promise<number> {
    return (await this.update(which, changes)).affected ?? 0;
  }

  /** The same, sent now and answered by the COMMIT at the latest. */
  changeLater(which: Which<Entity>, changes: Changes<Entity>): void {
    this.later(this.createQueryBuilder().update().set(changes).where(which));
  }

  private later(builder: Builder): void {
    this.sendLater(...builder.getQueryAndParameters());
  }

  private get alias(): string {
    return this.metadata.tableName;
  }
}
