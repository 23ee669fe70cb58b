/** Requests that may ask for the same: alike titles within one kind and company. */
import type { RequestRow } from '../db/schema/index.ts';

export interface LikelyDuplicateRow {
  request: RequestRow;
  /** 0 to 1. */
  similarity: number;
}
