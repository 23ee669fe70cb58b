/** Sends one file as it is and says how far it has come; `XMLHttpRequest`, because `fetch` does not tell. */
export const MAX_BYTES = 25_000_000;
export const MAX_FILES = 20;

export interface Uploaded {
  id: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  path: string;
}

export type UploadOutcome = { ok: true; file: Uploaded } | { ok: false; message: string };

export const sayBytes = (bytes: number): string =>
  bytes < 1000
    ? `${bytes} B`
    : bytes < 1_000_000
      ? `${Math.round(bytes / 1000)} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Why a file is not even tried; undefined when it may go. */
export function refusedBefore(file: File): string | undefined {
  if (file.size > MAX_BYTES)
    return `${file.name} has ${sayBytes(file.size)}. Files have at most ${sayBytes(MAX_BYTES)} each: make it smaller, or link to where it is kept.`;
  if (file.size === 0) return `${file.name} is empty. Choose a file that holds something.`;
  return undefined;
}

const LOST = 'The connection was lost. Remove the file and attach it again.';

export function upload(
  file: File,
  onProgress: (share: number) => void,
): { done: Promise<UploadOutcome>; stop: () => void } {
  const xhr = new XMLHttpRequest();
  const done = new Promise<UploadOutcome>((resolve) => {
    xhr.open('POST', `/attachments?name=${encodeURIComponent(file.name || 'file')}`);
    xhr.responseType = 'json';
    xhr.setRequestHeader('content-type', 'application/octet-stream');
    xhr.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    xhr.onload = () => {
      const answer = xhr.response as Uploaded | { error?: { message?: string } } | null;
      if (xhr.status === 201 && answer && 'id' in answer) return resolve({ ok: true, file: answer });
      const said = answer && 'error' in answer ? answer.error?.message : undefined;
      resolve({ ok: false, message: said ?? 'The file could not be kept. Try again in a minute.' });
    };
    xhr.onerror = () => resolve({ ok: false, message: LOST });
    xhr.onabort = () => resolve({ ok: false, message: 'Stopped.' });
    xhr.send(file);
  });
  return { done, stop: () => xhr.abort() };
}
