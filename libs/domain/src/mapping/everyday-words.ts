/** Characters that join words and say nothing themselves: no pair with one of them counts. */
export const joiningCharacters = /[的之與及和以並或所於將為在對各該其由從使被每]/u;

/** Pairs of characters that are said of nearly every task, whatever it is about. */
export const everydayWords: ReadonlySet<string> = new Set(
  (
    '能夠 進行 相關 依據 根據 確認 提供 工作 確保 適當 使用 需求 要求 符合 客戶 組織 企業 業務 技能 知識 能力 技巧 執行 ' +
    '規劃 流程 程序 紀錄 記錄 資料 方式 方法 內容 人員 作業 目標 標準 評估 分析 檢討 管理 依照 其他 包括 例如 有關 員工 ' +
    '產品 服務 技術 系統 溝通 讀寫 問題 解決 題解 規定 專案 決定 採取 行動 取行 目前 一般 成員 特定 定專 功能 能性 撰寫'
  ).split(' '),
);
