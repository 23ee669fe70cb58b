/**
 * The files of one box: each is sent as soon as it is chosen and waits on the server for the text.
 * Invariant: what is removed before sending is discarded on the server too, whether it had arrived or was under way.
 */
import { useRef, useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { MAX_FILES, refusedBefore, type Uploaded, upload } from './upload.ts';

const discardMutation = graphql(`
  mutation DiscardAttachment($input: DiscardAttachmentInput!) {
    discardAttachment(input: $input) {
      discarded
      userErrors { code message field }
    }
  }
`);

export interface Attaching {
  key: number;
  name: string;
  sizeBytes: number;
  /** 0 to 1 while it is sent. */
  share: number;
  file?: Uploaded;
  problem?: string;
}

export function useAttachments() {
  const [files, setFiles] = useState<Attaching[]>([]);
  const [refused, setRefused] = useState<string>();
  const [discard] = useMutation(discardMutation, { quiet: true });
  const stops = useRef(new Map<number, () => void>());
  const count = useRef(0);
  const patch = (key: number, part: Partial<Attaching>) =>
    setFiles((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));

  const send = async (key: number, file: File) => {
    const { done, stop } = upload(file, (share) => patch(key, { share }));
    stops.current.set(key, stop);
    const outcome = await done;
    const kept = stops.current.delete(key);
    if (outcome.ok && !kept) void discard({ id: outcome.file.id });
    else patch(key, outcome.ok ? { share: 1, file: outcome.file } : { problem: outcome.message });
  };
  const add = (chosen: Iterable<File>) => {
    const problems: string[] = [];
    const fit: { key: number; file: File }[] = [];
    for (const file of chosen) {
      const problem = refusedBefore(file);
      if (problem) problems.push(problem);
      else if (files.length + fit.length >= MAX_FILES) {
        problems.push(`At most ${MAX_FILES} files go with one text. Send these first, then the rest.`);
        break;
      } else {
        count.current += 1;
        fit.push({ key: count.current, file });
      }
    }
    setRefused(problems.join(' ') || undefined);
    setFiles((all) => [
      ...all,
      ...fit.map(({ key, file }) => ({ key, name: file.name, sizeBytes: file.size, share: 0 })),
    ]);
    for (const { key, file } of fit) void send(key, file);
  };
  const remove = (key: number) => {
    const stop = stops.current.get(key);
    stops.current.delete(key);
    stop?.();
    const gone = files.find((one) => one.key === key)?.file;
    if (gone) void discard({ id: gone.id });
    setFiles((all) => all.filter((one) => one.key !== key));
  };
  const clear = () => {
    setFiles([]);
    setRefused(undefined);
  };
  return { files, refused, add, remove, clear };
}
