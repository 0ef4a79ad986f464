import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { MadeFile } from '../../../bot/files/file.ts';
import { isFileHome, uploadFile } from '../../../bot/teams/upload.ts';

const FILE: MadeFile = { name: 'a.xlsx', contentType: 'x/y', bytes: new Uint8Array([1, 2, 3]) };
const HOME = 'https://naestved-my.sharepoint.com/personal/x/_api/upload?token=1';

describe('a file that goes where Teams said', () => {
  for (const url of [
    'http://naestved-my.sharepoint.com/x',
    'https://naestved-my.sharepoint.com.evil.example/x',
    'https://evil.example/?naestved.sharepoint.com',
    'https://user:pass@naestved-my.sharepoint.com/x',
    'https://naestved-my.sharepoint.com:8443/x',
    'https://127.0.0.1/x',
    'https://169.254.169.254/latest',
    'file:///etc/passwd',
    'no url',
    '',
  ])
    it(`is not sent to ${url === '' ? 'nowhere' : url}`, async () => {
      let called = 0;
      assert.equal(isFileHome(url), false);
      assert.equal(
        await uploadFile(url, FILE, async () => {
          called += 1;
          return new Response();
        }),
        false,
      );
      assert.equal(called, 0);
    });

  it('is put there whole, in one request that follows no other address', async () => {
    const requests: { url: string; init: RequestInit | undefined }[] = [];
    const sent = await uploadFile(HOME, FILE, async (url, init) => {
      requests.push({ url: url instanceof Request ? url.url : url.toString(), init });
      return new Response(undefined, { status: 201 });
    });
    assert.equal(sent, true);
    const [only, ...more] = requests;
    assert.equal(more.length, 0);
    assert.equal(only?.url, HOME);
    assert.equal(only.init?.method, 'PUT');
    assert.equal(only.init.redirect, 'error');
    assert.deepEqual(only.init.headers, { 'Content-Type': 'x/y', 'Content-Range': 'bytes 0-2/3' });
    assert.deepEqual(new Uint8Array(await new Response(only.init.body).arrayBuffer()), FILE.bytes);
  });

  it('is not there when the other side refuses or the line breaks', async () => {
    assert.equal(await uploadFile(HOME, FILE, async () => new Response(undefined, { status: 403 })), false);
    assert.equal(await uploadFile(HOME, FILE, () => Promise.reject(new Error('reset'))), false);
  });
});
