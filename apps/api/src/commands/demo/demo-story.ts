import type { DemoCalendar } from './demo-calendar';
import type { DemoDesk } from './demo-desk';
import { type DemoFile, document, pdf, photo, recording } from './demo-files';
import type { DemoEnrolment } from './demo-plan';
import { demoWords } from './demo-words';

type Act = (day: number) => void;

/** Tells how an enrolment came to stand as its plan says, evenly from the day of enrolment to the last judgement. */
export function tellStory(
  desk: DemoDesk,
  plan: DemoEnrolment,
  calendar: DemoCalendar,
  seed: number,
  /** Or the enrolment came with a programme. */
  begins: 'enrolled' | 'assigned' = 'enrolled',
): void {
  const at = calendar.ago(plan.enrolled, '09:05');
  if (begins === 'assigned') desk.goOn(at);
  else desk.enrol(at, plan.due === null ? null : calendar.day(plan.due));
  const story = new Story(desk, plan, calendar, seed);
  story.spread(story.acts());
  story.waiting();
  story.ending();
}

class Story {
  /** Each indicator's code with the letter of the plan, by element. */
  private readonly elements: readonly {
    readonly title: string;
    readonly letters: readonly (readonly [code: string, letter: string])[];
  }[];
  private readonly critical: readonly (readonly [code: string, letter: string])[];

  constructor(
    private readonly desk: DemoDesk,
    private readonly plan: DemoEnrolment,
    private readonly calendar: DemoCalendar,
    private readonly seed: number,
  ) {
    const letters = Array.from(plan.indicators.replace(/ /g, ''));
    this.elements = desk.unit.structure.elements.map(({ title, indicators }) => ({
      title,
      letters: indicators.map(({ code }) => [code, letters.shift() ?? 'n'] as const),
    }));
    this.critical = Array.from(plan.critical, (letter, index) => [`關鍵 ${index + 1}`, letter] as const);
  }

  acts(): Act[] {
    return this.elements
      .flatMap((_, index) => [
        ...this.firstPieces(index),
        ...(index % 2 === 1 || index === this.elements.length - 1 ? this.observation(index) : []),
        ...this.refusals(index),
        // Two years old by now, and almost.
        ...this.aged(index, 'o', 5),
        ...this.aged(index, 'a', -12),
      ])
      .concat(this.rest());
  }

  spread(acts: readonly Act[]): void {
    const first = this.plan.enrolled - 1;
    const step = acts.length > 1 ? (first - this.plan.until) / (acts.length - 1) : 0;
    acts.forEach((act, index) => act(Math.round(acts.length > 1 ? first - step * index : this.plan.until)));
  }

  /** What was handed in, and in part handed in again, and waits for the assessor. */
  waiting(): void {
    const { waits } = this.plan;
    this.elements.forEach(({ title, letters }, index) => {
      const codes = letters.filter(([, letter]) => letter === 'j').map(([code]) => code);
      codes.forEach((code, nth) => {
        this.desk.upload(this.calendar.ago(waits + (nth % 2), this.time('08', index + nth)), {
          title: `${title}，佐證資料 ${nth + 1}`,
          narrative: demoWords.told(this.seed + nth),
          targets: [code],
          files: this.files(`${title}佐證`, index + nth),
        });
      });
    });
  }

  ending(): void {
    const { decided, signed, returned, notYet, withdrawn } = this.plan;
    const reasoning = demoWords.reasoning(this.seed);
    if (decided !== undefined) this.desk.decide(this.calendar.ago(decided, this.time('18', 0)), reasoning);
    if (signed !== undefined) this.desk.sign(this.calendar.ago(signed, this.time('09', 1)));
    if (returned) {
      this.desk.sendBack(this.calendar.ago(returned.on, '10:12'), returned.reason);
      this.desk.recall(
        this.calendar.ago(returned.on, '16:20'),
        returned.recalled,
        '彙整只含一次更新，第二次補上再判。',
      );
    }
    if (notYet) this.desk.decide(this.calendar.ago(notYet.on, '17:30'), notYet.reasoning, notYet.nextSteps);
    if (withdrawn) this.desk.withdraw(this.calendar.ago(withdrawn.on, '11:00'), withdrawn.reason);
  }

  /** A document, or in every third element a conversation: one of the two methods an indicator needs. */
  private firstPieces(index: number): Act[] {
    const title = this.title(index);
    const targets = this.codes(index, 'c');
    if (targets.length === 0) return [];
    if (index % 3 === 2) {
      const [question, expectedAnswer, answer] = demoWords.question(this.seed + index);
      return [
        (day) => {
          this.desk.ask(this.calendar.ago(day, this.time('16', index)), `口頭提問：${title}`, [
            { question, expectedAnswer, answer, targets, verdict: 'satisfactory' },
          ]);
        },
      ];
    }
    return [
      (day) => {
        const piece = this.desk.upload(this.calendar.ago(day, this.time('09', index)), {
          title: `${title}紀錄`,
          narrative: demoWords.told(this.seed + index),
          targets,
          files: this.files(`${title}紀錄`, index),
        });
        if (this.plan.decided !== undefined || this.plan.marked === true) {
          const [first = ''] = targets;
          this.desk.mark(
            this.calendar.ago(day, this.time('12', index)),
            piece,
            first,
            demoWords.shown(index),
          );
        }
        const remark = demoWords.accepted(this.seed + index);
        this.desk.judge(this.calendar.ago(day, this.time('13', index)), piece, [
          { targets, verdict: 'satisfactory', remark },
        ]);
      },
    ];
  }

  /**
   * What the standard asks beside indicators and critical evidence: all of it before a decision, and some of it where
   * somebody is half way. Skills need nothing of their own: they show in the work.
   */
  private rest(): Act[] {
    const letters = [...this.elements.flatMap((element) => element.letters), ...this.critical].map(
      ([, letter]) => letter,
    );
    const covered = letters.filter((letter) => letter === 'c').length;
    if (covered * 2 < letters.length) return [];
    const isWhole = covered === letters.length;
    const { structure, attitudes } = this.desk.unit;
    const some = <T>(items: readonly T[]) => (isWhole ? items : items.slice(0, Math.ceil(items.length / 2)));
    return [
      ...this.questioning(some(structure.knowledge)),
      ...(isWhole ? this.products(structure.elements.flatMap(({ outputs }) => outputs)) : []),
      ...this.conduct(some(attitudes).map(({ code }) => code)),
    ];
  }

  /** So many questions in one sitting as somebody can stand. */
  private questioning(items: readonly { readonly code: string; readonly text: string }[]): Act[] {
    const sittings = Array.from({ length: Math.ceil(items.length / 8) }, (_, at) =>
      items.slice(at * 8, at * 8 + 8),
    );
    return sittings.map((asked, index) => (day) => {
      this.desk.ask(
        this.calendar.ago(day, this.time('17', index)),
        index === 0 ? '口頭提問：相關知識' : `口頭提問：相關知識（${String(index + 1)}）`,
        asked.map(({ code, text }, nth) => ({
          question: demoWords.explain(text),
          expectedAnswer: '說得出原則，例子來自自己的工作',
          answer: demoWords.understood(this.seed + nth),
          ...{ targets: [], items: [code], verdict: 'satisfactory' },
        })),
      );
    });
  }

  private products(outputs: readonly { readonly code: string; readonly text: string }[]): Act[] {
    const targets = outputs.map(({ code }) => code);
    if (targets.length === 0) return [];
    return [
      (day) => {
        const piece = this.desk.upload(this.calendar.ago(day, this.time('10', 9)), {
          title: '工作產出彙整',
          narrative: demoWords.told(this.seed + 2),
          targets,
          files: this.files('工作產出彙整', 2),
        });
        this.desk.judge(this.calendar.ago(day, this.time('15', 9)), piece, [
          { targets, verdict: 'satisfactory' },
        ]);
      },
    ];
  }

  private conduct(targets: readonly string[]): Act[] {
    if (targets.length === 0) return [];
    return [
      (day) => {
        this.desk.observe(this.calendar.ago(day, this.time('15', 3)), {
          title: '現場觀察：工作態度',
          place: demoWords.place(this.seed + 1),
          narrative: demoWords.seen(this.seed + 1),
          durationMinutes: 40,
          verdicts: [{ targets, verdict: 'satisfactory' }],
        });
      },
    ];
  }

  /** Two elements seen together; critical evidence with the last of them. */
  private observation(index: number): Act[] {
    const range = index % 2 === 1 ? [index - 1, index] : [index];
    const isLast = !this.elements
      .slice(index + 1)
      .some(({ letters }) => letters.some(([, letter]) => 'cpa'.includes(letter)));
    const earlier = this.elements
      .slice(0, index + 1)
      .some(({ letters }) => letters.some(([, letter]) => 'cpa'.includes(letter)));
    const critical =
      isLast && earlier && !this.criticalSeen ? this.critical.filter(([, letter]) => letter === 'c') : [];
    const targets = [...range.flatMap((at) => this.codes(at, 'cpa')), ...critical.map(([code]) => code)];
    if (targets.length === 0) return [];
    if (critical.length > 0) this.criticalSeen = true;
    return [
      (day) => {
        this.desk.observe(this.calendar.ago(day, this.time('14', index)), {
          title: `現場觀察：${this.title(index)}`,
          place: demoWords.place(this.seed + index),
          narrative: demoWords.seen(this.seed + index),
          durationMinutes: 25 + ((this.seed * 7 + index * 5) % 5) * 5,
          photo: (this.seed + index) % 2 === 0 ? photo('現場照片', this.seed * 5 + index) : undefined,
          verdicts: [{ targets, verdict: 'satisfactory' }],
        });
      },
    ];
  }

  private criticalSeen = false;

  /** Refused, and in part handed in again. */
  private refusals(index: number): Act[] {
    return [...this.codes(index, 'xr')].map((code, nth) => (day) => {
      const title = `${this.title(index)}報告`;
      const files = this.files(title, index + nth + 1);
      const piece = this.desk.upload(this.calendar.ago(day, this.time('10', index + nth)), {
        title,
        narrative: demoWords.told(this.seed + nth + 1),
        targets: [code],
        files,
      });
      const remark = demoWords.refused(this.seed + index + nth);
      this.desk.judge(this.calendar.ago(day, this.time('15', index + nth)), piece, [
        { targets: [code], verdict: 'not_yet', remark },
      ]);
      if (this.codes(index, 'r').includes(code)) {
        this.desk.replace(this.calendar.ago(this.plan.waits, this.time('08', index + nth)), piece, {
          title: `${title}，補正版`,
          narrative: '依回饋補上過程紀錄與缺頁。',
          targets: [code],
          files: this.files(`${title}補正`, index + nth + 2),
        });
      }
    });
  }

  /** It counted when it was judged; two years after it was done, so many days ago or ahead, it does no longer. */
  private aged(index: number, letter: string, daysAgo: number): Act[] {
    return this.codes(index, letter).map((code, nth) => (day) => {
      const judgedOn = Math.max(day, 12);
      const title = `${this.title(index)}，前一年度紀錄`;
      const piece = this.desk.upload(this.calendar.ago(judgedOn, this.time('11', index + nth)), {
        title,
        targets: [code],
        files: this.files(title, index),
        occurredAt: this.calendar.twoYearsAnd(daysAgo, '10:00'),
      });
      this.desk.judge(this.calendar.ago(judgedOn, this.time('16', index + nth)), piece, [
        { targets: [code], verdict: 'satisfactory' },
      ]);
    });
  }

  private title(index: number): string {
    return this.elements[index]?.title ?? '';
  }

  private codes(index: number, wanted: string): string[] {
    const letters = this.elements[index]?.letters ?? [];
    return letters.filter(([, letter]) => wanted.includes(letter)).map(([code]) => code);
  }

  private files(name: string, variant: number): DemoFile[] {
    const lines = [demoWords.told(this.seed + variant), demoWords.seen(this.seed + variant)];
    switch ((this.seed + variant) % 5) {
      case 0:
        return [photo(name, this.seed + variant)];
      case 1:
        return [document(name, lines)];
      case 2:
        return [pdf(name, lines), photo(`${name}附圖`, this.seed + variant)];
      case 3:
        return [recording(name, 2)];
      default:
        return [pdf(name, lines)];
    }
  }

  /** Some minutes past the hour, so that nobody works by the clock. */
  private time(hour: string, variant: number): string {
    return `${hour}:${String((this.seed * 11 + variant * 7) % 55).padStart(2, '0')}`;
  }
}
