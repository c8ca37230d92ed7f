import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useSay } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Slider } from '../kit/Slider.tsx';
import { type Crop, cropOf, dragged, firstFraming } from './readPicture.ts';

/** The side of the preview, px. */
const shownSide = 280;

/** Chooses the square of a picture that is kept: by dragging it, or by three sliders. */
export function CropDialog({
  picture,
  onCut,
  onClose,
}: {
  readonly picture: ImageBitmap;
  readonly onCut: (crop: Crop) => void;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const [framing, setFraming] = useState(() => firstFraming(picture));
  const canvas = useRef<HTMLCanvasElement>(null);
  const crop = cropOf(picture, framing);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    const { x, y, side } = cropOf(picture, framing);
    context?.drawImage(picture, x, y, side, side, 0, 0, shownSide * 2, shownSide * 2);
  }, [picture, framing]);
  const handleMove = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const scale = crop.side / event.currentTarget.clientWidth;
    const by = { x: event.movementX * scale, y: event.movementY * scale };
    setFraming((now) => dragged(picture, now, by));
  };
  const set = (field: 'zoom' | 'across' | 'down') => (value: number) =>
    setFraming((now) => ({ ...now, [field]: value }));
  return (
    <Dialog title={say('crop.title')} open onClose={onClose}>
      <div className="crop">
        <canvas
          ref={canvas}
          className="crop__picture"
          width={shownSide * 2}
          height={shownSide * 2}
          role="img"
          aria-label={say('crop.preview')}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={handleMove}
        />
        <div className="form">
          <p className="small">{say('crop.about')}</p>
          <Slider
            label={say('crop.zoom')}
            value={framing.zoom}
            least={1}
            most={5}
            step={0.1}
            onChange={set('zoom')}
          />
          <Slider
            label={say('crop.across')}
            value={framing.across}
            least={0}
            most={1}
            step={0.02}
            onChange={set('across')}
          />
          <Slider
            label={say('crop.down')}
            value={framing.down}
            least={0}
            most={1}
            step={0.02}
            onChange={set('down')}
          />
        </div>
      </div>
      <div className="dialog__actions">
        <Button onPress={onClose}>{say('app.cancel')}</Button>
        <Button variant="primary" onPress={() => onCut(crop)}>
          {say('crop.keep')}
        </Button>
      </div>
    </Dialog>
  );
}
