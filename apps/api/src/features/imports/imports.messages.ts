import type { Messages } from '../../platform/errors/wording';

/** `{zh}` and `{en}` are the reader's own sentences, which name the place. */
export const importMessages = {
  'reader.unreadable': {
    'zh-TW': { title: '讀不出這份文件', detail: '{zh}' },
    en: { title: 'The document cannot be read', detail: '{en}' },
  },
  'reader.time_limit': {
    'zh-TW': {
      title: '讀取超過時間上限',
      detail:
        '這份文件在 {seconds} 秒內讀不完，沒有存下任何內容。請確認檔案是職能基準或職能單元，也可以下載匯入範本，把標準填進去再匯入。',
    },
    en: {
      title: 'Reading took too long',
      detail:
        'The document could not be read within {seconds} seconds; nothing was kept. Check that it is a competency standard, or download the import template, fill the standard in and import that.',
    },
  },
  'reader.memory_limit': {
    'zh-TW': {
      title: '文件太複雜',
      detail: '讀取這份文件所需的記憶體超過上限，沒有存下任何內容。可以下載匯入範本，把標準填進去再匯入。',
    },
    en: {
      title: 'The document is too complex',
      detail:
        'Reading it needs more memory than allowed; nothing was kept. Download the import template, fill the standard in and import that.',
    },
  },
  'import.undecided': {
    'zh-TW': { title: '還有項目待決定', detail: '還有 {count} 項要決定，決定完才能送審或發布。' },
    en: {
      title: 'Findings wait for a decision',
      detail: 'Decide the remaining {count} before sending to review or publishing.',
    },
  },
  'import.closed': {
    'zh-TW': { title: '這次匯入已結束', detail: '這次匯入已發布或已捨棄，不能再變更。' },
    en: {
      title: 'This import is closed',
      detail: 'It was published or discarded and takes no more changes.',
    },
  },
  'import.in_review': {
    'zh-TW': {
      title: '審查中，不能變更',
      detail: '這次匯入正在審查，內容凍結。要修改請先退回或收回。',
    },
    en: {
      title: 'In review, so nothing changes',
      detail: 'The import is being reviewed and stands still. Send it back first to change something.',
    },
  },
  'import.not_in_review': {
    'zh-TW': { title: '這次匯入不在審查中', detail: '它已經退回或還沒送審，請看最新內容。' },
    en: {
      title: 'Not in review',
      detail: 'It was sent back already, or not submitted yet. Look at the latest.',
    },
  },
  'import.changed_since_review': {
    'zh-TW': {
      title: '內容和送審時不同',
      detail: '現在得出的內容和送審時看到的不同，沒有發布。請退回後重新送審。',
    },
    en: {
      title: 'Not what was reviewed',
      detail:
        'The content differs from what was submitted, so nothing was published. Send it back and submit again.',
    },
  },
  'import.second_person': {
    'zh-TW': {
      title: '需要另一位編修者發布',
      detail: '準備內容的人和發布的人須是不同的人。請送審，由另一位標準編修者看過後發布。',
    },
    en: {
      title: 'A second person publishes',
      detail:
        'Whoever prepared or submitted it does not publish it. Send it to review; another author looks at it and publishes.',
    },
  },
  'edit.no_item': {
    'zh-TW': { title: '找不到這一項', detail: '結構裡沒有這一項，請重新載入後再編輯。' },
    en: { title: 'No such item', detail: 'The structure has no such item. Reload and edit again.' },
  },
  'edit.not_movable': {
    'zh-TW': { title: '不能移到那裡', detail: '只有行為指標與工作產出可以移到另一個工作任務。' },
    en: { title: 'It cannot go there', detail: 'Only indicators and outputs go to another element.' },
  },
  'edit.not_beside': {
    'zh-TW': { title: '不在同一個清單', detail: '只能在同一個清單裡調整順序，請看最新內容。' },
    en: { title: 'Not in the same list', detail: 'Order changes within one list only. Look at the latest.' },
  },
  'edit.nothing_changes': {
    'zh-TW': { title: '沒有改變', detail: '改過的內容和現在一樣，沒有存下。' },
    en: { title: 'Nothing changes', detail: 'This is what stands already, so nothing was saved.' },
  },
  'edit.too_many': {
    'zh-TW': { title: '編輯次數已達上限', detail: '一次匯入最多編輯 {most} 次。' },
    en: { title: 'Too many edits', detail: 'One import takes at most {most} edits.' },
  },
  'finding.choice_unknown': {
    'zh-TW': { title: '沒有這個選項', detail: '這個發現沒有這個選項，請重新載入後再選。' },
    en: {
      title: 'No such choice',
      detail: 'The finding does not offer this choice. Reload and choose again.',
    },
  },
  'finding.text_needed': {
    'zh-TW': { title: '需要填寫文字', detail: '這個選項需要你填寫文字。' },
    en: { title: 'A text is needed', detail: 'This choice needs a text of yours.' },
  },
  'finding.item_choices_needed': {
    'zh-TW': { title: '每一項都要選', detail: '這個選項需要為每一項各選一個。' },
    en: { title: 'Choose for each item', detail: 'This choice needs one answer for each item.' },
  },
  'finding.not_alike': {
    'zh-TW': { title: '不是同一類的發現', detail: '一次只能決定同一類的發現。' },
    en: { title: 'Not of one kind', detail: 'Only findings of one kind are decided together.' },
  },
  'finding.custom_not_taken': {
    'zh-TW': { title: '這個選項不收文字', detail: '這個選項不需要另外填寫內容。' },
    en: { title: 'No text is taken', detail: 'This choice takes nothing besides itself.' },
  },
} as const satisfies Messages;
