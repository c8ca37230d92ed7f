import type { GraphUnion, UnionRoute } from '#layout';
import {
  bondKind,
  bondKinds,
  type CaseDocument,
  type CustomKind,
  emptyCase,
  linePatterns,
  type MarkState,
  markStates,
  type NotationProfile,
  type Parentage,
  type ParentSet,
  type Partnership,
  type PartnershipEnd,
  type PartnershipKindId,
  type Person,
  parentageKinds,
  partnershipKind,
  partnershipKinds,
  personMarkKinds,
  sensitiveTopics,
  socialKinds,
  symbolKinds,
  tieLines,
  twinKinds,
} from '#model';
import type { Words } from '#words';
import { aliasMarks } from './drawGenogram.ts';
import { drawBond } from './figures/bond.ts';
import { drawChildren } from './figures/children.ts';
import { drawCouple, house } from './figures/couple.ts';
import { drawHousehold, named, PlacedPeople } from './figures/household.ts';
import type { DrawnMark, PersonFacts } from './figures/person/facts.ts';
import { cornerMarks, sizeOf, symbolMarks } from './figures/person/symbol.ts';
import { bondLook, socialLook } from './kinds.ts';
import { type NotationContext, readersOf } from './notation.ts';
import { sampleFacts } from './samples.ts';
import { scaled } from './scaled.ts';
import {
  type Box,
  boxAround,
  type Figure,
  type Mark,
  type Point,
  type Scene,
  sceneFor,
} from './scene.ts';
import { lineMarks } from './strokes.ts';
import { wrapText } from './textMetrics.ts';

/** A kind as the gallery shows it: marks round the middle of its cell. */
interface Sample {
  /** Its id, as `bond.hostile`: the title of its figure. */
  readonly id: string;
  readonly name: string;
  readonly marks: readonly Mark[];
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly samples: readonly Sample[];
}

/** Symbols that a notation does not draw: it draws these people like others, or not at all. */
const unsaid: Readonly<Partial<Record<NotationProfile, ReadonlySet<keyof typeof symbolKinds>>>> = {
  nsgc: new Set(['transMan', 'transWoman', 'intersex']),
  plain: new Set([
    'transMan',
    'transWoman',
    'intersex',
    'miscarriage',
    'termination',
    'stillbirth',
    'placeholder',
    'notFoundYet',
  ]),
};

const subject = { table: 'cases', row: 'CASE' } as const;
const columns = 6;
const cell = { width: 190, height: 132 };
const nameStyle = { size: 13, weight: 400 } as const;

/** Two people at both ends of a sample, and how large they are drawn. */
const left: Point = { x: -62, y: 0 };
const right: Point = { x: 62, y: 0 };
const small = 0.5;
const end = 28 * small;

const person = (id: string): Person => ({ id, names: [] });

/** A case with nothing in it but what one sample needs. */
function caseWith(rows: {
  readonly partnerships?: readonly Partnership[];
  readonly parentSets?: readonly ParentSet[];
  readonly parentages?: readonly Parentage[];
  readonly customKinds?: readonly CustomKind[];
  readonly birthGroups?: readonly { id: string; kind: (typeof twinKinds)[number] }[];
}): CaseDocument {
  const byId = <Row extends { readonly id: string }>(list: readonly Row[] = []) =>
    new Map(list.map((row) => [row.id, row]));
  return {
    ...emptyCase(''),
    persons: byId(['A', 'B', 'C', 'D'].map(person)),
    partnerships: byId(rows.partnerships),
    parentSets: byId(rows.parentSets),
    parentages: byId(rows.parentages),
    birthGroups: byId(rows.birthGroups),
    customKinds: byId(rows.customKinds),
  };
}

/** The gallery in one notation: it speaks of everything. */
class Gallery {
  constructor(
    readonly words: Words,
    readonly profile: NotationProfile,
  ) {}

  get plain(): boolean {
    return this.profile === 'plain';
  }

  context(doc: CaseDocument): NotationContext {
    const { words, profile } = this;
    return { doc, words, profile, topics: new Set(sensitiveTopics) };
  }

  symbol(facts: PersonFacts, at: Point, size: number): Mark[] {
    const own = sizeOf(facts);
    const out = facts.focal ? 16 : 0;
    const half = { width: (own.width + out) / 2, height: (own.height + out) / 2 };
    return scaled([...symbolMarks(facts), ...cornerMarks(facts, half)], size, at);
  }

  /** The two people of a line, over whose ends they stand. */
  pair(): Mark[] {
    return [
      ...this.symbol(sampleFacts('man', this.profile), left, small),
      ...this.symbol(sampleFacts('woman', this.profile), right, small),
    ];
  }

  people(): Section {
    const kinds = (Object.keys(symbolKinds) as (keyof typeof symbolKinds)[]).filter(
      (kind) => !unsaid[this.profile]?.has(kind),
    );
    const samples = kinds.map((kind): Sample => {
      const facts = sampleFacts(kind, this.profile);
      const alias = kind === 'alias' ? aliasMarks({ width: 56, height: 56 }) : [];
      return {
        id: `symbol.${kind}`,
        name: this.words.say(`symbol.${kind}`),
        marks: [...this.symbol(facts, { x: 0, y: 0 }, 1), ...alias],
      };
    });
    return { id: 'symbol', title: this.words.say('gallery.people'), samples };
  }

  marks(): Section {
    const { words, profile } = this;
    const sample = (kind: DrawnMark['kind'], state?: MarkState): Sample => ({
      id: `mark.${kind}${state ? `.${state}` : ''}`,
      name: state
        ? words.say('figure.mark', {
            mark: words.say(`mark.${kind}`),
            state: words.say(`markState.${state}`),
          })
        : words.say(`mark.${kind}`),
      marks: this.symbol(
        { ...sampleFacts('woman', profile), marks: [{ kind, ...(state ? { state } : {}) }] },
        { x: 0, y: 0 },
        1,
      ),
    });
    const kinds = Object.keys(personMarkKinds) as DrawnMark['kind'][];
    const samples = this.plain
      ? []
      : [
          ...kinds.map((kind) => sample(kind)),
          ...markStates
            .slice(1)
            .flatMap((state) => [
              sample('mentalIllness', state),
              sample('physicalIllness', state),
              sample('substanceUse', state),
            ]),
        ];
    return { id: 'mark', title: words.say('gallery.marks'), samples };
  }

  /** A couple's line with what became of it. */
  couple(kind: string, ends: readonly PartnershipEnd[], again = false): Mark[] {
    const spells = ends.map((each, i) => ({ id: `E${i}`, kind, end: each }));
    const last = { id: 'E', kind };
    const partnership: Partnership = {
      id: 'P',
      between: ['A', 'B'],
      spells: again || ends.length === 0 ? [...spells, last] : spells,
    };
    const context = this.context(caseWith({ partnerships: [partnership] }));
    const union: GraphUnion = { id: 'P', partnership: 'P', partners: ['A', 'B'], children: [] };
    const route: UnionRoute = {
      id: 'P',
      partners: ['A', 'B'],
      children: [],
      partnerLines: [
        {
          between: ['A', 'B'],
          points: [
            { x: left.x + end, y: 0 },
            { x: right.x - end, y: 0 },
          ],
        },
      ],
      stubs: [],
      hops: [],
    };
    return drawCouple(context, union, route).flatMap(({ marks }) => marks);
  }

  couples(): Section {
    const { words } = this;
    const sample = (id: string, name: string, marks: readonly Mark[]): Sample => ({
      id,
      name,
      marks: [...marks, ...this.pair()],
    });
    const ended = (kind: PartnershipKindId) =>
      (Object.keys(partnershipKind(kind).genopro) as (PartnershipEnd | 'none')[])
        .filter((each): each is PartnershipEnd => each !== 'none')
        .map((each) =>
          sample(
            `partnership.${kind}.${each}`,
            words.say('figure.mark', {
              mark: words.say(`partnership.${kind}`),
              state: words.say(`partnershipEnd.${each}`),
            }),
            this.couple(kind, [each]),
          ),
        );
    if (this.plain)
      return {
        id: 'partnership',
        title: words.say('gallery.couples'),
        samples: [
          sample('plain.couple', words.say('plain.couple'), this.couple('marriage', [])),
          sample(
            'plain.coupleBefore',
            words.say('plain.coupleBefore'),
            this.couple('marriage', ['divorced']),
          ),
          sample('plain.parentsOf', words.say('plain.parentsOf'), this.couple('unknown', [])),
        ],
      };
    const kinds = Object.keys(partnershipKinds) as PartnershipKindId[];
    return {
      id: 'partnership',
      title: words.say('gallery.couples'),
      samples: [
        ...kinds.flatMap((kind) => [
          sample(`partnership.${kind}`, words.say(`partnership.${kind}`), this.couple(kind, [])),
          ...ended(kind),
        ]),
        sample(
          'history.reconciled',
          words.say('legend.reconciled'),
          this.couple('marriage', ['separated'], true),
        ),
        sample(
          'history.remarried',
          words.say('legend.remarried'),
          this.couple('marriage', ['divorced'], true),
        ),
        sample('legend.relatedByBlood', words.say('legend.relatedByBlood'), [
          ...lineMarks(
            {
              strands: [
                { wave: 'straight', offset: -2.8 },
                { wave: 'straight', offset: 2.8 },
              ],
              colour: 'ink',
            },
            [
              { x: left.x + end, y: 0 },
              { x: right.x - end, y: 0 },
            ],
          ),
        ]),
      ],
    };
  }

  /** A child's line from a couple's, or the lines of twins. */
  child(parentage: Partial<Parentage>, twins?: (typeof twinKinds)[number]): Mark[] {
    const top = -44;
    const children = twins ? ['C', 'D'] : ['C'];
    const links = children.map(
      (child, i): Parentage => ({
        id: `L${i}`,
        child,
        set: 'F',
        kind: 'birth',
        ...parentage,
        ...(twins ? { birthGroup: 'T' } : {}),
      }),
    );
    const doc = caseWith({
      parentSets: [{ id: 'F', parents: ['A', 'B'] }],
      parentages: links,
      ...(twins ? { birthGroups: [{ id: 'T', kind: twins }] } : {}),
    });
    const xs = twins ? [-26, 26] : [0];
    const route: UnionRoute = {
      id: 'F',
      partners: ['A', 'B'],
      children,
      partnerLines: [],
      stubs: children.map((child, i) => ({
        person: child,
        points: [
          { x: 0, y: top },
          { x: xs[i] ?? 0, y: 22 - end + 4 },
        ],
      })),
      hops: [],
    };
    const union: GraphUnion = {
      id: 'F',
      set: 'F',
      partners: ['A', 'B'],
      children: children.map((child) => ({ person: child })),
    };
    const marks = drawChildren(this.context(doc), union, route)?.marks ?? [];
    const people = xs.flatMap((x) =>
      this.symbol(sampleFacts('woman', this.profile), { x, y: 26 }, small),
    );
    const bar: Mark = { kind: 'path', d: `M-34 ${top}H34`, stroke: 'ink', width: 2 };
    return [bar, ...marks, ...people];
  }

  children(): Section {
    const { words } = this;
    const kinds = this.plain ? ['birth', 'foster'] : Object.keys(parentageKinds);
    const samples: Sample[] = kinds.map((kind) => ({
      id: this.plain ? `plain.${kind === 'birth' ? 'family' : 'lookedAfter'}` : `parentage.${kind}`,
      name: words.sayOr(
        this.plain ? `plain.${kind === 'birth' ? 'family' : 'lookedAfter'}` : `parentage.${kind}`,
        kind,
      ),
      marks: this.child({ kind }),
    }));
    if (!this.plain) {
      samples.push(
        {
          id: 'legend.unsure',
          name: words.say('legend.unsure'),
          marks: this.child({ certainty: 'possible' }),
        },
        {
          id: 'legend.disputed',
          name: words.say('legend.disputed'),
          marks: this.child({ certainty: 'disputed' }),
        },
        {
          id: 'legend.ruledOut',
          name: words.say('legend.ruledOut'),
          marks: this.child({ certainty: 'ruledOut' }),
        },
      );
    }
    samples.push(
      ...twinKinds.map((kind) => ({
        id: `twins.${kind}`,
        name: words.say(`twins.${kind}`),
        marks: this.child({}, kind),
      })),
    );
    return { id: 'parentage', title: words.say('gallery.children'), samples };
  }

  bond(kind: string, customKinds: readonly CustomKind[] = []): Mark[] {
    const route = [
      { x: left.x + end + 6, y: 0 },
      { x: right.x - end - 6, y: 0 },
    ];
    const bond = { id: 'B', between: ['A', 'B'] as [string, string], kind };
    return [
      ...drawBond(this.context(caseWith({ customKinds })), bond, route).marks,
      ...this.pair(),
    ];
  }

  bonds(): Section {
    const { words } = this;
    const context = this.context(caseWith({}));
    const seen = new Set<string>();
    const samples = Object.keys(bondKinds).flatMap((kind): Sample[] => {
      if (this.plain && bondKind(kind).sensitive) return [];
      const { key, name } = bondLook(context, kind);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ id: key, name, marks: this.bond(kind) }];
    });
    return { id: 'bond', title: words.say('gallery.bonds'), samples };
  }

  /** Every pattern that a kind of the user's own can have. */
  customs(): Section {
    const { words } = this;
    const patterns = this.plain ? [] : (Object.keys(linePatterns) as (keyof typeof linePatterns)[]);
    return {
      id: 'linePattern',
      title: words.say('gallery.customs'),
      samples: patterns.map((pattern) => {
        const row: CustomKind = { id: 'K', of: 'bond', name: pattern, colour: 'ink', pattern };
        return {
          id: `linePattern.${pattern}`,
          name: words.say(`linePattern.${pattern}`),
          marks: this.bond('K', [row]),
        };
      }),
    };
  }

  connections(): Section {
    const { words } = this;
    const route = [
      { x: -86, y: 0 },
      { x: 86, y: 0 },
    ];
    const context = this.context(caseWith({}));
    const ties = Object.entries(tieLines).map(
      ([kind, line]): Sample => ({
        id: `tie.${kind}`,
        name: words.sayOr(`tie.${kind}`, kind),
        marks: [
          ...lineMarks(line, [
            { x: left.x + end + 6, y: 0 },
            { x: right.x - end - 6, y: 0 },
          ]),
          ...this.pair(),
        ],
      }),
    );
    const social = Object.keys(socialKinds).map((kind): Sample => {
      const { line, name } = socialLook(context, kind);
      return { id: `social.${kind}`, name, marks: lineMarks(line, route, { name }) };
    });
    return {
      id: 'tie',
      title: words.say('gallery.connections'),
      samples: this.plain ? [] : [...ties, ...social],
    };
  }

  homes(): Section {
    const { words, profile } = this;
    const doc = caseWith({});
    const box = (x: number): Box => ({ x: x - 20, y: -20, width: 40, height: 40 });
    const placed = new PlacedPeople(
      [-42, 42].map((x, i) => ({
        id: i ? 'B' : 'A',
        person: i ? 'B' : 'A',
        box: box(x),
        symbol: { width: 36, height: 36 },
        at: { x, y: 0 },
      })),
    );
    const two = [-42, 42].flatMap((x) =>
      this.symbol(sampleFacts('woman', profile), { x, y: 0 }, 0.6),
    );
    const member = (id: string) => ({ id, person: id });
    const home = (to: boolean): Mark[] => {
      const outline = drawHousehold(
        this.context(doc),
        {
          id: 'H',
          members: [member('A'), member('B')],
          ...(to ? { to: { form: 'on' as const, date: { year: 2001 } } } : {}),
        },
        placed,
        'A',
      );
      return [...named(outline ? [outline] : []).flatMap(({ marks }) => marks), ...two];
    };
    return {
      id: 'household',
      title: words.say('gallery.homes'),
      samples: [
        { id: 'legend.household', name: words.say('legend.household'), marks: home(false) },
        { id: 'legend.householdPast', name: words.say('legend.householdPast'), marks: home(true) },
        {
          id: 'legend.homeMark',
          name: words.say('legend.homeMark'),
          marks: [house({ x: 0, y: 0 }, 'lineTeal')],
        },
      ],
    };
  }

  sections(): Section[] {
    const all = [
      this.people(),
      this.marks(),
      this.couples(),
      this.children(),
      this.bonds(),
      this.connections(),
      this.homes(),
      this.customs(),
    ];
    return all.filter(({ samples }) => samples.length > 0);
  }
}

/** The samples of a section in their cells, with a heading above and names under them. */
function sectionFigures(
  { id, title, samples }: Section,
  top: number,
): { figures: Figure[]; bottom: number } {
  const texts: Mark[] = [
    {
      kind: 'text',
      x: 0,
      y: top + 22,
      text: title,
      size: 20,
      weight: 600,
      anchor: 'start',
      fill: 'ink',
    },
    {
      kind: 'path',
      d: `M0 ${top + 34}H${columns * cell.width}`,
      stroke: 'line',
      width: 1,
    },
  ];
  const figures = samples.map((sample, i): Figure => {
    const at = {
      x: ((i % columns) + 0.5) * cell.width,
      y: top + 94 + Math.floor(i / columns) * cell.height,
    };
    for (const [row, text] of wrapText(sample.name, nameStyle, cell.width - 24, 2).entries())
      texts.push({
        kind: 'text',
        x: at.x,
        y: at.y + 62 + row * 16,
        text,
        ...nameStyle,
        anchor: 'middle',
        fill: 'ink2',
      });
    return {
      id: sample.id,
      kind: 'sample',
      subject,
      at,
      marks: sample.marks,
      title: sample.id,
      bounds: { x: -cell.width / 2, y: -48, width: cell.width, height: 96 },
    };
  });
  const bottom = top + 48 + Math.ceil(samples.length / columns) * cell.height + 24;
  const heading: Figure = {
    id: `gallery.${id}`,
    kind: 'note',
    subject,
    at: { x: 0, y: 0 },
    marks: texts,
    title,
    bounds: { x: 0, y: top, width: columns * cell.width, height: bottom - top },
  };
  return { figures: [heading, ...figures], bottom };
}

/**
 * Every kind of everything in one notation, each as the drawing draws it, with its
 * id as the title of its figure. What a notation does not draw is not in it.
 */
export const drawGallery = (words: Words, profile: NotationProfile = 'mcgoldrick'): Scene =>
  sceneFor(readersOf({ profile }), () => drawSections(words, profile));

function drawSections(words: Words, profile: NotationProfile): Scene {
  const title = words.say('figure.gallery', { profile: words.say(`profile.${profile}`) });
  const figures: Figure[] = [
    {
      id: 'gallery',
      kind: 'note',
      subject,
      at: { x: 0, y: 0 },
      marks: [
        {
          kind: 'text',
          x: 0,
          y: 28,
          text: title,
          size: 28,
          weight: 600,
          anchor: 'start',
          fill: 'ink',
        },
      ],
      title,
      bounds: { x: 0, y: 0, width: columns * cell.width, height: 40 },
    },
  ];
  let top = 64;
  for (const section of new Gallery(words, profile).sections()) {
    const made = sectionFigures(section, top);
    figures.push(...made.figures);
    top = made.bottom;
  }
  const bounds = boxAround(
    figures.map(({ at, bounds: { x, y, width, height } }) => ({
      x: at.x + x,
      y: at.y + y,
      width,
      height,
    })),
  );
  return { figures, bounds, title };
}
