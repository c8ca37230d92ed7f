import { Trash2 } from 'lucide-react';
import { landmarkPictures, stickers, thingPictures } from '#model';
import { changeRow, removeRow } from '#operations';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { PanelHead } from '../panel/PanelHead.tsx';

const picturesOf = { thing: thingPictures, landmark: landmarkPictures, sticker: stickers };

/** Something on a child's map: its words, its picture, and taking it away. */
export default function MapItemPanel({ id }: { readonly id: string }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const item = useOpen((open) => open.document.mapItems.get(id));
  if (!item) return null;
  const change = (fields: { words?: string | undefined; picture?: string | undefined }) =>
    void workspace.run((now, newId) => changeRow(now, newId, 'mapItems', id, fields), {
      select: 'keep',
    });
  const pictures: readonly string[] | undefined =
    item.kind in picturesOf ? picturesOf[item.kind as keyof typeof picturesOf] : undefined;
  return (
    <>
      <PanelHead title={capital(say(`mapItem.${item.kind}`))} />
      <div className="panel__body form">
        {item.kind === 'stroke' ? null : (
          <TextField
            label={say('mapItem.words')}
            value={item.words ?? ''}
            lines={item.kind === 'speech' ? 3 : 1}
            readOnly={readOnly}
            onSave={(text) => change({ words: text || undefined })}
          />
        )}
        {pictures ? (
          <Select
            label={say('mapItem.picture')}
            value={item.picture}
            options={pictures.map((each) => ({
              id: each,
              label: capital(words.sayOr(`mapPicture.${each}`, each)),
            }))}
            readOnly={readOnly}
            onChange={(picture) => change({ picture })}
          />
        ) : null}
        {readOnly ? null : (
          <Button
            variant="danger"
            onPress={() =>
              workspace.run((now, newId) => removeRow(now, newId, 'mapItems', id), {
                select: [],
                notify: true,
              })
            }
          >
            <Trash2 size={17} aria-hidden /> {say('mapItem.remove')}
          </Button>
        )}
      </div>
    </>
  );
}
