import { useEffect, useState } from 'preact/hooks';
import type { DeskFinding } from '@/lib/desk';
import type { DeskStore } from '@/lib/store';

/** The picture that was taken of a finding's page, as a `data:` address: the page's policy shows no other. */
export function usePicture(store: DeskStore | null, finding: DeskFinding | null): string | null {
  const [picture, setPicture] = useState<{ id: string; address: string } | null>(null);
  const id = finding?.hasPicture ? finding.id : null;
  const readAt = finding?.readAt;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later reading may have brought another picture.
  useEffect(() => {
    if (store === null || id === null) return;
    let ended = false;
    void store
      .picture(id)
      .then(async (blob) => {
        const address = blob === null ? null : await dataAddress(blob);
        if (!ended && address !== null) setPicture({ id, address });
      })
      .catch((error: unknown) => console.warn('Parcel Vigil: a picture could not be read.', error));
    return () => {
      ended = true;
    };
  }, [store, id, readAt]);
  return picture?.id === id ? (picture?.address ?? null) : null;
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
