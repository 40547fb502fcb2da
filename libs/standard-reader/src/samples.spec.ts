import type { Reading } from './reading';
import { COUNTS } from './testing/counts';
import { ALL, findingsOf, sample } from './testing/samples';

function countsOf(reading: Reading): Record<string, number | number[]> {
  const elements = reading.units.flatMap((unit) => unit.elements);
  const guide = reading.assessmentGuide;
  return {
    elements: reading.units.map((unit) => unit.elements.length),
    indicators: elements.map((element) => element.indicators.length),
    outputs: elements.flatMap((element) => element.outputs).length,
    knowledge: reading.units.map((unit) => unit.knowledge.length),
    skills: reading.units.map((unit) => unit.skills.length),
    attitudes: reading.attitudes.length,
    guide: [guide.criticalEvidence, guide.contextAndResources, guide.methods, guide.support].map(
      (s) => s.length,
    ),
    notes: reading.notes.length,
    noteItems: reading.notes.map((note) => note.items.length),
    requirements: reading.entryRequirements.length,
  };
}

/** Every text of a reading under its path of codes, such as `T1/T1.1/P1.1.1`. */
function textsOf(code: string): Map<string, string> {
  const texts = new Map<string, string>();
  const { units, attitudes, assessmentGuide } = sample(code).reading;
  for (const unit of units) {
    texts.set(unit.code, unit.title);
    for (const element of unit.elements) {
      texts.set(element.code, element.title);
      for (const item of [...element.indicators, ...element.outputs]) texts.set(item.code, item.text);
    }
    for (const item of [...unit.knowledge, ...unit.skills]) {
      texts.set(`${unit.code}/${item.code}`, [item.text, ...item.items].join('|'));
    }
  }
  for (const attitude of attitudes) texts.set(attitude.code, attitude.text);
  for (const item of assessmentGuide.sections.flatMap((section) => section.items))
    texts.set(item.code, item.text);
  return texts;
}

describe('the sample standards', () => {
  it.each(ALL)('%s has what was counted by hand', (code) => {
    expect(countsOf(sample(code).reading)).toEqual(COUNTS[code]);
  });

  it.each([
    // Cut by a page end, the cut in every kind of column.
    ['BAS2421-003v2', 'P1.1.3', '列舉相關產品及服務的主要細節。'],
    [
      'INM3513-005',
      'P1.2.1',
      '以禮貌且適當的方式接受客戶與同事有關 ICT 設備、作業系統與軟體等方面的請求與詢問',
    ],
    ['INM3513-005', 'P2.3.4', '與團隊討論有關工作場所改善提案與流程改善方案'],
    ['INM3513-005', 'P4.3.1', '依照業務指南在伺服器與客戶硬體上安裝主從架構軟體'],
    ['INM3513-005', 'P5.3.2', '建構測試程式或使用別人提供的範例程式來熟悉可重重用元件以準備納入母專案中'],
    ['INM3513-005', 'P7.1.5', '檢討可用網路技術、裝置與協定並決定最適當者以符合客戶需求'],
    ['INM3513-005', 'P7.5.2', '依照客戶需求製作安裝、開機與配置程序文件'],
    ['INM3513-005', 'P8.2.2', '依照規定的技術與產業標準，安裝線路與其他環境設備'],
    ['INM3513-005', 'P9.2.4', '根據特定技術標準、維修、保固及售後服務等挑選廠商'],
    ['INM3513-005', 'T4.3', '安裝、配置與管理服務以符合企業要求'],
    ['INM3513-005', 'T5', '使用程式庫或已存在的元件'],
    ['INM3513-005', 'T5.1', '找出潛在的可重用單元'],
    ['INM3513-005', 'T1/S03', '規劃工作優先順序與安排規劃、組織技能'],
    ['INM3513-005', 'T1/K03', '組織政策與程序：|行為準則|企業宗旨|例行性工作流程|系統、管理架構與管理安排'],
    ['INM3513-005', 'T3/K20', '將虛擬機整合至現有網路設計所需的配置'],
    ['INM3513-005', 'T4/K25', '疑難排除工具與技術，包括網路診斷公用程式'],
    ['INM3513-005', 'T4/S21', '分析所需記憶體、硬碟與效能要求的計算能力'],
    ['INM3513-005', 'T5/K27', '泛型 (genericity) 規格'],
    ['INM3513-005', 'T6/S35', '技術技能：|提供範例程式碼以示範功能性|利用簡單的測試程式證明程式庫的功能性'],
    [
      'INM3513-005',
      'T7/K42',
      '區域網路(LAN)性能與特性，包括乙太網路等網路種類、Appletalk IP 位址、交換機或集線器運作',
    ],
    ['INM3513-005', 'T9/S53', '規劃與組織技能：|規劃與記錄選擇流程|舉辦廠商展示|提供保固與售後服務'],
    ['MPM7223-007v3', 'P2.2.1', '依技術人員指示,使用面板功能鍵操作機台各種控制進行加工。'],
    ['MPM7223-014v2', 'P2.1.1', '依指示操作機台復歸原點。'],
    ['SET4130-001v2', 'P2.2.1', '依據標註流程及品質檢查模式,搭配抽檢,進行標註後資料驗證作業,並確認品質。'],
    // Wrap spaces between Chinese characters are gone, those beside Latin letters stay.
    ['INM3513-005', 'T9', '區分並評估 IT 產業的廠商技術'],
    ['INM3513-005', 'T9.1', '選擇判斷適合廠商的方法'],
    ['INM3513-005', 'O9.1.1', '廠商挑選紀錄'],
    ['INM3513-005', 'P8.2.3', '管理硬體安裝以確保遵守硬體安裝的職業安全衛生標準'],
    ['INM3513-005', 'T9/K63', '評估及建議 IT 廠商相關的品質保證實務'],
    ['INM3513-005', 'P3.4.2', '將虛擬網路配置成僅供主機(host only)使用'],
    ['MPM7223-014v2', 'T1/S07', '原點復歸及座標點定位操作能力'],
    ['KRM4R0864v2', 'KRM4R0864v2/K03', '相關法律和法定要求，包括職業健康與安全 ( WHS )'],
    // A text that begins with a digit.
    ['MPM7223-014v2', 'T3/S11', '5S執行能力'],
    ['MPM7223-007v3', 'T2', 'CNC車床基本操作與保養'],
    ['MPM7223-007v3', 'T2.3', 'CNC車床加工後的清潔維護保養'],
    // Two elements in one cell.
    ['BAS2421-003v2', 'T4.1', '找出適切的交叉銷售機會'],
    ['BAS2421-003v2', 'T4.2', '轉介適當的服務銷售'],
    ['BAS2421-003v2', 'P4.2.1', '當達成關於產品或服務的銷售決定時，準備相關文件以利處理。'],
    ['BAS2421-003v2', 'O2.1.1', '客戶服務措施分析報告'],
    ['INM3513-005', 'O9.3.1', '合約'],
    // 職能單元: titles, marks taken out, lists.
    ['IIS5R0727', '1', '檢視客戶的業務領域'],
    ['IIS5R0727', '1.3', '如適用，檢視目前的服務水準協議(SLAs)'],
    ['IIS5R0727', '2.1', '研究客戶的服務需要與偏好的服務水準'],
    ['IIS5R0727', '4.3', '根據客戶的回饋和組織的準則來調整提供給客戶的服務'],
    [
      'IIS5R0727',
      'IIS5R0727/K01',
      '商業慣例，包括：|變更管理|資訊蒐集技術|規劃流程，包括制定資訊科技(IT)的商業解決方案|製備報告',
    ],
    [
      'IIS5R0727',
      'IIS5R0727/S03',
      '讀寫技能：|分析及評估資訊|準備一般資訊和文件|解決問題技能，制定客戶專屬的解決方案',
    ],
    ['IIS5R0727', 'CE03', '制定及執行新業務'],
    ['BIM5R0922v2', '1', '分析目前客戶聯繫系統功能'],
    ['BIM5R0922v2', '3.3', '透過系統分析技術，以管理所有特定的客戶聯繫途徑。'],
    ['BIM5R0922v2', 'AM05', '檢視在客戶聯繫方面，可優化未使用產能之策略文件。'],
    ['BIM5R0922v2', 'SI01', '推薦以相關產業部門、職場和工作角色全面評估其他單位。'],
    ['KRM4R0864v2', 'KRM4R0864v2/K05', '交易條件'],
  ])('%s reads %s as «%s»', (code, path, text) => {
    expect(textsOf(code).get(path)).toBe(text);
  });

  it('keeps the printed codes', () => {
    const [, t2] = sample('BAS2421-003v2').reading.units;
    expect(t2?.elements[0]?.outputs[0]).toMatchObject({ code: 'O2.1.1', printedCode: 'O.2.1.1' });
    const [t1] = sample('INM3513-005').reading.units;
    expect(t1?.knowledge[0]).toMatchObject({ code: 'K01', printedCode: 'K1' });
    const [unit] = sample('IIS5R0727').reading.units;
    expect(unit?.knowledge[3]).toMatchObject({ code: 'K04', printedCode: '四' });
    expect(unit?.elements[1]).toMatchObject({ code: '2', printedCode: '二' });
  });

  it('cites notes by number, on titles too, and keeps the marks in the raw text', () => {
    const [unit] = sample('BIM5R0922v2').reading.units;
    expect(unit?.elements[0]).toMatchObject({ noteRefs: [1], raw: '分析目前客戶聯繫系統【註1】功能' });
    expect(unit?.elements[2]?.indicators.map((indicator) => indicator.noteRefs)).toEqual([[], [3], [4], []]);
    expect(sample('BAS2421-003v2').reading.units[0]?.knowledge[4]?.noteRefs).toEqual([1]);
  });

  it('joins a list of notes that left its table cell', () => {
    const [first, second] = sample('IIS5R0727').reading.notes;
    expect(first?.items.slice(3, 7)).toEqual([
      '不同的基礎設備服務：',
      '動態伺服器網頁 (ASPs)',
      '通訊營運商',
      '互聯網服務業者(ISPs)',
    ]);
    expect(first?.outline?.[4]).toEqual({ depth: 1, text: '動態伺服器網頁 (ASPs)' });
    expect(second).toMatchObject({
      number: 2,
      text: '客戶可能包括：',
      items: ['外部組織', '個人', '內部部門', '內部職員'],
    });
    expect(sample('KRM4R0864v2').reading.notes[6]?.items.at(-1)).toBe('議定的條款和條件');
  });

  it('keeps entry requirements apart from notes and remarks', () => {
    const { notes, entryRequirements } = sample('INM3513-005').reading;
    expect(notes).toMatchObject([
      { number: null, text: '此項職能基準乃參考國外職能資料發展並經國內專家本土化及檢視完成。' },
    ]);
    expect(entryRequirements[0]?.text).toBe(
      '入門水準建議：專科以上，資訊相關科系畢業或具備 3 年以上資訊相關工作經驗。',
    );
    expect(sample('MPM7223-007v3').reading.notes.map((note) => note.text.slice(0, 7))).toEqual([
      '機台各種控制：',
      '量測工具：如游',
    ]);
  });

  it('gives levels by duty where one cell serves it, and by element where they are printed row by row', () => {
    const levels = (code: string): unknown[] =>
      sample(code).reading.units.map((unit) => [unit.level, unit.elements.map((element) => element.level)]);
    expect(sample('BAS2421-003v2').reading.standard.level).toBe(3);
    expect(levels('BAS2421-003v2')[0]).toEqual([3, [3, 3, 3]]);
    expect(levels('MPM7223-007v3')[0]).toEqual([null, [3, 2]]);
    expect(sample('INM3513-005').reading.units.map((unit) => unit.level)).toEqual([
      4, 5, 5, 5, 4, 5, 4, 5, 5, 5,
    ]);
  });

  it('says beside which elements an item is printed, and nothing where one cell serves the duty', () => {
    const [, t2] = sample('MPM7223-007v3').reading.units;
    expect(t2?.knowledge.map((item) => [item.code, item.elements])).toContainEqual([
      'K01',
      ['T2.1', 'T2.2', 'T2.3'],
    ]);
    expect(t2?.skills.find((item) => item.code === 'S05')?.elements).toEqual(['T2.1', 'T2.2']);
    for (const unit of sample('INM3513-005').reading.units) {
      for (const item of [...unit.knowledge, ...unit.skills]) expect(item.elements).toEqual([]);
    }
  });

  it('reads the head: names, versions, lineage, classification, updates', () => {
    expect(sample('BAS2421-003v2').reading.standard).toMatchObject({
      kind: 'occupation',
      code: 'BAS2421-003v2',
      name: '客戶服務企劃人員',
      version: 'v2',
      classification: [
        { label: '職類別', name: '企業經營管理 / 行政支援', code: 'BAS' },
        { label: '職業別', name: '組織及政策管理專業人員', code: '2421' },
        { label: '行業別', name: '支援服務業 / 行政支援服務業', code: 'N8209' },
      ],
      lineage: [
        { version: 'v2', code: 'BAS2421-003v2', state: '最新版本', date: '2019/12/31' },
        { version: 'v1', code: 'BAS2421-003', name: '客戶服務規劃人員', note: '已被《BAS2421-003v2》取代' },
      ],
    });
    expect(sample('INM3513-005').reading.standard.version).toBe('v1');
    expect(sample('INM3513-005').reading.standard.lineage).toBeUndefined();
    expect(sample('BIM5R0922v2').reading.standard).toMatchObject({
      kind: 'unit',
      domain: '企業經營管理/企業資訊管理',
      level: 5,
      updates: ['2020年修訂職能內容。'],
    });
  });

  it('asks what a person must decide, and nothing else', () => {
    const asked = Object.fromEntries(
      ALL.map((code) => [
        code,
        sample(code)
          .reading.findings.filter((f) => f.grade === 'decide')
          .map((f) => f.key),
      ]),
    );
    expect(asked).toEqual({
      IIS5R0727: ['note.wrong-number:4.3:註2'],
      BIM5R0922v2: [],
      KRM4R0864v2: [],
      'BAS2421-003v2': ['competence.two-names:S04', 'indicator.row-disagrees:T3.3:P3.2.2'],
      'INM3513-005': [
        'indicator.row-disagrees:T8.2:P8.1.2,P8.1.3,P8.1.4,P8.1.5',
        'indicator.row-disagrees:T8.3:P8.2.1,P8.2.2,P8.2.3,P8.2.4',
        'code.other-column:P9.3.1',
      ],
      'BAS4222-002v3': [],
      'MPM7223-007v3': [],
      'MPM7223-014v2': [],
      'SET4130-001v2': [],
    });
  });

  it('shows both readings where a row and a code disagree', () => {
    const { units, findings } = sample('INM3513-005').reading;
    expect(units[7]?.elements[1]?.indicators.map((i) => [i.code, i.codeSays])).toEqual(
      ['P8.1.2', 'P8.1.3', 'P8.1.4', 'P8.1.5'].map((code) => [code, 'T8.1']),
    );
    const [finding] = findings.filter((f) => f.code === 'indicator.row-disagrees');
    expect(finding?.choices?.map((choice) => [choice.id, choice.detail?.['zh-TW']])).toEqual([
      ['by-row', 'T8.1 有 1 項，T8.2 有 4 項'],
      ['by-code', 'T8.1 有 5 項，T8.2 有 0 項'],
      ['each', undefined],
    ]);
    expect(finding?.at).toEqual({ line: 81, column: 13 });
  });

  it('keeps oddities as published and tells of them', () => {
    const kept = (code: string, kind: string): (string | undefined)[] =>
      findingsOf(sample(code).reading, kind).map((f) => f.subject);
    expect(kept('BAS2421-003v2', 'competence.two-codes')).toEqual(['K01,K27', 'K05,K28', 'S05,S17']);
    expect(kept('INM3513-005', 'competence.two-codes')).toEqual(['K30,K35', 'K38,K49,K60', 'K06,K58']);
    expect(kept('INM3513-005', 'text.doubled-character')).toEqual(['K18', 'P5.3.2']);
    expect(kept('BAS2421-003v2', 'text.unfinished')).toEqual(['S04']);
    expect(kept('MPM7223-007v3', 'text.doubled-punctuation')).toEqual(['P3.2.1']);
    expect(findingsOf(sample('KRM4R0864v2').reading, 'note.never-cited')[0]?.seen).toBe(
      '註1、註2、註3、註4、註5、註6、註7',
    );
    expect(findingsOf(sample('BAS2421-003v2').reading, 'output.absent')[0]?.seen).toBe(
      'T3.1、T3.3、T4.1、T4.2',
    );
  });

  it('gives every finding a key of its own, a place and a sentence in both languages', () => {
    for (const code of ALL) {
      const { findings } = sample(code).reading;
      expect(new Set(findings.map((f) => f.key)).size).toBe(findings.length);
      for (const finding of findings) {
        expect(finding.at.line).toBeGreaterThan(0);
        expect(finding.at.column).toBeGreaterThan(0);
        expect(finding.message['zh-TW']).not.toBe('');
        expect(finding.message.en).not.toBe('');
        // What a document says may stand in an English sentence; what quotes it is English.
        expect(finding.message.en).not.toMatch(/[«»「]/u);
        expect(finding.message['zh-TW']).not.toMatch(/[«»]/u);
        if (finding.grade === 'decide') expect(finding.choices?.length).toBeGreaterThan(1);
      }
    }
  });
});
