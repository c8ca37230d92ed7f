import { Copy, FileJson, Image as ImageIcon, Printer, Shapes, Table } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { PersonId } from '#model';
import { shortName } from '#scene';
import { wordsForChild } from '#words';
import type { Reader } from '#workspace';
import {
  type PlacesWay,
  type ScreenState,
  useOpen,
  useSay,
  useScreen,
  useWords,
  useWorkspace,
} from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Choice } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { usePlacesChild } from '../places/usePlacesChild.ts';
import { caseFile, copyName, fileName, saveFile } from './copies.ts';
import { canCopyPictures, copyPicture } from './copyPicture.ts';
import { PaperForm } from './PaperForm.tsx';
import { picturePng, pictureSvg } from './pictureFiles.ts';

const coordinator = 'coordinator';
const professional = 'professional';

/** Print or save a copy: the case as a file, or the drawing as a picture, for the coordinator or for a child. */
export function SaveCopyDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const doc = useOpen((open) => open.document);
  const [audience, setAudience] = useState<string>(coordinator);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [onPaper, setOnPaper] = useState(false);
  const child = audience === coordinator || audience === professional ? undefined : audience;
  const shown = useScreen((state) => state.view);
  const hasNotes = useOpen(({ document, diagram }) =>
    Boolean(diagram !== undefined && document.diagrams.get(diagram)?.labels?.length),
  );
  const placesWay = useScreen((state) => state.placesWay) ?? 'road';
  const placesOf = usePlacesChild();
  const reader = useMemo<Reader>(() => {
    // Every other choice of audience is the id of a child.
    const own = child as PersonId | undefined;
    const about = own ?? placesOf;
    return {
      ...(own === undefined
        ? { for: audience === professional ? ('professional' as const) : ('coordinator' as const) }
        : { for: 'family' as const, child: own }),
      ...(about === undefined ? {} : drawingOf(shown, placesWay, about)),
    };
  }, [audience, child, shown, placesWay, placesOf]);
  // No copy for a family says in which town a home was.
  const noTowns = child !== undefined && reader.life?.view === 'places';

  const doing = (task: () => Promise<string>) => async () => {
    setBusy(true);
    setSaid('');
    try {
      setSaid(await task());
    } catch {
      setSaid(say('copy.failed'));
    } finally {
      setBusy(false);
    }
  };
  const asFile = doing(async () => {
    const file = await caseFile(workspace);
    if (!file) return say('copy.failed');
    saveFile(fileName(workspace, say('copy.nameCase'), 'ged.json'), file);
    await workspace.copySaved();
    return say('copy.done');
  });
  const asTable = doing(async () => {
    const [{ peopleTable }, { writeCsv }] = await Promise.all([
      import('./peopleTable.ts'),
      import('#codecs'),
    ]);
    const rows = await peopleTable(workspace, reader);
    if (!rows) return say('copy.failed');
    const csv = new Uint8Array(writeCsv(rows));
    const what = copyName(
      'people',
      child === undefined ? words : wordsForChild(words),
      child !== undefined,
    );
    saveFile(fileName(workspace, what, 'csv'), new Blob([csv], { type: 'text/csv' }));
    return say('copy.done');
  });
  const asSvg = doing(async () => {
    const picture = await pictureSvg(workspace, reader, 'print');
    if (!picture) return say('copy.failed');
    saveFile(
      fileName(workspace, picture.name, 'svg'),
      new Blob([picture.svg], { type: 'image/svg+xml' }),
    );
    return say('copy.done');
  });
  const asPng = doing(async () => {
    const picture = await pictureSvg(workspace, reader, 'print');
    if (!picture) return say('copy.failed');
    const wished = 3;
    const { blob, scale } = await picturePng(picture.svg, picture.scene, wished);
    saveFile(fileName(workspace, picture.name, 'png'), blob);
    return scale < wished - 0.01
      ? say('copy.smaller', { percent: Math.round((100 * scale) / wished) })
      : say('copy.done');
  });

  const asClipping = doing(async () => {
    const wished = 2;
    const scale = await copyPicture(workspace, reader, wished);
    return scale < wished - 0.01
      ? say('copy.copiedSmaller', { percent: Math.round((100 * scale) / wished) })
      : say('copy.copied');
  });

  if (onPaper)
    return (
      <Dialog title={say('copy.paper')} open onClose={onClose} wide>
        <PaperForm reader={reader} onBack={() => setOnPaper(false)} />
      </Dialog>
    );
  return (
    <Dialog title={say('copy.title')} open onClose={onClose} wide>
      <p className="small">{say('copy.about')}</p>
      <div className="save-copy">
        <Choice
          label={say('copy.who')}
          value={audience}
          onChange={setAudience}
          options={[
            { id: coordinator, label: say('copy.coordinator') },
            { id: professional, label: say('copy.professional') },
            ...[...doc.focalChildren.values()].map(({ person }) => ({
              id: person as string,
              label: say('copy.child', { name: shortName(doc, words, person) }),
            })),
          ]}
        />
        {child !== undefined ? (
          <p className="small">{say(noTowns ? 'copy.noTowns' : 'copy.childAbout')}</p>
        ) : null}
        {audience === professional && hasNotes ? (
          <p className="small">{say('copy.notesStay')}</p>
        ) : null}
        <div className="save-copy__ways">
          {audience === coordinator ? (
            <Way
              picture={<FileJson size={24} aria-hidden />}
              title={say('copy.file')}
              about={say('copy.fileAbout')}
              busy={busy}
              onPress={asFile}
            />
          ) : null}
          {noTowns ? null : (
            <>
              <Way
                picture={<Printer size={24} aria-hidden />}
                title={say('copy.paper')}
                about={say('copy.paperAbout')}
                busy={busy}
                onPress={() => setOnPaper(true)}
              />
              <Way
                picture={<Shapes size={24} aria-hidden />}
                title={say('copy.svg')}
                about={say('copy.svgAbout')}
                busy={busy}
                onPress={asSvg}
              />
              <Way
                picture={<ImageIcon size={24} aria-hidden />}
                title={say('copy.png')}
                about={say('copy.pngAbout')}
                busy={busy}
                onPress={asPng}
              />
              {canCopyPictures() ? (
                <Way
                  picture={<Copy size={24} aria-hidden />}
                  title={say('copy.clip')}
                  about={say('copy.clipAbout')}
                  busy={busy}
                  onPress={asClipping}
                />
              ) : null}
            </>
          )}
          <Way
            picture={<Table size={24} aria-hidden />}
            title={say('copy.table')}
            about={say(child === undefined ? 'copy.tableAbout' : 'copy.tableChildAbout')}
            busy={busy}
            onPress={asTable}
          />
        </div>
        <output className="small" aria-live="polite">
          {busy ? say('copy.working') : said}
        </output>
      </div>
      <div className="dialog__actions">
        <Button onPress={onClose}>{say('app.done')}</Button>
      </div>
    </Dialog>
  );
}

/** Which drawing a view shows of a child, where it is not the family or the network. */
function drawingOf(
  shown: ScreenState['view'],
  way: PlacesWay,
  child: PersonId,
): Pick<Reader, 'view' | 'life'> {
  if (shown === 'timeline') return { life: { view: 'timeline', child } };
  if (shown !== 'places') return {};
  return way === 'road'
    ? { view: { of: 'mobility', child } }
    : { life: { view: way === 'map' ? 'places' : 'siblings', child } };
}

function Way({
  picture,
  title,
  about,
  busy,
  onPress,
}: {
  readonly picture: ReactNode;
  readonly title: string;
  readonly about: string;
  readonly busy: boolean;
  readonly onPress: () => void;
}) {
  return (
    // Not `disabled`: the button would lose the focus, and with it the reader their place.
    <button
      type="button"
      className="save-copy__way"
      aria-disabled={busy}
      onClick={() => !busy && onPress()}
    >
      {picture}
      <strong>{title}</strong>
      <span className="small">{about}</span>
    </button>
  );
}
