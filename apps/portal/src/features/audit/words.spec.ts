import type { RecordName } from '@attest/api-client';
import { auditActions, damageKinds } from '@attest/domain';
import { actionKey } from './sentence';
import en from './locales/en.json';
import zhTW from './locales/zh-TW.json';

describe('the words of the audit trail', () => {
  it.each([
    ['zh-TW', zhTW],
    ['en', en],
  ])('have a sentence for every action that can be recorded, and no other (%s)', (_, { sentence }) => {
    expect(Object.keys(sentence).sort()).toEqual(auditActions.map(actionKey).sort());
    expect(Object.values(sentence).filter((words) => words.trim() === '')).toEqual([]);
  });

  it.each([
    ['zh-TW', zhTW],
    ['en', en],
  ])('name every record that can be damaged, and how (%s)', (_, { record, damage }) => {
    const words: Readonly<Record<RecordName, string>> = record;
    expect(Object.values(words).filter((word) => word.trim() === '')).toEqual([]);
    expect(Object.keys(damage).sort()).toEqual([...damageKinds].sort());
  });
});
