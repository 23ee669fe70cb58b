/** What a store of files can do, and how it fails. */
import type { Readable } from 'node:stream';
import type { Reader, Tx } from '../db/client.ts';
import type { AttachmentRow } from '../db/schema/conversation.ts';
import type { Spooled } from './spool.ts';

export interface AttachmentStore {
  name: AttachmentRow['store'];
  /** Writes a file; `record` notes in its row where, within the same transaction or before. */
  write(file: Spooled, record: (db: Reader, ref: string) => Promise<void>): Promise<void>;
  read(row: Pick<AttachmentRow, 'ref' | 'sizeBytes'>): Promise<Readable>;
  /** Removing what is not there is no failure. */
  remove(tx: Tx, ref: string): Promise<void>;
}

/** The store cannot be reached, or answers with what it should not. */
export class StoreFailed extends Error {}
