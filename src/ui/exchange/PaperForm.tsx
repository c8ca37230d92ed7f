import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import {
  bestOnPaper,
  bestStrips,
  childNamePt,
  type Furniture,
  furnitureFor,
  gathered,
  layFolds,
  layOnSheets,
  legible,
  type PaperName,
  paperFor,
  paperNames,
  pinsOf,
  printedNames,
  readabilityHint,
  type Sheet,
  writeSheetSvg,
} from '#pictures';
import type { SvgOptions } from '#scene';
import type { Workspace } from '#workspace';
import { useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button, IconButton } from '../kit/Button.tsx';
import { Checkbox, Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { copyName, fileName, saveFile } from './copies.ts';
import { photoUrls } from './pictureFiles.ts';
import { printSheets } from './printSheets.ts';
import { typefacesFor } from './typefaces.ts';

type Picture = NonNullable<Awaited<ReturnType<Workspace['pictureFor']>>>;
type Reader = Parameters<Workspace['pictureFor']>[0];

/** Sizes that names print at where a drawing goes over several sheets, points. */
const tileSizes = [9, 12, 16] as const;

/** What the user changes of what usually stands round a picture. */
interface Asked {
  readonly paper?: PaperName;
  /** Points; fitted to one sheet where not given. */
  readonly namePt?: number;
  /** In as many strips on one sheet as make names largest. */
  readonly strips?: true;
  /** A stretch on each sheet, to be folded as a concertina. */
  readonly folds?: true;
  readonly title?: string;
  readonly author?: string;
  readonly legend: boolean;
  readonly confidential: boolean;
  readonly pageNumbers: boolean;
}

function furnitureOf(usual: Furniture, asked: Asked): Furniture {
  const { legend, confidential, title, author, ...rest } = usual;
  const heading = asked.title ?? title;
  const by = asked.author ?? author;
  return {
    ...rest,
    ...(heading ? { title: heading } : {}),
    ...(by ? { author: by } : {}),
    ...(asked.legend && legend ? { legend } : {}),
    ...(asked.confidential && confidential ? { confidential } : {}),
    pageNumbers: asked.pageNumbers,
  };
}

/** On one sheet, in strips, on as many sheets as names of a size take, or folded. */
function SizeChoice({
  asked,
  folds,
  strips,
  onChange,
}: {
  readonly asked: Asked;
  /** How many folds a concertina of it has; undefined where none can be made. */
  readonly folds: number | undefined;
  readonly strips: number;
  readonly onChange: (asked: Asked) => void;
}) {
  const say = useSay();
  const { namePt, strips: inStrips, folds: folded, ...rest } = asked;
  const value =
    folds && folded ? 'folds' : inStrips ? 'strips' : namePt === undefined ? 'one' : `${namePt}`;
  const change = (size: string | undefined) => {
    if (size === 'strips') onChange({ ...rest, strips: true });
    // Folds are handy on A4, and a strip wants A3.
    else if (size === 'folds') onChange({ ...rest, folds: true, paper: 'a4' });
    else if (size === 'one' && folds && folded) onChange({ ...rest, paper: 'a3' });
    else onChange(size === undefined || size === 'one' ? rest : { ...rest, namePt: Number(size) });
  };
  return (
    <Select
      label={say('paper.fit')}
      value={value}
      options={[
        { id: 'one', label: say(folds ? 'paper.strip' : 'paper.onOne') },
        ...(folds ? [{ id: 'folds', label: say('paper.folds', { count: folds }) }] : []),
        ...(strips > 1 || inStrips
          ? [{ id: 'strips', label: say('paper.inStrips', { count: strips }) }]
          : []),
        ...tileSizes.map((points) => ({
          id: String(points),
          label: say('paper.onSeveral', { points }),
        })),
      ]}
      onChange={change}
    />
  );
}

/** A picture as it stands on paper; the copies of others are laid out without what was put by hand. */
function forPaper(picture: Picture, reader: Reader): Picture {
  if (picture.of !== 'family') return picture;
  const pins = reader.for === 'coordinator' ? pinsOf(picture.doc) : [];
  const scene = gathered(picture.scene, pins, { child: reader.for === 'family' });
  return { ...picture, scene };
}

/** A picture and all its shapes, its own first. */
interface Made {
  readonly picture: Picture;
  readonly shapes: readonly [Picture['scene'], ...Picture['scene'][]];
}

const withShapes = async (picture: Picture): Promise<Made> => ({
  picture,
  shapes: [picture.scene, ...((await picture.shapes?.()) ?? [])],
});

/** A drawing on paper: how it will look, what stands round it, and the PDF of it. */
export function PaperForm({
  reader,
  onBack,
}: {
  readonly reader: Reader;
  readonly onBack: () => void;
}) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const [made, setMade] = useState<Made>();
  const [asked, setAsked] = useState<Asked>({
    legend: true,
    confidential: true,
    pageNumbers: true,
    // A strip of large print would have to be laid together from several sheets.
    ...(reader.for === 'family' ? { folds: true } : {}),
  });
  const [done, setDone] = useState<number>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    let current = true;
    void workspace
      .pictureFor(reader)
      .then(async (found) => found && withShapes(forPaper(found, reader)))
      .then((found) => current && setMade(found));
    return () => {
      current = false;
    };
  }, [workspace, reader]);

  const { picture, shapes } = made ?? {};
  const child = reader.for === 'family';
  const least = child && picture ? childNamePt(picture.scene) : legible.poster;
  const usual = picture?.folds ? (asked.folds ? 'a4' : 'a3') : undefined;
  const paper = asked.paper ?? usual ?? (shapes ? paperFor(shapes, least, { child }) : 'a4');
  const strips = picture && !child ? bestStrips(paper, picture.scene.bounds) : 1;
  const sheets = useMemo(() => {
    if (!picture || !shapes) return [];
    const usual = furnitureFor({
      ...picture,
      audience: reader.for,
      printedOn: workspace.today,
    });
    const furniture = furnitureOf(usual, asked);
    const usualOptions = { paper, child, words: picture.words, furniture };
    if (asked.folds && picture.folds) return layFolds(picture.folds, usualOptions);
    const options = {
      ...usualOptions,
      ...(asked.namePt === undefined ? {} : { namePt: asked.namePt }),
      ...(asked.strips ? { strips } : {}),
    };
    return layOnSheets(bestOnPaper(shapes, options), options);
  }, [picture, shapes, workspace, reader, paper, child, asked, strips]);
  const language = picture?.words.language ?? words.language;
  const write = useSheetWriter(sheets, language);
  const namePt = asked.namePt ?? printedNames(sheets) ?? 0;
  const hint = picture && readabilityHint(namePt, words, least);

  const doing = (task: () => Promise<string>) => async () => {
    setDone(0);
    setSaid('');
    try {
      setSaid(await task());
    } catch {
      setSaid(say('copy.failed'));
    } finally {
      setDone(undefined);
    }
  };
  const handleSave = doing(async () => {
    const photos = new Map([...(await workspace.photos())].map(([id, { bytes }]) => [id, bytes]));
    const bytes = await workspace.pictures.pdf(
      sheets,
      {
        palette: 'print',
        language,
        title: sheets[0]?.title ?? '',
        created: `${workspace.today}T12:00:00Z`,
        photos,
      },
      setDone,
    );
    if (!picture) return say('copy.failed');
    const what = copyName(picture.of, picture.words, child);
    const data = new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
    saveFile(fileName(workspace, what, 'pdf'), data);
    return say('copy.done');
  });
  const handlePrint = doing(async () => {
    if (write) await printSheets(sheets, paper, write, setDone);
    return say('paper.printed');
  });

  return (
    <div className="paper">
      <Preview sheets={sheets} write={write} />
      <div className="paper__options">
        <Select
          label={say('paper.size')}
          value={paper}
          options={paperNames.map((id) => ({ id, label: id.toUpperCase() }))}
          onChange={(size) => size && setAsked({ ...asked, paper: size })}
        />
        <SizeChoice
          asked={asked}
          folds={picture?.folds?.length}
          strips={strips}
          onChange={setAsked}
        />
        <TextField
          label={say('paper.title')}
          value={asked.title ?? sheets[0]?.title ?? ''}
          onSave={(title) => setAsked({ ...asked, title })}
        />
        <TextField
          label={say('paper.author')}
          value={asked.author ?? ''}
          onSave={(author) => setAsked({ ...asked, author })}
        />
        <Checkbox checked={asked.legend} onChange={(legend) => setAsked({ ...asked, legend })}>
          {say('paper.key')}
        </Checkbox>
        {child ? null : (
          <Checkbox
            checked={asked.confidential}
            onChange={(confidential) => setAsked({ ...asked, confidential })}
          >
            {say('picture.confidential')}
          </Checkbox>
        )}
        <Checkbox
          checked={asked.pageNumbers}
          onChange={(pageNumbers) => setAsked({ ...asked, pageNumbers })}
        >
          {say('paper.pageNumbers')}
        </Checkbox>
        <p className="small">{say('paper.sheets', { count: sheets.length })}</p>
        {hint ? (
          <p className="small" role="status">
            {hint}
          </p>
        ) : null}
        <output className="small" aria-live="polite">
          {done === undefined ? said : say('copy.working')}
        </output>
        {done === undefined ? null : (
          <progress className="progress" value={done} aria-label={say('copy.working')} />
        )}
        <div className="dialog__actions">
          <Button variant="quiet" onPress={onBack}>
            {say('paper.back')}
          </Button>
          <Button isDisabled={!write || done !== undefined} onPress={() => void handlePrint()}>
            {say('paper.print')}
          </Button>
          <Button
            variant="primary"
            isDisabled={!picture || done !== undefined}
            onPress={() => void handleSave()}
          >
            {say('paper.save')}
          </Button>
        </div>
      </div>
    </div>
  );
}

type Sheets = ReturnType<typeof layOnSheets>;

/** Writes a sheet as SVG with its typefaces and photos in it; undefined until these are there. */
function useSheetWriter(sheets: Sheets, language: string): ((sheet: Sheet) => string) | undefined {
  const workspace = useWorkspace();
  const [inside, setInside] = useState<Pick<SvgOptions, 'fonts' | 'photos'>>();
  useEffect(() => {
    let current = true;
    const figures = sheets.flatMap(({ parts }) => parts.flatMap((part) => part.figures));
    const photos = workspace.photos().then(photoUrls);
    void Promise.all([typefacesFor(figures, sheets[0]?.readers), photos]).then(
      ([fonts, urls]) => current && setInside({ fonts, photos: urls }),
      // What cannot be fetched is not in it; the sheet can be looked at all the same.
      () => current && setInside({}),
    );
    return () => {
      current = false;
    };
  }, [workspace, sheets]);
  return useMemo(
    () =>
      inside &&
      ((sheet) => writeSheetSvg(sheet, { palette: 'print', language, ground: true, ...inside })),
    [inside, language],
  );
}

/** The sheets as they will print, one at a time. */
function Preview({
  sheets,
  write,
}: {
  readonly sheets: Sheets;
  readonly write: ((sheet: Sheet) => string) | undefined;
}) {
  const say = useSay();
  const [asked, setAsked] = useState(0);
  const count = sheets.length;
  const at = Math.min(asked, Math.max(0, count - 1));
  const sheet = sheets[at];
  const url = useMemo(
    () =>
      sheet && write
        ? URL.createObjectURL(new Blob([write(sheet)], { type: 'image/svg+xml' }))
        : undefined,
    [sheet, write],
  );
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url]);
  return (
    <div className="paper__preview">
      {url ? (
        <img src={url} alt={say('paper.preview', { at: at + 1, count })} className="paper__sheet" />
      ) : (
        <p className="small">{say('copy.working')}</p>
      )}
      {count > 1 ? (
        <div className="paper__leaf">
          <IconButton
            name={say('paper.before')}
            isDisabled={at === 0}
            onPress={() => setAsked(at - 1)}
          >
            <ChevronLeft size={18} aria-hidden />
          </IconButton>
          <output className="small">{say('paper.at', { at: at + 1, count })}</output>
          <IconButton
            name={say('paper.after')}
            isDisabled={at === count - 1}
            onPress={() => setAsked(at + 1)}
          >
            <ChevronRight size={18} aria-hidden />
          </IconButton>
        </div>
      ) : null}
    </div>
  );
}
