import { S3Client } from '@aws-sdk/client-s3';
import type { S3Settings } from '../../config/s3-settings';

export const makeS3Client = ({ endpoint, region, accessKeyId, secretAccessKey }: S3Settings): S3Client =>
  new S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    // Bucket names in host names need DNS that services of one's own seldom have.
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
    // Other services answer without the checksums that Amazon's adds; the record's sha256 is what counts.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
