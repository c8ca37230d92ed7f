import { useEffect, useId, useState } from 'react';
import type { PhotoId } from '#model';
import type { PhotoMark } from '#scene';
import { useWorkspace } from '../app/context.tsx';

/** The address of a photo of the open case while something shows it. */
export function usePhotoUrl(id: PhotoId | undefined): string | undefined {
  const workspace = useWorkspace();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (id === undefined) return setUrl(undefined);
    let made: string | undefined;
    let gone = false;
    void workspace.photo(id).then((photo) => {
      if (!photo || gone) return;
      made = URL.createObjectURL(new Blob([new Uint8Array(photo.bytes)], { type: photo.type }));
      setUrl(made);
    });
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [workspace, id]);
  return url;
}

/** A photo clipped to a symbol. */
export function Photo({ mark }: { readonly mark: PhotoMark }) {
  const url = usePhotoUrl(mark.photo);
  const clip = useId();
  if (!url) return null;
  return (
    <>
      <clipPath id={clip}>
        <path d={mark.clip} />
      </clipPath>
      <image
        href={url}
        x={mark.x}
        y={mark.y}
        width={mark.width}
        height={mark.height}
        preserveAspectRatio="xMidYMid slice"
        clipPath={`url(#${clip})`}
      />
    </>
  );
}
