import { readS3Settings } from './s3-settings';

const complete = {
  ATTEST_S3_BUCKET: 'evidence',
  ATTEST_S3_ENDPOINT: 'http://store:9000',
  ATTEST_S3_ACCESS_KEY_ID: 'attest',
  ATTEST_S3_SECRET_ACCESS_KEY: 'secret',
};

describe('the settings of a bucket', () => {
  it('are none when no bucket is named: files lie in the data folder', () => {
    expect(readS3Settings({})).toBeNull();
    expect(readS3Settings({ ...complete, ATTEST_S3_BUCKET: '' })).toBeNull();
  });

  it('need no endpoint for Amazon’s own service', () => {
    expect(
      readS3Settings({ ...complete, ATTEST_S3_ENDPOINT: '', ATTEST_S3_REGION: 'ap-northeast-1' }),
    ).toEqual({
      endpoint: null,
      region: 'ap-northeast-1',
      bucket: 'evidence',
      accessKeyId: 'attest',
      secretAccessKey: 'secret',
    });
  });

  it.each(['ATTEST_S3_ACCESS_KEY_ID', 'ATTEST_S3_SECRET_ACCESS_KEY'])(
    'stop the start when %s is missing',
    (name) => {
      expect(() => readS3Settings({ ...complete, [name]: '' })).toThrow(`${name} is not`);
    },
  );

  it('stop the start when the endpoint is no address', () => {
    expect(() => readS3Settings({ ...complete, ATTEST_S3_ENDPOINT: 'store:9000' })).toThrow(
      /ATTEST_S3_ENDPOINT/,
    );
  });
});
