import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { expectSheets, onPaper } from './support/paper';
import { signedEnrolment } from './support/enrolled';
import { onProgramme } from './support/on-programme';
import { watchRequests } from './support/settled';
import { prefer, signInAs } from './support/sign-in';

const sample = join(import.meta.dirname, '../../samples/INM3513-005.txt');

/**
 * The pages a role reaches from its own navigation, and one of each kind behind a list. What two roles see
 * alike is looked at as one of them.
 */
const pages: Readonly<Record<string, readonly string[]>> = {
  guest: ['/sign-in', '/gallery'],
  admin: [
    '/people',
    '/people?add=1',
    'person',
    '/enrolments',
    '/enrolments?enrol=1',
    '/overview',
    '/overview?turned=1',
    ...['assigned?tab=people', 'assigned/assign', 'passport'],
    ...['/groups', 'group', 'group?tab=members', '/validities'],
    '/system',
    '/me',
  ],
  author: [
    ...['/standards', '/standards?q=客戶', 'standard', 'standard/compare', 'standard/translation', 'tools'],
    ...['/imports', 'import', '/rules', '/rules/edit'],
    ...['/programmes', '/programmes?make=1', '/programmes/new', 'programme', 'programme/edit'],
  ],
  assessor: [
    ...[
      '/today',
      '/candidates',
      'unit',
      'unit?step=missing',
      'unit?step=outline',
      'unit/observe',
      'unit/ask',
    ],
    ...['unit/record', 'unit/record/simulation', 'unit/plan', 'unit/third-parties', 'unit/matrix'],
    ...[
      'review',
      '/observe',
      '/me/device',
      'timeline',
      'passport',
      'passport/decision',
      'signed/further-attempt',
    ],
  ],
  candidate: [
    ...['/my-units', 'my-unit', 'my-unit/plan', 'my-unit/self-assessment'],
    ...['/my-evidence', 'my-piece', 'my-piece/marks', 'upload', '/notifications'],
  ],
  /** On a programme. */
  candidate12: ['/my-passport', '/my-timeline'],
  supervisor: ['/sign-offs', 'case', '/overview'],
  auditor: ['/audit', '/audit?view=events'],
};

/** One of each kind that people take along on paper; nothing on it may be cut. */
const printed = [
  ...[
    '/overview',
    'unit',
    'unit/plan',
    'unit/matrix',
    'unit/third-parties',
    'review',
    '/candidates',
    'tools',
  ],
  ...['standard', 'programme', 'my-unit', 'case', '/audit?view=events'],
];

/** The first of a kind on a list. */
interface Way {
  readonly from: string;
  readonly link: string;
}
const first = (from: string, link: string): Way => ({ from, link });
const kinds: Readonly<Record<string, Way>> = {
  unit: first('/candidates', 'a[href^="/enrolments/"]'),
  review: first('/today', 'a[data-row]'),
  'my-unit': first('/my-units', 'a[href^="/my-units/"]'),
  'my-piece': first('/my-evidence', 'a[href^="/my-evidence/"]'),
  upload: first('/my-units', 'a[href^="/upload?enrolment"]'),
  case: first('/sign-offs', 'a[href^="/sign-offs/"]'),
  person: first('/people', 'a[href^="/people/"]'),
  programme: first('/programmes', 'td a[href^="/programmes/"]'),
  standard: first('/standards', 'a[href^="/standards/"]'),
};

/** How a person gets to a page that has no address of its own in the navigation. */
const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  tools: async (page) => {
    await follow(page, first('/standards', 'a[href^="/standards/"]'));
    await page.locator('main a[href$="/tools"]').first().click();
    await page.waitForURL(/\/tools$/);
  },
  import: async (page) => {
    await visit(page, '/imports');
    await page.locator('input[type=file]').setInputFiles({
      name: 'INM3513-305.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(readFileSync(sample, 'utf8').replaceAll('INM3513-005', 'INM3513-305')),
    });
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
  },
};

/** By the link from its list the first time, and by its address to what stands below. */
async function open(page: Page, place: string, known: Map<string, string>): Promise<void> {
  const way = ways[place];
  if (way !== undefined) {
    await way(page);
    return;
  }
  const [, name = '', rest = ''] = /^([\w-]+)(.*)$/.exec(place) ?? [];
  const address = known.get(name);
  if (address !== undefined) {
    await visit(page, `${address}${rest}`);
    return;
  }
  const kind = kinds[name];
  if (kind === undefined) {
    await visit(page, place);
    return;
  }
  await follow(page, kind);
  known.set(name, new URL(page.url()).pathname);
  if (rest !== '') await visit(page, `${known.get(name) ?? ''}${rest}`);
}

/** As a link does, without loading the portal anew: that costs more than all the rest of a page. */
async function visit(page: Page, path: string): Promise<void> {
  if (page.url() === 'about:blank') {
    await page.goto(path);
    return;
  }
  if (new URL(path, page.url()).pathname !== new URL(page.url()).pathname) await leave(page);
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

/** The title of the page before is not the one that is waited for. */
const leave = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const heading of document.querySelectorAll('h1')) heading.dataset['before'] = '';
  });

const screenWidth = (page: Page): number => page.viewportSize()?.width ?? 0;

async function follow(page: Page, { from, link }: Way): Promise<void> {
  await visit(page, from);
  const found = page.locator(`main ${link}`).first();
  await found.waitFor();
  // On a desk the first of a queue opens by itself; its link leads nowhere else.
  if ((await found.getAttribute('href')) === new URL(page.url()).pathname) return;
  await leave(page);
  await found.click();
  await page.waitForURL((url) => url.pathname !== from);
}

// Each language, each scheme and each width once: a word cannot be too pale at one width only.
const looks = {
  desktop: { locale: 'zh-TW', scheme: 'light' },
  phone: { locale: 'en', scheme: 'dark' },
} as const;

/** Who sits at a desk is looked at there; the others carry a phone too. */
const desk = ['admin', 'author', 'auditor', 'guest'];

/** What the demo has none of: somebody on a programme, in a group. */
let planted: Readonly<Record<string, string>> = {};
test.beforeAll(async () => {
  planted = { ...(await onProgramme('candidate12')), signed: await signedEnrolment('assessor') };
});

for (const [who, list] of Object.entries(pages)) {
  test(`${who}: every page is accessible and fits${desk.includes(who) ? ' @desk' : ''}`, async ({ page }, {
    project,
  }) => {
    const { locale, scheme } = looks[project.name === 'phone' ? 'phone' : 'desktop'];
    test.setTimeout(180_000);
    const broken: string[] = [];
    const known = new Map(Object.entries(planted));
    const settled = watchRequests(page);
    page.on('pageerror', (error) => broken.push(error.message));
    await prefer(page, { locale, scheme });
    if (who !== 'guest') await signInAs(page, who);
    for (const place of list) {
      await test.step(place, async () => {
        await open(page, place, known);
        const title = page.locator('h1:not([data-before])').first();
        await expect(title).toBeAttached();
        await settled();
        if (/\?(add|enrol|make)=/.test(place)) await expect(page.getByRole('dialog')).toBeVisible();
        await settled();
        await expect(title).toBeAttached();
        await expectAccessible(page);
        // A phone's browser widens the window with the page, so the screen is the measure.
        const { width, beyond } = await page.evaluate(() => {
          const { scrollWidth, scrollHeight, clientHeight } = document.documentElement;
          return { width: scrollWidth, beyond: scrollHeight - clientHeight };
        });
        expect(width, 'the page is no wider than the screen').toBeLessThanOrEqual(screenWidth(page));
        // The panes scroll; what a pane hides must not make the document itself any longer.
        expect(beyond, 'the page is no higher than the screen').toBeLessThanOrEqual(0);
        if (project.name === 'desktop' && printed.includes(place))
          expectSheets(await onPaper(page), '鴻圖職能發展中心');
      });
    }
    expect(broken).toEqual([]);
  });
}
