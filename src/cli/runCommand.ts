import { parseArgs } from 'node:util';
import { convert } from './convert.ts';
import { RefusedError, UsageError } from './files.ts';
import { layOut } from './layout.ts';
import { type RenderAsked, render } from './render.ts';

/** Where a command writes: the result and nothing else to the one, everything else to the other. */
export interface Out {
  result(text: string): void;
  message(text: string): void;
}

const usage = `roots convert IN OUT.ged.json|OUT.ged [--gedcom 7.0|5.5.1]
roots layout IN [--previous LAYOUT.json] [--tidy] [--focus ID] > LAYOUT.json
roots render IN OUT.svg|.pdf|.png [--view family|circles|ecomap|ties|mobility|timeline|places|siblings]
             [--for coordinator|professional|family] [--child ID] [--profile mcgoldrick|genopro|nsgc|plain] [--show TOPIC,…]
             [--as-of YYYY-MM-DD] [--palette print|light|dark|contrast] [--paper a4|a3|a2|a1|a0]
             [--name-size POINTS] [--strips 1–4] [--lang en|cy] [--today YYYY-MM-DD]
roots render --gallery OUT.svg|.pdf|.png [--profile …] [--palette …] [--lang …]

IN is a case (.ged.json) or a family tree (GEDCOM, .ged).
`;

const options = {
  convert: { gedcom: { type: 'string' } },
  layout: {
    previous: { type: 'string' },
    tidy: { type: 'boolean' },
    focus: { type: 'string' },
  },
  render: {
    view: { type: 'string' },
    for: { type: 'string' },
    child: { type: 'string' },
    profile: { type: 'string' },
    paper: { type: 'string' },
    'name-size': { type: 'string' },
    strips: { type: 'string' },
    show: { type: 'string' },
    'as-of': { type: 'string' },
    gallery: { type: 'string' },
    palette: { type: 'string' },
    lang: { type: 'string' },
    today: { type: 'string' },
  },
} as const;

/** The paths of a command. @throws UsageError if there are more or fewer. */
function paths<Names extends readonly string[]>(given: string[], ...names: Names): string[] {
  if (given.length !== names.length)
    throw new UsageError(names.length ? `Give ${names.join(' and ')}.` : 'Give no other path.');
  return given;
}

async function run([command, ...args]: readonly string[], out: Out): Promise<void> {
  switch (args.includes('--help') ? 'help' : command) {
    case 'convert': {
      const { values, positionals } = parsed(args, options.convert);
      const [from = '', to = ''] = paths(positionals, 'IN', 'OUT');
      return out.message(convert(from, to, values.gedcom));
    }
    case 'layout': {
      const { values, positionals } = parsed(args, options.layout);
      const [from = ''] = paths(positionals, 'IN');
      out.result(`${JSON.stringify(layOut(from, values))}\n`);
      return;
    }
    case 'render': {
      const { values, positionals } = parsed(args, options.render);
      const message = await renderAsked(values, positionals);
      if (message) out.message(`${message}\n`);
      return;
    }
    case 'help':
    case '--help':
      out.result(usage);
      return;
    default:
      throw new UsageError(command === undefined ? 'Say what to do.' : `There is no "${command}".`);
  }
}

/** A picture of a case, or of everything that can be drawn. */
function renderAsked(values: RenderAsked, positionals: string[]): Promise<string> {
  if (values.gallery !== undefined) {
    paths(positionals);
    return render(undefined, values.gallery, values);
  }
  const [from = '', to = ''] = paths(positionals, 'IN', 'OUT');
  return render(from, to, values);
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

function parsed<Of extends Options>(args: string[], of: Of) {
  try {
    return parseArgs({ args, options: of, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'This was not understood.');
  }
}

/**
 * Runs one command.
 * @returns the exit code: 0 done, 1 refused with the reason, 2 not understood.
 */
export async function runCommand(args: readonly string[], out: Out): Promise<0 | 1 | 2> {
  try {
    await run(args, out);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      out.message(`${error.message}\n\n${usage}`);
      return 2;
    }
    if (error instanceof RefusedError) {
      out.message(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}
