import { useState } from 'react';
import { Avatar } from '../avatar/avatar';
import { Button } from '../button/button';
import { Chip, StateChip } from '../chip/chip';
import { DataTable, type Sort } from '../data-table/data-table';
import { Empty } from '../empty/empty';
import { EvidenceRow, Said } from '../evidence-row/evidence-row';
import { IndicatorStrip } from '../indicator-strip/indicator-strip';
import { stripGroups } from '../indicator-strip/strip-groups';
import { MissingItem } from '../missing-item/missing-item';
import { HeadNumber, PageHead } from '../page/page-head';
import { DateText, DueText } from '../text/date-text';
import { Vacs } from '../vacs/vacs';
import styles from './gallery-page.module.css';
import { Row, Specimen } from './specimen';

const unit = stripGroups('ccc ccc cpcjcc cxno');
const rows = [
  { id: '1', name: '林佳穎', unit: '與客戶進行業務互動', strip: 'ccc ccc cpcjcc cxno', at: '2026-03-11' },
  {
    id: '2',
    name: '張博鈞',
    unit: '保持企業客戶間良好的商務關係',
    strip: 'ccc cjc nnnnnn nnnn',
    at: '2026-03-05',
  },
];

export function Data() {
  const [sort, setSort] = useState<Sort>({ by: 'name', direction: 'ascending' });
  return (
    <>
      <Specimen title="PageHead" wide>
        <PageHead
          title="與客戶進行業務互動"
          titleLang="zh-Hant"
          onPhone="shown"
          beside={
            <Row>
              <span>IIS5R0727</span>
              <Chip>職能級別 5</Chip>
              <Chip tone="accent">進行中</Chip>
            </Row>
          }
          meta={[
            <Row key="who">
              <Avatar name="林佳穎" />
              林佳穎
            </Row>,
            '客戶成功部',
            '評量人員 陳冠宇',
            <DueText key="due" on="2026-12-01" />,
          ]}
          numbers={
            <>
              <HeadNumber label="行為指標" have={11} of={16}>
                <IndicatorStrip groups={unit} decorative />
              </HeadNumber>
              <HeadNumber label="關鍵證據" have={2} of={4}>
                <IndicatorStrip groups={stripGroups('cpcn')} decorative />
              </HeadNumber>
            </>
          }
        />
      </Specimen>
      <Specimen title="EvidenceRow" wide>
        <div>
          <EvidenceRow
            at="2026-03-11T14:20:00+08:00"
            icon="observe"
            method="直接觀察"
            title="鴻昇精密 會議室 B，網路維運提案簡報"
            by="陳冠宇觀察，現場 25 分鐘；同時涵蓋 3.1、3.3、3.5"
            files={<span className={styles.photo} />}
            judgement={
              <>
                <StateChip state="covered" strong>
                  合格
                </StateChip>
                <Vacs marks={{ valid: true, authentic: true, current: true, sufficient: false }} />
              </>
            }
          >
            開場先複述客戶的三項需求，再用一頁摘要說明方案。被問到備援線路費用時，立刻翻到附錄回答。
          </EvidenceRow>
          <EvidenceRow
            at="2026-02-20T17:05:00+08:00"
            icon="speech"
            method="口頭提問"
            title="簡報與協商題組，第 4 題"
            older={<>第 2 版，取代 2/26 的第 1 版</>}
          >
            <Said
              lines={[
                { mark: '問', text: '客戶只給你五分鐘，你會先說哪三件事？為什麼？' },
                { mark: '答', text: '先說我們怎麼解決他的斷線問題，再說月費大概多少，時程放最後。' },
              ]}
            />
          </EvidenceRow>
        </div>
      </Specimen>
      <Specimen title="MissingItem">
        <ul className={styles.panel}>
          <MissingItem
            state="partly"
            code="3.2"
            text="清楚、簡潔和完整地向客戶提出提案計畫書"
            why="直接觀察 1／2 次"
            action={<Button size="sm">安排觀察</Button>}
            current
          />
          <MissingItem
            state="expired"
            code="4.4"
            text="文件更改為新的規則"
            why="2023/11/02 的證據已過期"
            action={<Button size="sm">請求更新</Button>}
          />
          <MissingItem state="covered" code="1" text="識別可能的新業務提案" quiet />
        </ul>
      </Specimen>
      <Specimen title="DataTable" wide>
        <div>
          <DataTable
            caption="登錄"
            rows={rows}
            rowId={(row) => row.id}
            rowTo={() => '/gallery'}
            selectedId="2"
            sort={sort}
            onSort={setSort}
            empty={<Empty title="這裡還沒有登錄" />}
            columns={[
              {
                id: 'name',
                header: '受評者',
                width: '160px',
                sortable: true,
                cell: (row) => (
                  <Row>
                    <Avatar name={row.name} />
                    {row.name}
                  </Row>
                ),
              },
              { id: 'unit', header: '職能單元', bare: true, cell: (row) => row.unit },
              {
                id: 'strip',
                header: '行為指標',
                width: '180px',
                bare: true,
                cell: (row) => <IndicatorStrip groups={stripGroups(row.strip)} size="small" />,
              },
              {
                id: 'at',
                header: '最近',
                width: '110px',
                align: 'right',
                sortable: true,
                cell: (row) => <DateText value={row.at} />,
              },
            ]}
            more={{ has: true, loading: false, load: () => undefined }}
          />
        </div>
      </Specimen>
    </>
  );
}
