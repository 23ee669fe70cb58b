/** What goes with the text: every file with its size and how far it has come, and a button to leave it out. */
import { Button } from '../../ui/Button.tsx';
import { FieldError } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { sayBytes } from './upload.ts';
import type { Attaching } from './useAttachments.ts';
import './files.css';

export interface ComposerFilesProps {
  id: string;
  files: readonly Attaching[];
  refused: string | undefined;
  onRemove: (key: number) => void;
}

export function ComposerFiles({ id, files, refused, onRemove }: ComposerFilesProps) {
  return (
    <>
      {files.length > 0 && (
        <ul className="compose-files" aria-label="Files that go with it">
          {files.map(({ key, name, sizeBytes, share, file, problem }) => (
            <li key={key}>
              <Icon name="attach" size={16} />
              <span className="grow file-words">
                <span className="truncate">{file?.name ?? name}</span>
                {problem ? (
                  <span className="file-problem">{problem}</span>
                ) : (
                  <span className="muted">{file ? sayBytes(sizeBytes) : `${Math.round(share * 100)} % sent`}</span>
                )}
                {!file && !problem && <progress max={1} value={share} aria-label={`Sending ${name}`} />}
              </span>
              <Button
                variant="quiet"
                size="small"
                icon="close"
                aria-label={`Remove ${name}`}
                onClick={() => onRemove(key)}
              />
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        <FieldError id={id} error={refused} />
      </div>
    </>
  );
}
