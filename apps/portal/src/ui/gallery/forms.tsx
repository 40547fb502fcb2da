import { useState } from 'react';
import { DateField, TimeField } from '../date-field/date-field';
import { Checkbox, ChoicePills, RadioCards } from '../field/choice';
import { SelectField } from '../field/select-field';
import { PasswordField, TextArea, TextField } from '../field/text-field';
import { FileDrop } from '../file-drop/file-drop';
import { UploadRow } from '../file-drop/upload-row';
import { PersonSelect } from '../person-select/person-select';
import { Specimen } from './specimen';

const people = [
  { id: 'a', displayName: '林佳穎', department: '客戶成功部' },
  { id: 'b', displayName: '張博鈞', department: '客戶成功部' },
  { id: 'c', displayName: '許雅雯', department: '系統整合組' },
];

export function Forms() {
  const [day, setDay] = useState<string | null>('2026-03-31');
  const [time, setTime] = useState('14:20');
  const [person, setPerson] = useState<string | null>(null);
  const [state, setState] = useState<'all' | 'open'>('all');
  const [reason, setReason] = useState<'few' | 'unclear' | null>(null);
  const [reading, setReading] = useState<'row' | 'code' | null>(null);
  return (
    <>
      <Specimen title="TextField, PasswordField, TextArea">
        <div>
          <TextField label="電子郵件" type="email" hint="機構給你的帳號" />
        </div>
        <div>
          <PasswordField label="密碼" error="填上密碼" />
        </div>
        <div>
          <TextArea label="說明一下情況" optional placeholder="寫下要補什麼，陳冠宇會看到" />
        </div>
      </Specimen>
      <Specimen title="DateField, TimeField, SelectField, PersonSelect">
        <div>
          <DateField label="日期" value={day} onChange={setDay} />
        </div>
        <div>
          <TimeField label="時間" value={time} onChange={setTime} />
        </div>
        <div>
          <SelectField
            label="狀態"
            value={state}
            onChange={setState}
            options={[
              { value: 'all', label: '全部' },
              { value: 'open', label: '未完成' },
            ]}
          />
        </div>
        <div>
          <PersonSelect label="受評者" people={people} value={person} onChange={setPerson} clearable />
        </div>
      </Specimen>
      <Specimen title="Checkbox, ChoicePills, RadioCards">
        <Checkbox label="印出的代碼照原樣保留" note="不論選哪一個，畫面與報表都顯示 P8.1.2" defaultChecked />
        <Checkbox
          framed
          label="這是我本人做的，內容屬實。"
          note="他人協助的部分已在說明中寫明。送出後不能改，只能交新版本。"
        />
        <ChoicePills
          label="還不能簽？"
          value={reason}
          onChange={setReason}
          choices={[
            { value: 'few', label: '證據不足' },
            { value: 'unclear', label: '判定理由不清' },
          ]}
        />
        <div>
          <RadioCards
            label="P8.1.2 的代碼和所在的列不一致"
            value={reading}
            onChange={setReading}
            choices={[
              { value: 'row', label: '依表格列，放在 T8.2 評估環境', note: 'T8.1 有 1 項，T8.2 有 4 項' },
              {
                value: 'code',
                label: '依代碼，放在 T8.1 規劃工作區域',
                note: 'T8.1 有 5 項，T8.2 沒有行為指標',
              },
            ]}
          />
        </div>
      </Specimen>
      <Specimen title="FileDrop, UploadRow">
        <div>
          <FileDrop onFiles={() => undefined} hint="照片、PDF、文件、錄音或影片，每個 2 GB 以內" />
        </div>
        <ul>
          <UploadRow
            name="白板_回饋整理.jpg"
            size={2_400_000}
            state={{ kind: 'done' }}
            onRemove={() => undefined}
          />
          <UploadRow
            name="客戶回饋表_久禾物流.pdf"
            size={4_600_000}
            state={{ kind: 'sending', sent: 3_100_000 }}
            onRemove={() => undefined}
          />
          <UploadRow
            name="實作_完整.mp4"
            size={1_400_000_000}
            state={{ kind: 'paused', sent: 620_000_000 }}
            onResume={() => undefined}
            onRemove={() => undefined}
          />
          <UploadRow
            name="訪談紀錄.pdf"
            size={1_200_000}
            state={{ kind: 'known', name: '三月訪談.pdf', date: '2026/3/1', title: '客戶訪談' }}
            onReuse={() => undefined}
            onRemove={() => undefined}
          />
          <UploadRow
            name="簡報.mp4"
            size={98_000_000}
            state={{ kind: 'failed', message: '連線中斷，其他檔案已存好。再試一次就會重傳這個檔案。' }}
            onRemove={() => undefined}
            onRetry={() => undefined}
          />
        </ul>
      </Specimen>
    </>
  );
}
