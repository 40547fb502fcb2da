import type { Messages } from './wording';

export const platformMessages = {
  internal: {
    'zh-TW': {
      title: '系統發生錯誤',
      detail: '系統無法完成這個動作，資料沒有變更。請稍後再試，並提供請求編號給管理員。',
    },
    en: {
      title: 'Something went wrong',
      detail:
        'The server could not do this and changed nothing. Try again later, and give the request id to your administrator.',
    },
  },
  unavailable: {
    'zh-TW': { title: '暫時無法服務', detail: '系統暫時無法連線到資料庫或檔案儲存區，請稍後再試。' },
    en: {
      title: 'Not available for now',
      detail: 'The server cannot reach its database or its file store at the moment. Try again shortly.',
    },
  },
  'storage.full': {
    'zh-TW': {
      title: '儲存空間已滿',
      detail:
        '伺服器的儲存空間已滿，這次沒有存下任何內容。您輸入的內容仍在畫面上，請通知管理員，有空間後再試一次。',
    },
    en: {
      title: 'No storage space left',
      detail:
        'The server has no storage space left, and nothing was kept. What you entered is still here: tell your administrator, and try again once there is room.',
    },
  },
  'storage.unavailable': {
    'zh-TW': { title: '檔案儲存區沒有回應', detail: '檔案儲存區暫時無法使用，因此系統尚未就緒。' },
    en: {
      title: 'The file store does not answer',
      detail: 'Files cannot be stored for now, so the server is not ready.',
    },
  },
  stopping: {
    'zh-TW': { title: '服務正在停止', detail: '這個服務程序正在停止，請稍後再試。' },
    en: { title: 'Stopping', detail: 'This server process is stopping. Try again shortly.' },
  },
  not_found: {
    'zh-TW': { title: '找不到', detail: '這筆資料不存在，或您無法檢視。' },
    en: { title: 'Not found', detail: 'This does not exist, or you cannot see it.' },
  },
  route_not_found: {
    'zh-TW': { title: '沒有這個路徑', detail: 'API 沒有這個路徑或方法。' },
    en: { title: 'No such route', detail: 'The API has no such path or method.' },
  },
  bad_request: {
    'zh-TW': { title: '請求格式不正確', detail: '伺服器無法理解這個請求。' },
    en: { title: 'Malformed request', detail: 'The server cannot make sense of this request.' },
  },
  body_invalid: {
    'zh-TW': { title: '內容不是正確的 JSON', detail: '請求內容不是正確的 JSON。' },
    en: { title: 'The body is not JSON', detail: 'The body of the request is not valid JSON.' },
  },
  body_too_large: {
    'zh-TW': { title: '內容太大', detail: '請求內容超過上限。' },
    en: { title: 'Body too large', detail: 'The body of the request exceeds the limit.' },
  },
  request_timeout: {
    'zh-TW': { title: '等待逾時', detail: '請求沒有在時限內送達。' },
    en: { title: 'Request timeout', detail: 'The request did not arrive in time.' },
  },
  headers_too_large: {
    'zh-TW': { title: '標頭太大', detail: '請求的標頭超過上限。' },
    en: { title: 'Headers too large', detail: 'The headers of the request exceed the limit.' },
  },
  value_refused: {
    'zh-TW': { title: '有無法儲存的值', detail: '請求中有超出範圍或無法儲存的值，資料沒有變更。' },
    en: {
      title: 'A value cannot be kept',
      detail: 'The request holds a value that is out of range or cannot be kept. Nothing was changed.',
    },
  },
  body_too_complex: {
    'zh-TW': { title: '內容過於複雜', detail: '請求內容的項目太多，或層數太深。' },
    en: {
      title: 'Body too complex',
      detail: 'The body of the request has too many values, or is nested too deeply.',
    },
  },
  rate_limited: {
    'zh-TW': {
      title: '請求太頻繁',
      detail: '短時間內的請求太多，請等 {retryAfterSeconds} 秒後再試。',
    },
    en: {
      title: 'Too many requests',
      detail: 'Too many requests within a short time. Try again in {retryAfterSeconds} seconds.',
    },
  },
  media_type_unsupported: {
    'zh-TW': { title: '不支援的內容類型', detail: '這個路徑不接受這種 Content-Type。' },
    en: { title: 'Unsupported media type', detail: 'This route does not take this Content-Type.' },
  },
  validation: {
    'zh-TW': { title: '有欄位需要修正', detail: '請修正標示的欄位後再送出。' },
    en: { title: 'Some fields need attention', detail: 'Correct the fields named and send again.' },
  },
  'permission.denied': {
    'zh-TW': { title: '沒有權限', detail: '您的角色不能執行這個動作。' },
    en: { title: 'Not permitted', detail: 'None of your roles may do this.' },
  },
  stale: {
    'zh-TW': { title: '資料已被更新', detail: '您開啟之後，這筆資料已有變更。請重新載入後再試。' },
    en: {
      title: 'Changed meanwhile',
      detail: 'Somebody changed this after you opened it. Reload and try again.',
    },
  },
  precondition_required: {
    'zh-TW': { title: '需要 If-Match', detail: '變更這筆資料時，請以 If-Match 附上讀取時的 ETag。' },
    en: { title: 'If-Match is needed', detail: 'Send the ETag you read as If-Match when you change this.' },
  },
  precondition_invalid: {
    'zh-TW': { title: 'If-Match 格式不正確', detail: 'If-Match 必須是讀取時取得的單一 ETag，例如 "3"。' },
    en: {
      title: 'If-Match is malformed',
      detail: 'If-Match has to be the one ETag that was read, such as "3".',
    },
  },
  'idempotency.key_missing': {
    'zh-TW': {
      title: '需要 Idempotency-Key',
      detail: '新增資料時，請附上 Idempotency-Key（例如一個 UUID），重送時使用同一個。',
    },
    en: {
      title: 'Idempotency-Key is needed',
      detail:
        'Send an Idempotency-Key (a UUID, say) with whatever creates something, the same one when you repeat it.',
    },
  },
  'idempotency.key_invalid': {
    'zh-TW': {
      title: 'Idempotency-Key 格式不正確',
      detail: 'Idempotency-Key 為 8 到 200 個可見的 ASCII 字元。',
    },
    en: {
      title: 'Idempotency-Key is malformed',
      detail: 'An Idempotency-Key is 8 to 200 visible ASCII characters.',
    },
  },
  'idempotency.reused': {
    'zh-TW': {
      title: 'Idempotency-Key 已用於其他請求',
      detail: '同一個 Idempotency-Key 已用於不同內容的請求，請改用新的。',
    },
    en: {
      title: 'Idempotency-Key already used',
      detail: 'The same Idempotency-Key was used for another request. Take a new one.',
    },
  },
  'idempotency.answer_lost': {
    'zh-TW': { title: '先前的回應已無法取得', detail: '這個請求已完成，但先前的回應無法再讀取。' },
    en: {
      title: 'The earlier answer is gone',
      detail: 'This request was done before, but its answer can no longer be read.',
    },
  },
  'page.cursor_invalid': {
    'zh-TW': { title: '分頁游標不正確', detail: '請使用上一頁的 nextCursor，或從第一頁開始。' },
    en: {
      title: 'Bad page cursor',
      detail: 'Use the nextCursor of the page before, or start from the first page.',
    },
  },
  conflict: {
    'zh-TW': { title: '與現有資料衝突', detail: '另一個變更同時發生，請重新載入後再試。' },
    en: {
      title: 'In conflict with what exists',
      detail: 'Another change happened at the same time. Reload and try again.',
    },
  },
} as const satisfies Messages;
