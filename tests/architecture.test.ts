import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each room may import: other rooms, and packages. `#x` is the index of room x. */
const rooms: Readonly<
  Record<string, { rooms: readonly string[]; packages: readonly string[] | 'any' }>
> = {
  model: { rooms: [], packages: ['zod'] },
  operations: { rooms: ['model'], packages: [] },
  words: { rooms: ['model'], packages: ['intl-messageformat'] },
  layout: { rooms: ['model'], packages: ['elkjs'] },
  scene: { rooms: ['model', 'words', 'layout'], packages: [] },
  pictures: { rooms: ['model', 'words', 'scene'], packages: ['pdfkit', 'fontkit'] },
  codecs: { rooms: ['model', 'words'], packages: ['zod', 'fflate', 'saxes'] },
  copies: { rooms: ['model'], packages: [] },
  storage: { rooms: ['model'], packages: ['dexie', 'zod'] },
  workspace: {
    rooms: [
      'model',
      'operations',
      'words',
      'layout',
      'scene',
      'pictures',
      'codecs',
      'copies',
      'storage',
    ],
    packages: ['zustand', 'comlink', 'elkjs'],
  },
  ui: {
    rooms: [
      'model',
      'operations',
      'words',
      'layout',
      'scene',
      'pictures',
      'codecs',
      'copies',
      'storage',
      'workspace',
    ],
    packages: 'any',
  },
  // Entry points: they may import every room, and no room imports them.
  cli: {
    rooms: 'model operations words layout scene pictures codecs copies'.split(' '),
    packages: 'any',
  },
  workers: {
    rooms: 'model operations words layout scene pictures codecs copies'.split(' '),
    packages: 'any',
  },
  main: { rooms: 'model words storage workspace ui'.split(' '), packages: 'any' },
};

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

interface Import {
  readonly file: string;
  readonly room: string;
  readonly specifier: string;
  /** Only types cross: nothing is imported at run time. */
  readonly typeOnly: boolean;
}

const pattern =
  /(?:^|[;\n])\s*(?:import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string): Import[] {
  const path = relative(source, file);
  const [first = ''] = path.split('/');
  const room = first.includes('.') ? 'main' : first;
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, type, from, dynamic]) => ({
    file: path,
    room,
    specifier: from ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));
}

/** Why an import breaks the plan; undefined where it keeps it. */
function fault({ file, room, specifier, typeOnly }: Import): string | undefined {
  const plan = rooms[room];
  if (!plan) return `${file}: no such room in the plan`;
  if (specifier.startsWith('.')) {
    const target = relative(source, resolve(dirname(join(source, file)), specifier));
    const [to = ''] = target.split('/');
    const stays = to === room || (room === 'main' && !target.includes('/'));
    // The address of a worker, its types, and the address of an example are no code of theirs.
    const worker = to === 'workers' && room === 'main' && specifier.endsWith('?worker&url');
    const typesOfWorker = to === 'workers' && room === 'workspace' && typeOnly;
    const example =
      target.startsWith('../examples/') && room === 'ui' && specifier.endsWith('?url');
    return stays || worker || typesOfWorker || example
      ? undefined
      : `${file} reaches into ${to} past its index`;
  }
  if (specifier.startsWith('#')) {
    const to = specifier.slice(1);
    return to === room || plan.rooms.includes(to) ? undefined : `${file} imports ${specifier}`;
  }
  if (specifier.startsWith('node:'))
    return room === 'cli' ? undefined : `${file} imports ${specifier}`;
  const name = specifier.startsWith('@')
    ? specifier.split('/').slice(0, 2).join('/')
    : (specifier.split('/')[0] ?? '');
  return plan.packages === 'any' || plan.packages.includes(name)
    ? undefined
    : `${file} imports the package ${name}`;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => join(source, path));

describe('rooms', () => {
  const imports = files.flatMap(importsOf);

  test('import only what the plan allows', () => {
    expect(imports.length).toBeGreaterThan(files.length / 2);
    expect(imports.map(fault).filter(Boolean)).toEqual([]);
  });

  test('an upward import is found', () => {
    const up = { file: 'model/ids.ts', room: 'model', typeOnly: false };
    expect(fault({ ...up, specifier: '#ui' })).toBe('model/ids.ts imports #ui');
    expect(fault({ ...up, specifier: '../ui/App.tsx' })).toBe(
      'model/ids.ts reaches into ui past its index',
    );
    expect(fault({ ...up, specifier: 'react' })).toBe('model/ids.ts imports the package react');
    expect(fault({ ...up, specifier: 'zod/mini' })).toBeUndefined();
  });

  test('reading a file finds every form of import', () => {
    const found = importsOf(join(source, 'model/index.ts')).map(({ specifier }) => specifier);
    expect(found).toContain('./ids.ts');
    expect(found).toContain('./kinds/work.ts');
    expect(found).toContain('./queries/kin.ts');
  });
});

describe('styles', () => {
  const screens = join(source, 'ui');
  const paths = readdirSync(screens, { recursive: true, encoding: 'utf8' }).map((path) =>
    join(screens, path),
  );
  const styled = new Set(
    paths
      .filter((path) => path.endsWith('.css'))
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\.([a-z][\w-]*)/g)])
      .map(([, name]) => name),
  );

  test('are there for every class that is named', () => {
    const named = paths
      .filter((path) => path.endsWith('.tsx'))
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/className="([^"]+)"/g)])
      .flatMap(([, names = '']) => names.split(' '));
    expect(named.length).toBeGreaterThan(300);
    expect([...new Set(named)].filter((name) => !styled.has(name))).toEqual([]);
  });
});
