import { auditActions } from '@attest/domain';
import { actionKey } from './actions';
import en from './locales/en.json';
import zhTW from './locales/zh-TW.json';

describe('the words of the audit trail', () => {
  it.each([
    ['zh-TW', zhTW],
    ['en', en],
  ])('name every action that can be recorded, and no other (%s)', (_, { action }) => {
    expect(Object.keys(action).sort()).toEqual(auditActions.map(actionKey).sort());
    expect(Object.values(action).filter((words) => words.trim() === '')).toEqual([]);
  });
});
