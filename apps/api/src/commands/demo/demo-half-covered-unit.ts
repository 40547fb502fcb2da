import type { DemoCalendar } from './demo-calendar';
import type { DemoDesk } from './demo-desk';
import { document, pdf, photo, sheet } from './demo-files';

/** How many working days ago, at what time. */
type At = (workdays: number, time: string) => Date;

/** 林佳穎 on IIS5R0727: eleven of sixteen covered, and one of every reason why the others are not. */
export function tellLinJiaYing(desk: DemoDesk, calendar: DemoCalendar): void {
  const at: At = (workdays, time) => calendar.ago(workdays, time);
  desk.enrol(at(46, '09:00'), calendar.day(18));
  reviewServices(desk, at);
  proposeToClient(desk, at);
  negotiate(desk, at);
  followProgress(desk, at);
  learnFromFeedback(desk, at, calendar);
}

/** Two elements, by documents, an observation and questions. */
function reviewServices(desk: DemoDesk, at: At): void {
  const review = desk.upload(at(40, '09:20'), {
    title: '客戶成功部服務標準與商品目錄盤點',
    narrative: '訪談三個單位後整理，含現行服務水準協議的條款對照。',
    targets: ['1.1', '1.2', '1.3'],
    files: [document('服務標準盤點', ['服務標準、價值與文化', '商品與服務目錄', '服務水準協議條款對照'])],
  });
  desk.judge(at(39, '11:05'), review, [
    { targets: ['1.1', '1.2'], verdict: 'satisfactory', remark: '三個來源都有註明，對照表可以直接使用。' },
    { targets: ['1.3'], verdict: 'satisfactory' },
  ]);
  desk.observe(at(36, '14:40'), {
    title: '部門週會，現況檢視報告',
    place: '客戶成功部 第二會議室',
    narrative: '說明現行 SLA 的三個缺口，逐項指出受影響的客戶；同仁追問停機時數時能立即翻到依據。',
    durationMinutes: 30,
    verdicts: [{ targets: ['1.1', '1.2', '1.3', '關鍵 1'], verdict: 'satisfactory' }],
  });
  const research = desk.upload(at(31, '10:15'), {
    title: '久禾物流需求訪談與新業務機會評估',
    narrative: '兩次訪談的逐字摘要與機會排序。',
    targets: ['2.1', '2.2', '2.3'],
    files: [
      pdf('久禾物流需求訪談', ['需求一：夜間配送異常通報', '需求二：備援線路', '需求三：單一報修窗口']),
      photo('訪談白板', 7),
    ],
  });
  desk.judge(at(30, '16:30'), research, [{ targets: ['2.1', '2.2', '2.3'], verdict: 'satisfactory' }]);
  desk.ask(at(27, '10:50'), '新業務開發題組', [
    {
      question: '你怎麼判斷客戶說的需要和真正的需要不一樣？',
      expectedAnswer: '以資料與現場觀察交叉確認',
      answer: '先看報修紀錄，再請客戶帶我走一次流程，兩邊對不上的地方就是要再問的。',
      targets: ['2.1', '2.2', '2.3'],
      verdict: 'satisfactory',
    },
  ]);
}

/** A proposal in two versions, the first of which was not enough. */
function proposeToClient(desk: DemoDesk, at: At): void {
  const proposal = desk.upload(at(20, '09:12'), {
    title: '鴻昇精密提案計畫書',
    narrative: '網路維運方案第一版。',
    targets: ['3.1', '3.2', '3.3'],
    files: [pdf('鴻昇精密提案計畫書', ['網路維運服務提案', '服務水準：可用率 99.9%', '費用與時程'])],
  });
  desk.judge(at(19, '15:00'), proposal, [
    { targets: ['3.2'], verdict: 'not_yet', remark: '服務水準表缺罰則的計算方式，條款也和費用混在一起。' },
    { targets: ['3.1', '3.3'], verdict: 'satisfactory' },
  ]);
  desk.replace(at(12, '09:12'), proposal, {
    title: '鴻昇精密提案計畫書',
    narrative: '第 2 版：條款與服務水準分列，第 4 頁補上罰則。',
    targets: ['3.1', '3.2', '3.3'],
    files: [
      pdf('鴻昇精密提案計畫書 第2版', [
        '網路維運服務提案（第 2 版）',
        '服務水準：可用率 99.9%，回應 30 分鐘',
        '罰則：每逾 1 小時扣當月費用 2%',
        '費用與時程',
      ]),
    ],
  });
  desk.mark(at(11, '10:12'), proposal, '3.1', '條款與服務水準在這一頁分列。');
  desk.judge(at(11, '10:30'), proposal, [
    {
      targets: ['3.1', '3.3'],
      verdict: 'satisfactory',
      remark: '條款與服務水準分列，附件齊全；第 4 頁補上罰則的計算方式。',
    },
    { targets: ['3.2'], verdict: 'not_yet', remark: '給客戶看的一頁摘要還沒有附上，簡報時要能單獨使用。' },
  ]);
}

/** What was seen and asked around the proposal. */
function negotiate(desk: DemoDesk, at: At): void {
  desk.ask(at(17, '17:05'), '簡報與協商題組，第 4 題', [
    {
      question: '客戶只給你五分鐘，你會先說哪三件事？為什麼？',
      expectedAnswer: '需求、方案、費用與時程',
      answer: '先說我們怎麼解決他的斷線問題，再說月費大概多少，時程放最後，因為他最在意穩定。',
      targets: ['3.2'],
      verdict: 'not_yet',
      remark: '順序合理，但沒有先複述客戶的需求。',
    },
    {
      question: '協議談成之後，你怎麼記錄與確認？',
      expectedAnswer: '會後信件、版本紀錄、雙方確認',
      answer: '當天寄會議紀錄，列出改了哪些條款，請對方回信確認後才更新合約附件。',
      targets: ['3.5', '3.6'],
      verdict: 'satisfactory',
    },
  ]);
  desk.observe(at(8, '14:45'), {
    title: '鴻昇精密 會議室 B，網路維運提案簡報',
    place: '鴻昇精密 會議室 B',
    narrative: '開場先複述客戶的三項需求，再用一頁摘要說明方案。被問到備援線路費用時，立刻翻到附錄回答。',
    durationMinutes: 25,
    photo: photo('提案簡報現場', 3),
    verdicts: [{ targets: ['3.1', '3.2', '3.3', '3.5', '3.6'], verdict: 'satisfactory' }],
  });
  desk.upload(at(2, '13:40'), {
    title: '與客戶協商的條款紀錄，含兩次變更',
    narrative: '鴻昇精密，附雙方郵件。',
    targets: ['3.4'],
    files: [
      document('協商條款紀錄', [
        '本紀錄依三月五日、三月七日兩次協商整理，雙方各留一份，變更處以當日往來郵件為準。',
        { heading: '一、第一次協商' },
        '鴻昇精密提出現場回應過慢，影響夜班出貨。我先複述需求，再說明備援線路可以縮短的時間，雙方同意把回應時間由60分鐘改為30分鐘。',
        { heading: '二、第二次協商' },
        '財務窗口關心罰則的風險，協商後約定罰則上限為當月費用20%，逾期仍每小時扣2%。',
        {
          table: [
            ['條款', '變更前', '變更後', '確認'],
            ['現場回應時間', '60分鐘', '30分鐘', '三月五日郵件'],
            ['罰則上限', '未約定', '當月費用20%', '三月七日郵件'],
            ['聯絡窗口', '業務一位', '業務與工程各一位', '三月七日郵件'],
          ],
        },
        { heading: '三、尚未同意的條款' },
        '備援線路的月費雙方仍有差距，約定下週提出第三案，其餘條款先行簽訂。',
      ]),
      sheet('條款對照表', [
        ['條款', '提案', '客戶意見', '結果', '月費影響'],
        ['現場回應時間', '60分鐘', '希望30分鐘', '30分鐘', '1,200'],
        ['罰則上限', '不設上限', '要有上限', '當月費用20%', '0'],
        ['備援線路', '含在月費', '另計', '下次再談', '3,500'],
        ['聯絡窗口', '業務一位', '加工程窗口', '各一位', '0'],
      ]),
    ],
  });
}

function followProgress(desk: DemoDesk, at: At): void {
  const progress = desk.upload(at(14, '08:50'), {
    title: '新提案完成進度評估表',
    narrative: '每週更新，標出落後項目與原因。',
    targets: ['4.1', '關鍵 3'],
    files: [pdf('進度評估表', ['第 1 週：完成 20%', '第 2 週：完成 45%，備援線路延後', '第 3 週：完成 80%'])],
  });
  desk.judge(at(13, '11:20'), progress, [{ targets: ['4.1', '關鍵 3'], verdict: 'satisfactory' }]);
  desk.ask(at(6, '09:45'), '進度與調整題組', [
    {
      question: '進度落後時，你先通知誰、說什麼？',
      expectedAnswer: '客戶與內部負責人；原因、影響、補救',
      answer: '先告訴客戶影響哪一天上線，同時說明補救方式，再更新內部看板。',
      targets: ['4.1'],
      verdict: 'satisfactory',
    },
  ]);
}

/** Evidence that grows old, and what is still missing. */
function learnFromFeedback(desk: DemoDesk, at: At, calendar: DemoCalendar): void {
  const old = desk.upload(at(24, '10:00'), {
    title: '報修流程改為單一窗口，更新作業文件',
    narrative: '依客戶回饋修改的舊案，附更改前後的規則。',
    targets: ['4.4'],
    files: [document('單一窗口作業文件', ['更改前：三個窗口', '更改後：單一窗口與代理人'])],
    occurredAt: calendar.twoYearsAnd(9, '10:00'),
  });
  desk.judge(at(23, '14:10'), old, [
    { targets: ['4.4'], verdict: 'satisfactory', remark: '做法仍適用，留意日期快滿兩年。' },
  ]);
  const feedback = desk.upload(at(3, '09:30'), {
    title: '鴻昇精密客戶回饋表',
    narrative: '維運窗口填寫，含三項建議。',
    targets: ['4.2'],
    files: [pdf('客戶回饋表', ['滿意：回應速度', '建議：摘要先給費用', '建議：附上聯絡人'])],
  });
  desk.judge(at(1, '16:40'), feedback, [
    {
      targets: ['4.2'],
      verdict: 'not_yet',
      remark: '第一位客戶的回饋很具體。再找一位不同部門的客戶，同一份表就可以。',
    },
  ]);
  desk.request(at(1, '16:45'), '4.3', '請上傳依客戶回饋調整服務的紀錄，一件就可以。');
}
