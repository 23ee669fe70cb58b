/**
 * Where the bytes of files are kept: in the database, or on an S3-compatible store. A row remembers which, so that files
 * stay readable after the configuration changed.
 * Invariant: what a store holds is named by a row before or together with it, so that no crash leaves bytes nobody knows.
 */
import type { Config } from '../config.ts';
import type { Db } from '../db/client.ts';
import type { AttachmentRow } from '../db/schema/conversation.ts';
import { databaseStore } from './databaseStore.ts';
import { s3Store } from './s3Store.ts';
import { type AttachmentStore, StoreFailed } from './storePort.ts';

type Source = { db: Db; config: Pick<Config, 'attachments'> };

/** The store new files go to. */
export const currentStore = ({ db, config }: Source): AttachmentStore =>
  config.attachments.s3 ? s3Store(db, config.attachments.s3) : databaseStore(db);

/** The store that holds a file. @throws StoreFailed where it is not configured any more. */
export function storeOf({ db, config }: Source, row: Pick<AttachmentRow, 'store'>): AttachmentStore {
  if (row.store === 'database') return databaseStore(db);
  if (config.attachments.s3) return s3Store(db, config.attachments.s3);
  throw new StoreFailed('This file is on an S3-compatible store, and ATTACHMENT_STORE_URL is not set.');
}
