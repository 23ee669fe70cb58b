/** The files an event carries: pictures small in a box that keeps its size, everything by name and size, to download. */
import type { TimelineEventFragment } from '../../graphql/generated/graphql.ts';
import { Icon } from '../../ui/Icon.tsx';
import { sayBytes } from './upload.ts';
import './files.css';

/** What the server shows inline. */
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

export const FileCards = ({ files }: { files: TimelineEventFragment['attachments'] }) => (
  <ul className="file-cards" aria-label="Files">
    {files.map(({ id, name, mediaType, sizeBytes, path }) => (
      <li key={id}>
        <a className="file-card" href={path} download={name}>
          <span className="file-picture">
            {PICTURES.has(mediaType) ? (
              <img src={path} alt="" loading="lazy" decoding="async" width={56} height={56} />
            ) : (
              <Icon name="attach" size={20} />
            )}
          </span>
          <span className="grow file-words">
            <span className="file-name">{name}</span>
            <span className="muted">{sayBytes(sizeBytes)}</span>
          </span>
          <Icon name="download" size={16} />
        </a>
      </li>
    ))}
  </ul>
);
