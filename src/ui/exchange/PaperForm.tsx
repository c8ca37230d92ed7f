import { useEffect, useMemo, useState } from 'react';
import {
  type Furniture,
  furnitureFor,
  layOnSheets,
  legible,
  type PaperName,
  paperFor,
  paperNames,
  readabilityHint,
  readabilityOn,
  writeSheetSvg,
} from '#pictures';
import type { Workspace } from '#workspace';
import { useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Checkbox, Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { fileName, saveFile, typeface } from './copies.ts';

type Picture = NonNullable<Awaited<ReturnType<Workspace['pictureFor']>>>;
type Reader = Parameters<Workspace['pictureFor']>[0];

/** Sizes that names print at where a drawing goes over several sheets, points. */
const tileSizes = [9, 12, 16] as const;

/** What the user changes of what usually stands round a picture. */
interface Asked {
  readonly paper?: PaperName;
  /** Points; fitted to one sheet where not given. */
  readonly namePt?: number;
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
  const [picture, setPicture] = useState<Picture>();
  const [asked, setAsked] = useState<Asked>({
    legend: true,
    confidential: true,
    pageNumbers: true,
  });
  const [done, setDone] = useState<number>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    let current = true;
    void workspace.pictureFor(reader).then((made) => current && setPicture(made));
    return () => {
      current = false;
    };
  }, [workspace, reader]);

  const child = reader.for === 'family';
  const least = child ? legible.child : legible.poster;
  const paper = asked.paper ?? (picture ? paperFor(picture.scene.bounds, least, { child }) : 'a4');
  const sheets = useMemo(() => {
    if (!picture) return [];
    const { overlay } = workspace.state.open ?? {};
    const usual = furnitureFor({
      ...picture,
      audience: reader.for,
      printedOn: workspace.today,
      ...(reader.for === 'coordinator' && overlay?.asOf ? { asOf: overlay.asOf } : {}),
    });
    return layOnSheets(picture.scene, {
      paper,
      child,
      words: picture.words,
      furniture: furnitureOf(usual, asked),
      ...(asked.namePt === undefined ? {} : { namePt: asked.namePt }),
    });
  }, [picture, workspace, reader, paper, child, asked]);
  const namePt =
    asked.namePt ?? (picture ? readabilityOn(paper, picture.scene.bounds, { child }).namePt : 0);
  const hint = picture && readabilityHint(namePt, words, least);

  const handleSave = async () => {
    if (!picture) return;
    setDone(0);
    setSaid('');
    try {
      const photos = new Map([...(await workspace.photos())].map(([id, { bytes }]) => [id, bytes]));
      const bytes = await workspace.pictures.pdf(
        sheets,
        {
          palette: 'print',
          language: picture.words.language,
          title: sheets[0]?.title ?? '',
          created: `${workspace.today}T12:00:00Z`,
          photos,
        },
        setDone,
      );
      const what = say(child ? 'copy.nameChild' : 'copy.nameCoordinator');
      const data = new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
      saveFile(fileName(workspace, what, 'pdf'), data);
      setSaid(say('copy.done'));
    } catch {
      setSaid(say('copy.failed'));
    } finally {
      setDone(undefined);
    }
  };

  return (
    <div className="paper">
      <Preview sheets={sheets} language={picture?.words.language ?? words.language} />
      <div className="paper__options">
        <Select
          label={say('paper.size')}
          value={paper}
          options={paperNames.map((id) => ({ id, label: id.toUpperCase() }))}
          onChange={(size) => size && setAsked({ ...asked, paper: size })}
        />
        <Select
          label={say('paper.fit')}
          value={asked.namePt === undefined ? 'one' : String(asked.namePt)}
          options={[
            { id: 'one', label: say('paper.onOne') },
            ...tileSizes.map((points) => ({
              id: String(points),
              label: say('paper.onSeveral', { points }),
            })),
          ]}
          onChange={(size) => {
            const { namePt: _, ...rest } = asked;
            setAsked(
              size === undefined || size === 'one' ? rest : { ...rest, namePt: Number(size) },
            );
          }}
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
          {say('legend.title')}
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
        <div className="dialog__actions">
          <Button variant="quiet" onPress={onBack}>
            {say('paper.back')}
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

/** The first sheets as they will print. */
function Preview({
  sheets,
  language,
}: {
  readonly sheets: ReturnType<typeof layOnSheets>;
  readonly language: string;
}) {
  const say = useSay();
  const [sheet] = sheets;
  const [font, setFont] = useState<string>();
  useEffect(() => {
    let current = true;
    void typeface().then(
      (loaded) => current && setFont(loaded),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  const url = useMemo(() => {
    if (!sheet) return undefined;
    const svg = writeSheetSvg(sheet, {
      palette: 'print',
      language,
      ground: true,
      ...(font ? { font } : {}),
    });
    return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  }, [sheet, language, font]);
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url]);
  return (
    <div className="paper__preview">
      {url && sheet ? (
        <img src={url} alt={say('paper.preview')} className="paper__sheet" />
      ) : (
        <p className="small">{say('copy.working')}</p>
      )}
    </div>
  );
}
