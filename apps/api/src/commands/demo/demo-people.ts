import type { Role } from '@attest/domain';

export interface DemoPerson {
  /** Before the @ of the organisation's domain, unless it is a whole address. */
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly department?: string;
  readonly jobTitle?: string;
  /** Working days before today, for who was not there from the beginning: an auditor's grant is dated. */
  readonly joined?: number;
  /** Has not accepted the invitation yet. */
  readonly invited?: boolean;
}

export interface DemoOrganisation {
  readonly name: string;
  readonly slug: string;
  readonly domain: string;
  /** The admin comes first: the organisation is founded with them. */
  readonly people: readonly [DemoPerson, ...DemoPerson[]];
  /** Codes of the samples it has published. */
  readonly standards: readonly string[];
}

const success = '客戶成功部';
const channel = '通路業務部';
const systems = '系統整合組';

const candidates: readonly (readonly [name: string, department: string])[] = [
  ['林佳穎', success],
  ['張博鈞', success],
  ['吳雨潔', success],
  ['周思妤', success],
  ['李承翔', success],
  ['黃柏宇', success],
  ['蔡宜安', channel],
  ['何映萱', channel],
  ['劉承凱', channel],
  ['楊子恩', channel],
  ['曾雅慧', systems],
  ['賴冠翰', systems],
  ['許芷蓉', systems],
  ['鄭志宏', systems],
  ['葉庭瑜', systems],
  ['方奕安', systems],
  ['邱若涵', systems],
  ['羅凱文', systems],
];

export const home: DemoOrganisation = {
  name: '鴻圖職能發展中心',
  slug: 'demo',
  domain: 'demo.attest.example',
  people: [
    { login: 'admin', name: '方志豪', roles: ['admin'], department: '行政組', jobTitle: '系統管理員' },
    { login: 'author', name: '蘇怡君', roles: ['author'], department: '標準組', jobTitle: '職能標準編審' },
    { login: 'assessor', name: '陳冠宇', roles: ['assessor'], department: '評量組', jobTitle: '資深評量師' },
    { login: 'assessor2', name: '蔡承恩', roles: ['assessor'], department: '評量組', jobTitle: '評量師' },
    { login: 'supervisor', name: '許雅雯', roles: ['supervisor'], department: success, jobTitle: '經理' },
    { login: 'supervisor2', name: '江美玲', roles: ['supervisor'], department: systems, jobTitle: '副理' },
    // One person in two organisations: the same account, another member.
    {
      login: 'assessor@other.attest.example',
      name: '趙詠晴',
      roles: ['assessor'],
      department: '評量組',
      jobTitle: '外聘評量師',
    },
    { login: 'verifier', name: '高慧敏', roles: ['verifier'], department: '品保組', jobTitle: '內部查核員' },
    { login: 'auditor', name: '沈國樑', roles: ['auditor'], jobTitle: '外部稽核員', joined: 4 },
    {
      login: 'assessor3',
      name: '葉俊宏',
      roles: ['assessor'],
      department: '評量組',
      jobTitle: '評量師',
      joined: 1,
      invited: true,
    },
    ...candidates.map(([name, department], index) => ({
      login: index === 0 ? 'candidate' : `candidate${index + 1}`,
      name,
      roles: ['candidate' as const],
      department,
    })),
  ],
  standards: ['IIS5R0727', 'BIM5R0922v2', 'KRM4R0864v2', 'BAS2421-003v2', 'INM3513-005'],
};

export const other: DemoOrganisation = {
  name: '遠航企業訓練學院',
  slug: 'other',
  domain: 'other.attest.example',
  people: [
    { login: 'admin', name: '王建國', roles: ['admin', 'author'], jobTitle: '教務長' },
    { login: 'assessor', name: '趙詠晴', roles: ['assessor'], jobTitle: '評量師' },
    { login: 'candidate', name: '簡宏達', roles: ['candidate'], department: '業務班' },
    { login: 'supervisor', name: '馬世昌', roles: ['supervisor'], jobTitle: '業務處長' },
  ],
  standards: ['IIS5R0727', 'KRM4R0864v2'],
};

export const emailOf = ({ domain }: DemoOrganisation, login: string): string =>
  login.includes('@') ? login : `${login}@${domain}`;
