import { ImagePlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Person } from '#model';
import { changeRow, Draft } from '#operations';
import { useReadOnly, useSay, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { usePhotoUrl } from '../kit/Photo.tsx';
import { CropDialog } from './CropDialog.tsx';
import { type Crop, cutPicture, readPicture } from './readPicture.ts';

/** A photo of the person, and whether others than the coordinator may see it. */
export function PhotoField({ person }: { readonly person: Person }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const [failed, setFailed] = useState(false);
  const [cropping, setCropping] = useState<ImageBitmap>();
  const photo = person.photos?.[0];
  const url = usePhotoUrl(photo?.id);

  const choose = async (file: File | undefined) => {
    if (!file) return;
    const picture = await readPicture(file);
    setFailed(!picture);
    setCropping(picture);
  };

  const add = async (whole: ImageBitmap, crop: Crop) => {
    const picture = await cutPicture(whole, crop);
    whole.close();
    setCropping(undefined);
    setFailed(!picture);
    if (!picture) return;
    const id = await workspace.keepPhoto(picture.file);
    if (id === undefined) return;
    workspace.run(
      (doc, newId) => {
        const draft = new Draft(doc, newId);
        if (!draft.get('photos', id))
          draft.create('photos', {
            id,
            type: picture.file.type,
            width: picture.width,
            height: picture.height,
          });
        draft.change('persons', person.id, { photos: [{ id, approved: 'no' }] });
        return draft.edit('edit.photo');
      },
      { select: 'keep' },
    );
  };

  return (
    <div className="field">
      <span className="field__label">{say('person.photo')}</span>
      <div className="photo-field">
        {url ? <img src={url} alt={say('person.photo')} /> : null}
        {readOnly ? null : (
          <FileTrigger
            acceptedFileTypes={['image/jpeg', 'image/png', 'image/webp']}
            onSelect={(files) => void choose(files?.[0])}
          >
            <Button>
              <ImagePlus size={16} aria-hidden />{' '}
              {say(photo ? 'person.photoChange' : 'person.photoAdd')}
            </Button>
          </FileTrigger>
        )}
        {photo && !readOnly ? (
          <Button
            variant="danger"
            onPress={() =>
              workspace.run(
                (doc, newId) => changeRow(doc, newId, 'persons', person.id, { photos: undefined }),
                { select: 'keep', notify: true },
              )
            }
          >
            <Trash2 size={16} aria-hidden /> {say('person.photoRemove')}
          </Button>
        ) : null}
      </div>
      {cropping ? (
        <CropDialog
          picture={cropping}
          onCut={(crop) => void add(cropping, crop)}
          onClose={() => setCropping(undefined)}
        />
      ) : null}
      {failed ? <p className="field__error">{say('person.photoFailed')}</p> : null}
      {photo ? (
        <Select
          label={say('person.photoApproved')}
          value={photo.approved}
          options={(['no', 'requested', 'yes'] as const).map((each) => ({
            id: each,
            label: say(`photo.${each}`),
          }))}
          readOnly={readOnly}
          onChange={(approved) =>
            approved &&
            workspace.run(
              (doc, newId) =>
                changeRow(doc, newId, 'persons', person.id, { photos: [{ ...photo, approved }] }),
              { select: 'keep' },
            )
          }
        />
      ) : null}
    </div>
  );
}
