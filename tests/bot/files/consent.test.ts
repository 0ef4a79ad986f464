import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { MadeFile } from '../../../bot/files/file.ts';
import type { Stage, Who } from '../../support/stage.ts';
import { openStage } from '../../support/stage.ts';

const UPLOAD = {
  uploadUrl: 'https://naestved-my.sharepoint.com/upload?token=hemmelig',
  contentUrl: 'https://naestved-my.sharepoint.com/mikrolaan.xlsx',
  uniqueId: 'unik',
  fileType: 'xlsx',
  name: 'mikrolaan.xlsx',
};

const stageWith = async (ok = true) => {
  const uploads: { readonly url: string; readonly file: MadeFile }[] = [];
  const stage = await openStage({
    files: {
      kind: 'consent',
      upload: async (url, file) => {
        uploads.push({ url, file });
        return ok;
      },
    },
  });
  return { stage, uploads };
};

const answer = (stage: Stage, who: Who, action: string, more: object = {}, id?: string) =>
  stage.deliver(
    stage.activity(
      who,
      {
        type: 'invoke',
        name: 'fileConsent/invoke',
        value: { type: 'fileUpload', action, context: { file: 'book 2026-10' }, uploadInfo: UPLOAD, ...more },
      },
      id === undefined ? {} : { id },
    ),
  );

describe('a file in Teams', () => {
  it('is asked about first, and goes where Teams says once the person wants it', async () => {
    const { stage, uploads } = await stageWith();
    const asked = await stage.press('finance', 'get-file', { month: '2026-10' });
    assert.match(asked.text ?? '', /Teams spørger herunder/);
    const [consent] = asked.posted.flatMap((one) => one.consent ?? []);
    assert.equal(consent?.name, 'mikrolaan-ML-2026-10.xlsx');
    assert.equal(consent.context, 'book 2026-10');
    assert.ok(consent.size > 1_000);
    assert.equal(uploads.length, 0);
    const heard = await answer(stage, 'finance', 'accept', {}, 'yes');
    assert.equal(heard.status, 200);
    assert.deepEqual(
      uploads.map(({ url }) => url),
      [UPLOAD.uploadUrl],
    );
    assert.deepEqual(
      heard.posted.map(({ file }) => file),
      [{ name: UPLOAD.name, contentUrl: UPLOAD.contentUrl, uniqueId: 'unik', fileType: 'xlsx' }],
    );
    // What Teams sends again has one effect.
    await answer(stage, 'finance', 'accept', {}, 'yes');
    assert.equal(uploads.length, 1);
    assert.doesNotMatch(JSON.stringify(stage.log), /hemmelig/);
    await stage.close();
  });

  it('is not sent when they say no', async () => {
    const { stage, uploads } = await stageWith();
    const heard = await answer(stage, 'finance', 'decline');
    assert.equal(heard.posted[0]?.text, 'Så sender jeg ikke filen.');
    assert.equal(uploads.length, 0);
    await stage.close();
  });

  it('is for who may have it, whoever sends the answer', async () => {
    const { stage, uploads } = await stageWith();
    for (const who of ['coach', 'caseworker', 'approver', 'director', 'admin', 'stranger'] as const) {
      const asked = await stage.press(who, 'get-file', { month: '2026-10' });
      assert.equal(
        asked.posted.some(({ consent }) => consent),
        false,
        who,
      );
      const heard = await answer(stage, who, 'accept');
      assert.equal(
        heard.posted.some(({ file }) => file),
        false,
        who,
      );
    }
    assert.equal(uploads.length, 0);
    await stage.close();
  });

  it('that did not arrive is said to be so, with the way out', async () => {
    const { stage } = await stageWith(false);
    const heard = await answer(stage, 'finance', 'accept');
    assert.match(heard.posted[0]?.text ?? '', /Filen kom ikke frem\. Skriv »månedsudtræk«/);
    await stage.close();
  });

  it('that nobody offers is none', async () => {
    const { stage, uploads } = await stageWith();
    for (const context of [
      { file: 'book 2026-13' },
      { file: '../../etc/passwd' },
      { file: 'x'.repeat(200) },
      {},
      null,
    ]) {
      const heard = await answer(stage, 'finance', 'accept', { context });
      assert.equal(
        heard.posted.some(({ file }) => file),
        false,
      );
    }
    await stage.press('finance', 'get-file', { month: '2026-13' });
    assert.equal(uploads.length, 0);
    await stage.close();
  });
});
