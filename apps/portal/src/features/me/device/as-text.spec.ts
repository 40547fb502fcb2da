/** @jest-environment node */
import { asText, fileNameOf } from './as-text';

describe('what is kept, as a text of its own', () => {
  it('gives each field its label and keeps the lines of what was typed', () => {
    const passages = [
      { title: null, facts: [['地點', '會議室']] as const },
      { title: '判定', facts: [['1.1 主動招呼', '合格\n也記得姓名']] as const },
    ];
    expect(asText('尖峰接待', passages, '：')).toBe(
      '尖峰接待\n\n地點：會議室\n\n判定\n1.1 主動招呼：\n合格\n也記得姓名\n',
    );
  });

  it('is saved under a name that every system takes', () => {
    expect(fileNameOf(['林佳穎', '3/12 觀察: "尖峰"'], 'txt')).toBe('林佳穎 3-12 觀察- -尖峰-.txt');
  });
});
