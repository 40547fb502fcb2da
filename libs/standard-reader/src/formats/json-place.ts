import { ReaderError } from '../reader-error';
import type { Place } from '../reading';

const LONGEST = 20_000;
/** What a database of text does not take: controls but tab and line feed, and halves of letters. */
const unstorable = /[\u0000-\u0008\u000b-\u001f]|\p{Cs}/u;

interface Count {
  items: number;
  readonly most: number;
}

/** A value of a JSON file together with its JSON pointer (RFC 6901), so that each refusal says where. */
export class JsonPlace {
  constructor(
    private readonly value: unknown,
    private readonly pointer: string,
    private readonly count: Count,
  ) {}

  refuse(zh: string, en: string): never {
    const where = this.pointer === '' ? '/' : this.pointer;
    throw new ReaderError('json.invalid', { 'zh-TW': `${where}：${zh}。`, en: `${where}: ${en}.` });
  }

  /** A place of its own, so that items can be told apart: the next line of a page that does not exist. */
  at(): Place {
    this.count.items += 1;
    if (this.count.items > this.count.most) {
      this.refuse(
        `項目超過 ${String(this.count.most)} 個`,
        `there are more than ${String(this.count.most)} items`,
      );
    }
    return { line: this.count.items, column: 1 };
  }

  /** The object has these properties and no other: what is not understood is said, never dropped. */
  only(names: readonly string[]): void {
    for (const name of Object.keys(this.object())) {
      if (!names.includes(name))
        this.below(name, null).refuse('不認得這個屬性', 'this property is not known');
    }
  }

  get(name: string): JsonPlace {
    return this.optional(name) ?? this.below(name, null).refuse('缺少這個屬性', 'this property is missing');
  }

  optional(name: string): JsonPlace | undefined {
    const object = this.object();
    return Object.hasOwn(object, name) ? this.below(name, Reflect.get(object, name)) : undefined;
  }

  list<T>(read: (entry: JsonPlace) => T): T[] {
    const { value } = this;
    if (!Array.isArray(value)) return this.refuse('應該是清單', 'a list is expected');
    return value.map((entry: unknown, index) => read(this.below(String(index), entry)));
  }

  text(): string {
    const { value } = this;
    if (typeof value !== 'string') return this.refuse('應該是文字', 'text is expected');
    if (value.length > LONGEST) {
      return this.refuse(`超過 ${String(LONGEST)} 字`, `it is longer than ${String(LONGEST)} characters`);
    }
    if (unstorable.test(value)) {
      return this.refuse('含有控制字元或不完整的字', 'it holds control characters or half a letter');
    }
    return value;
  }

  filled(): string {
    const text = this.text();
    return text.trim() === '' ? this.refuse('不可空白', 'it must not be empty') : text;
  }

  texts(): string[] {
    return this.list((entry) => entry.text());
  }

  integer(least: number, most: number): number {
    const { value } = this;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
      return this.refuse(
        `應該是 ${String(least)} 到 ${String(most)} 的整數`,
        `an integer from ${String(least)} to ${String(most)} is expected`,
      );
    }
    return value;
  }

  integers(): number[] {
    return this.list((entry) => entry.integer(0, 1_000_000));
  }

  isNull(): boolean {
    return this.value === null;
  }

  /** 1 to 6, or null where none is printed. */
  level(): number | null {
    return this.isNull() ? null : this.integer(1, 6);
  }

  oneOf<const V extends string>(values: readonly V[]): V {
    const found = values.find((value) => value === this.value);
    return found ?? this.refuse(`應該是 ${values.join('、')}`, `one of ${values.join(', ')} is expected`);
  }

  private object(): object {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.refuse('應該是物件', 'an object is expected');
    }
    return value;
  }

  private below(name: string, value: unknown): JsonPlace {
    const step = name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');
    return new JsonPlace(value, `${this.pointer}/${step}`, this.count);
  }
}
