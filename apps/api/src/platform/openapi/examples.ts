import { isRecord } from '@attest/domain';

type Json = Readonly<Record<string, unknown>>;

/** By the format of a text. */
const byFormat: Readonly<Record<string, string>> = {
  uuid: '0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4',
  'date-time': '2026-03-11T06:20:00.000Z',
  date: '2026-03-11',
  email: 'assessor@demo.attest.example',
};

/** By the name of a field, where its format says nothing: what a reader of the description would meet in the demo. */
const byName: Readonly<Record<string, string>> = {
  displayName: '陳冠宇',
  candidateName: '林佳穎',
  name: '與客戶進行業務互動',
  title: '尖峰時段接待客戶',
  department: '客服部',
  jobTitle: '資深專員',
  code: 'IIS5R0727',
  text: '依客戶需求說明產品特性',
  reason: '記到另一位受評者的單元。',
  reasoning: '三次觀察與一份提案都達到標準。',
  narrative: '先確認議程，再說明方案的差異。',
  place: '信義門市',
  remark: '說得清楚。',
  fileName: 'IIS5R0727v1.pdf',
};

/** Examples of single values; those of whole bodies follow from them. */
export function withExamples<T>(document: T): T;
export function withExamples(document: unknown): unknown {
  if (Array.isArray(document)) return document.map((item: unknown) => withExamples(item));
  if (!isRecord(document)) return document;
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => [
      name,
      name === 'properties' && isRecord(value) ? propertiesWithExamples(value) : withExamples(value),
    ]),
  );
}

const propertiesWithExamples = (properties: Json): Json =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const example = isRecord(schema) ? exampleOf(name, schema) : undefined;
      return [
        name,
        example === undefined ? withExamples(schema) : { ...Object(schema), examples: [example] },
      ];
    }),
  );

function exampleOf(
  name: string,
  { type, format, enum: known, maxLength, pattern }: Json,
): string | undefined {
  const isText = type === 'string' || (Array.isArray(type) && type.includes('string'));
  if (!isText || known !== undefined || pattern !== undefined) return undefined;
  const example = typeof format === 'string' ? byFormat[format] : byName[name];
  return example !== undefined && example.length <= Number(maxLength ?? Infinity) ? example : undefined;
}
