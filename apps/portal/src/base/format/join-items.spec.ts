/** @jest-environment node */
import { joinItems } from './join-items';

it('puts no mark after an item that leads on to the next', () => {
  expect(joinItems(['收費', '不同的基礎設備服務：', '動態伺服器網頁 (ASPs)', '資料庫'])).toBe(
    '收費、不同的基礎設備服務：動態伺服器網頁 (ASPs)、資料庫',
  );
  expect(joinItems([])).toBe('');
});
