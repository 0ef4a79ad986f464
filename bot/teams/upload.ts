import type { MadeFile } from '../files/file.ts';

/** From the call to the answer, in milliseconds; a turn has eight seconds. */
const UPLOAD_MS = 5_000;

/** Where Teams keeps the files of a personal chat; an address from anywhere else is not Teams'. */
const OURS = /^[\w-]+\.sharepoint\.(?:com|us|de|cn)$/;

/** Whether a file may be sent to an address that came with an answer from Teams. */
export const isFileHome = (url: string): boolean => {
  try {
    const { protocol, hostname, username, password, port } = new URL(url);
    return protocol === 'https:' && OURS.test(hostname) && username === '' && password === '' && port === '';
  } catch {
    return false;
  }
};

/** Puts a file where Teams said, in one request that is never repeated; false where that failed. Never throws. */
export const uploadFile = async (
  url: string,
  { bytes, contentType }: MadeFile,
  send: typeof fetch = fetch,
): Promise<boolean> => {
  if (!isFileHome(url)) return false;
  try {
    const { ok } = await send(url, {
      method: 'PUT',
      redirect: 'error',
      signal: AbortSignal.timeout(UPLOAD_MS),
      headers: {
        'Content-Type': contentType,
        'Content-Range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
      },
      body: new Uint8Array(bytes),
    });
    return ok;
  } catch {
    return false;
  }
};
