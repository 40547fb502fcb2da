import type { Verdict } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../avatar/avatar';
import { Button, ButtonLink, IconButton } from '../button/button';
import { Dialog } from '../dialog/dialog';
import { JudgementControl } from '../judgement-control/judgement-control';
import { KeyHints } from '../kbd/kbd';
import { Menu } from '../menu/menu';
import { SegmentedFilter } from '../segmented/segmented-filter';
import { Sheet } from '../sheet/sheet';
import { Tabs } from '../tabs/tabs';
import { toast } from '../toast/toast-store';
import { Row, Specimen } from './specimen';

export function Actions() {
  const { t } = useTranslation(['terms', 'common']);
  const [verdict, setVerdict] = useState<Verdict | null>('satisfactory');
  const [fresh, setFresh] = useState<Verdict | null>(null);
  const [shown, setShown] = useState<'all' | 'open'>('all');
  const [tab, setTab] = useState<'decide' | 'repaired'>('decide');
  const [open, setOpen] = useState<'sheet' | 'dialog' | null>(null);
  const close = () => {
    setOpen(null);
  };
  return (
    <>
      <Specimen title="Button">
        <Row>
          <Button variant="primary">{t('terms:word.signOff')}</Button>
          <Button icon="observe">{t('terms:method.direct_observation')}</Button>
          <Button disabled>{t('common:action.save')}</Button>
          <Button busy>{t('common:action.save')}</Button>
          <Button variant="link">{t('common:action.undo')}</Button>
          <Button variant="quiet">{t('common:action.cancel')}</Button>
          <IconButton icon="more" label={t('common:nav.more')} />
          <ButtonLink to="/gallery" size="sm" iconRight="right">
            {t('common:action.next')}
          </ButtonLink>
        </Row>
        <Button variant="primary" size="xl" wide>
          {t('common:action.save')}
        </Button>
      </Specimen>
      <Specimen title="JudgementControl">
        <div>
          <JudgementControl label="3.1" value={verdict} onChange={setVerdict} />
        </div>
        <div>
          <JudgementControl label="3.2" value={fresh} onChange={setFresh} />
        </div>
      </Specimen>
      <Specimen title="SegmentedFilter, Tabs, KeyHints">
        <SegmentedFilter
          label={t('terms:word.indicators')}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all', label: '全部 16' },
            { value: 'open', label: '未完成 5' },
          ]}
        />
        <Tabs
          label="Findings"
          value={tab}
          onChange={setTab}
          tabs={[
            { value: 'decide', label: '待決定', icon: 'flag', count: 3 },
            { value: 'repaired', label: '已修補', icon: 'wrench', count: 41 },
          ]}
        >
          {tab}
        </Tabs>
        <KeyHints
          hints={[
            { keys: ['J', 'K'], label: '移動' },
            { keys: ['↵'], label: '開啟' },
          ]}
        />
      </Specimen>
      <Specimen title="Menu, Sheet, Dialog, toast, Avatar">
        <Row>
          <Menu
            target={<Button iconRight="down">Menu</Button>}
            entries={[
              { kind: 'title', label: '林佳穎' },
              { kind: 'action', label: t('common:action.save'), icon: 'check', onSelect: () => undefined },
              { kind: 'line' },
              { kind: 'link', label: t('common:member.profile'), icon: 'person', to: '/me' },
            ]}
          />
          <Button
            onClick={() => {
              setOpen('sheet');
            }}
          >
            Sheet
          </Button>
          <Button
            onClick={() => {
              setOpen('dialog');
            }}
          >
            Dialog
          </Button>
          <Button
            onClick={() => {
              toast.done('3.4 已判定合格', () => undefined);
            }}
          >
            toast
          </Button>
          <Avatar name="林佳穎" />
          <Avatar name="陳冠宇" size={32} self />
          <Avatar name="Kuan-yu Chen" size={40} />
        </Row>
        <Sheet
          opened={open === 'sheet'}
          onClose={close}
          title="上傳證據"
          footer={
            <Button variant="primary" size="xl">
              送出，交給陳冠宇
            </Button>
          }
        >
          <p>這能證明什麼？</p>
        </Sheet>
        <Dialog
          opened={open === 'dialog'}
          onClose={close}
          title="簽核時有新的判定"
          actions={
            <>
              <Button onClick={close}>稍後再看</Button>
              <Button variant="primary" onClick={close}>
                看差異
              </Button>
            </>
          }
        >
          你審閱後，陳冠宇在 09:14 改判了 3.2。這次沒有簽下任何內容。
        </Dialog>
      </Specimen>
    </>
  );
}
