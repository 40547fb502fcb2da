import type { Messages } from '../../platform/errors/wording';

export const programmeMessages = {
  'programme.no_sections': {
    'zh-TW': { title: '學程裡沒有單元', detail: '至少要有一個部分，裡面有至少一個單元。' },
    en: {
      title: 'The programme has no units',
      detail: 'It needs at least one section with at least one unit.',
    },
  },
  'programme.section_empty': {
    'zh-TW': {
      title: '有一個部分沒有單元',
      detail: '第 {section} 個部分沒有單元，請加入單元或刪除這個部分。',
    },
    en: {
      title: 'A section is empty',
      detail: 'Section {section} has no units. Add some or remove the section.',
    },
  },
  'programme.choose_too_many': {
    'zh-TW': { title: '選修的數目太多', detail: '第 {section} 個部分要選的單元比它有的還多。' },
    en: {
      title: 'More to choose than there are',
      detail: 'Section {section} asks for more units than it has.',
    },
  },
  'programme.too_many_units': {
    'zh-TW': { title: '單元太多', detail: '一個學程最多 200 個單元。' },
    en: { title: 'Too many units', detail: 'A programme has at most 200 units.' },
  },
  'programme.unit_twice': {
    'zh-TW': { title: '單元重複', detail: '同一個單元在學程裡只能出現一次。' },
    en: { title: 'A unit stands twice', detail: 'A unit stands in a programme once.' },
  },
  'programme.unit_unknown': {
    'zh-TW': {
      title: '單元無法使用',
      detail: '有單元不存在，或它的標準不是已發布的版本。請重新載入後再選。',
    },
    en: {
      title: 'A unit cannot be used',
      detail: 'Some units do not exist, or their standard is not a published one. Reload and choose again.',
    },
  },
  'programme.requires_unknown': {
    'zh-TW': { title: '先修單元不在學程裡', detail: '先修單元必須是同一個學程裡的單元。' },
    en: {
      title: 'A prerequisite is not in the programme',
      detail: 'Prerequisites are units of the same programme.',
    },
  },
  'programme.requires_circle': {
    'zh-TW': { title: '先修單元互相等待', detail: '有單元互為先修，誰都無法先完成。請拿掉其中一項。' },
    en: {
      title: 'Prerequisites wait for each other',
      detail: 'Some units require each other, so that none can come first. Remove one of these requirements.',
    },
  },
  'programme.requires_not_reached': {
    'zh-TW': {
      title: '先修單元可能沒有人選',
      detail: '先修單元要是核心單元，或是同一個選修部分裡選得到的單元。',
    },
    en: {
      title: 'A prerequisite might not be chosen',
      detail:
        'A prerequisite is a core unit, or of the same elective section as far as so many are chosen of it.',
    },
  },
  'programme.unchanged': {
    'zh-TW': { title: '內容沒有不同', detail: '和最新的版本相同，沒有需要儲存的內容。' },
    en: {
      title: 'Nothing differs',
      detail: 'It says the same as the newest version; there is nothing to save.',
    },
  },
  'programme.not_published': {
    'zh-TW': { title: '標準不是已發布的版本', detail: '只能從已發布的標準建立學程。' },
    en: { title: 'Not a published standard', detail: 'A programme is made from a published standard.' },
  },
  'programme.out_of_force': {
    'zh-TW': {
      title: '有單元的標準已不適用',
      detail: '{count} 個單元的標準已被取代或撤回，改用新版或換掉它們之後才能啟用。',
    },
    en: {
      title: 'Some units are out of force',
      detail:
        'The standard of {count} units is superseded or withdrawn. Take the newer edition or others first.',
    },
  },
  'programme.no_newer_edition': {
    'zh-TW': { title: '沒有新版', detail: '學程裡的標準都沒有較新的已發布版本。' },
    en: { title: 'There is no newer edition', detail: 'No standard of this programme has a newer edition.' },
  },
} as const satisfies Messages;
