/** Words for evidence of which only the outline matters. */
function pick<T>(from: readonly T[], seed: number): T {
  const chosen = from[seed % from.length];
  if (chosen === undefined) throw new RangeError('There are no words to choose from.');
  return chosen;
}

const places = [
  '鴻昇精密 會議室 B',
  '久禾物流 三樓訓練室',
  '總部 客戶體驗中心',
  '線上會議',
  '南區門市 二樓',
] as const;

const seen = [
  '開場先複述客戶的需求，再用一頁摘要說明做法；被問到細節時能立刻翻到附錄回答。',
  '先確認對方的時程與預算，再逐項說明選擇的理由，語速平穩，沒有漏項。',
  '能引用最近一次的數據說明現況，並當場記下對方的疑問與負責人。',
  '流程依作業文件進行，遇到例外時先查規定再回覆，紀錄完整。',
] as const;

const told = [
  '整理自三月到五月的實際案件，客戶名稱已遮蔽。',
  '附上會前與會後兩版，標示修改的地方。',
  '含兩次變更的紀錄與雙方確認的信件。',
  '由我撰寫，主管看過後沒有更動。',
] as const;

const accepted = [
  '條款與服務水準分列，附件齊全。',
  '做法與現場看到的一致，可以採用。',
  null,
  '依據寫得清楚，數字也對得上。',
  null,
] as const;

const refused = [
  '只看得到結果，看不出你怎麼做的。補上過程的紀錄再送一次。',
  '附件缺第 3 頁，日期也和紀錄不符，請補齊。',
  '方向正確，但這是團隊的成果，請標出你負責的部分。',
  '範例用的是舊表單，換成現行版本再送。',
] as const;

const questions = [
  [
    '客戶只給你五分鐘，你會先說哪三件事？為什麼？',
    '需求、方案、費用與時程',
    '先說我們怎麼解決他的斷線問題，再說月費大概多少，時程放最後，因為他最在意穩定。',
  ],
  [
    '遇到客戶要求超出合約範圍時，你怎麼處理？',
    '確認範圍、記錄需求、依權限回覆',
    '先對照合約說明範圍，把新需求記下來，當天請主管決定能不能報價。',
  ],
  [
    '你怎麼知道這次的做法有效？',
    '有可比較的指標與期間',
    '比較前後兩個月的報修件數和滿意度，再打電話問兩位客戶。',
  ],
] as const;

const understood = [
  '先講原則，再用上個月的案件說明我怎麼判斷，最後說哪裡會例外。',
  '我會照作業文件做；文件沒寫的，先問資深同事，再把答案記進筆記。',
  '重點是先確認對方要什麼，不同情況做法不同，我各舉一個例子。',
] as const;

const reasonings = [
  '兩次現場都在真實客戶面前完成，說明清楚，協商的變更有完整紀錄；文件與觀察所見一致。',
  '各項證據來源不同而結論一致，提問時也能說明理由，足以在相近情境獨立完成工作。',
] as const;

const shown = ['依據寫在這裡。', '數字與現場說的一致。', '這一段說明了為什麼這樣做。'] as const;

export const demoWords = {
  place: (seed: number) => pick(places, seed),
  seen: (seed: number) => pick(seen, seed),
  told: (seed: number) => pick(told, seed),
  accepted: (seed: number) => pick(accepted, seed),
  refused: (seed: number) => pick(refused, seed),
  question: (seed: number) => pick(questions, seed),
  shown: (seed: number) => pick(shown, seed),
  explain: (text: string) => `請用自己的話說明「${text}」，並舉一個工作上的例子。`,
  understood: (seed: number) => pick(understood, seed),
  reasoning: (seed: number) => pick(reasonings, seed),
  declaration: '這是我本人做的，內容屬實。',
};
