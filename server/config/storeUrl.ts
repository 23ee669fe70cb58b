/** The address of an S3-compatible store, taken apart. Pure. */

/** An S3-compatible store, addressed by path. */
export interface S3Config {
  /** Such as `https://s3.eu-central-1.amazonaws.com`, without the bucket and without a trailing slash. */
  endpoint: string;
  bucket: string;
  /** Put before every key; empty or ending in `/`. */
  prefix: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** What is wrong, for an address that is none; keys come beside it, since addresses end up in logs. */
export const STORE_URL_MUST =
  'must be an address such as `s3://bucket/folder?endpoint=https://s3.example.com&region=eu-1`, without keys';

/** Null for what is no such address. */
export function parseStoreUrl(address: string): Omit<S3Config, 'accessKeyId' | 'secretAccessKey'> | null {
  const url = URL.parse(address);
  if (url?.protocol !== 's3:' || url.username || url.password) return null;
  const region = url.searchParams.get('region') || 'us-east-1';
  const endpoint = URL.parse(url.searchParams.get('endpoint') || `https://s3.${region}.amazonaws.com`);
  const sound =
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(url.hostname) &&
    /^[a-z0-9-]{1,40}$/.test(region) &&
    /^(\/[\w.-]+)*\/?$/.test(url.pathname);
  if (!sound || !endpoint || !['http:', 'https:'].includes(endpoint.protocol)) return null;
  const folder = url.pathname.replace(/^\/+|\/+$/g, '');
  return {
    endpoint: endpoint.href.replace(/\/+$/, ''),
    bucket: url.hostname,
    prefix: folder ? `${folder}/` : '',
    region,
  };
}
