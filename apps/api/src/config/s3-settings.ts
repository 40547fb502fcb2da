import { OperatorProblem } from '../platform/errors/operator-problem';

/** Where files go when not into a folder of this machine: any service that speaks S3. */
export interface S3Settings {
  /** Address of the service; null: Amazon's own, by region. */
  readonly endpoint: string | null;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * @returns null when no bucket is named: files then lie in the data folder
 * @throws OperatorProblem when a bucket is named and something else is missing
 */
export function readS3Settings(environment: Environment): S3Settings | null {
  const bucket = environment['ATTEST_S3_BUCKET'];
  if (!bucket) return null;
  const endpoint = environment['ATTEST_S3_ENDPOINT'] || null;
  if (endpoint !== null && !(URL.canParse(endpoint) && /^https?:$/.test(new URL(endpoint).protocol))) {
    throw new OperatorProblem(
      `ATTEST_S3_ENDPOINT is “${endpoint}”; it looks like https://s3.example.org.`,
      'ATTEST_S3_ENDPOINT 格式不正確。',
    );
  }
  return {
    endpoint,
    bucket,
    region: environment['ATTEST_S3_REGION'] || 'us-east-1',
    accessKeyId: needed(environment, 'ATTEST_S3_ACCESS_KEY_ID'),
    secretAccessKey: needed(environment, 'ATTEST_S3_SECRET_ACCESS_KEY'),
  };
}

function needed(environment: Environment, name: string): string {
  const value = environment[name];
  if (value) return value;
  throw new OperatorProblem(
    `ATTEST_S3_BUCKET is set but ${name} is not. Set it, or leave the bucket unset to keep files in the data folder.`,
    `已設定 ATTEST_S3_BUCKET，還需要 ${name}。`,
  );
}
