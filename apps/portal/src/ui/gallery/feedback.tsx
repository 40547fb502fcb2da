import { Button } from '../button/button';
import { Empty } from '../empty/empty';
import { ErrorState } from '../error-state/error-state';
import { SkeletonRows } from '../skeleton/skeleton';
import { SyncState } from '../sync-state/sync-state';
import { Specimen } from './specimen';

export function Feedback() {
  return (
    <>
      <Specimen title="Empty">
        <Empty
          title="4.3 還沒有證據"
          actions={
            <>
              <Button>請求上傳</Button>
            </>
          }
        >
          請林佳穎上傳依回饋調整服務的紀錄，或在下次拜訪時直接觀察。
        </Empty>
      </Specimen>
      <Specimen title="ErrorState">
        <ErrorState
          title="照片沒有傳完"
          message="其他內容已存好。連線恢復後會接著傳，也可以現在重試。"
          requestId="01JQ8-7F3A"
          onRetry={() => undefined}
        />
      </Specimen>
      <Specimen title="Skeleton">
        <div>
          <SkeletonRows rows={3} />
        </div>
      </Specimen>
      <Specimen title="SyncState">
        <SyncState tone="done" text="已同步 14:32" />
        <SyncState tone="waiting" text="2 筆存在此裝置" />
      </Specimen>
    </>
  );
}
