import assert from 'node:assert/strict';
import { checkAuthorization } from '../../../bot/teams/token-claims.ts';
import { APP_ID } from './activities.ts';
import { encode } from './key-server.ts';

const good = { iss: 'https://api.botframework.com', aud: APP_ID, exp: 1_900_000_000 };
const header = (claims: unknown) => `Bearer ${encode({ alg: 'RS256' })}.${encode(claims)}.c2ln`;

describe('token before its signature', () => {
  const table: readonly (readonly [string, string | undefined, string])[] = [
    ['a good one', header(good), 'passes'],
    ['none', undefined, 'authorization'],
    ['an empty one', '', 'authorization'],
    ['another scheme', header(good).replace('Bearer', 'Basic'), 'authorization'],
    ['a scheme in small letters', header(good).replace('Bearer', 'bearer'), 'authorization'],
    ['two spaces', header(good).replace(' ', '  '), 'authorization'],
    ['something after it', `${header(good)} x`, 'authorization'],
    ['an unsigned one', header(good).replace('.c2ln', '.'), 'authorization'],
    ['two parts', 'Bearer a.b', 'authorization'],
    ['garbage in three parts', 'Bearer a.b.c', 'token'],
    ['a payload that is a list', header([good]), 'issuer'],
    ['a payload that is null', header(null), 'token'],
    ['no end', header({ ...good, exp: undefined }), 'expiry'],
    ['an end that is a text', header({ ...good, exp: '1900000000' }), 'expiry'],
    ['an end that is null', header({ ...good, exp: null }), 'expiry'],
    ['another audience', header({ ...good, aud: 'somebody-else' }), 'audience'],
    ['several audiences', header({ ...good, aud: [APP_ID] }), 'audience'],
    ['no audience', header({ ...good, aud: undefined }), 'audience'],
    ['another issuer', header({ ...good, iss: 'https://sts.windows.net/x/' }), 'issuer'],
    ['no issuer', header({ ...good, iss: undefined }), 'issuer'],
  ];
  for (const [name, value, expected] of table) {
    it(`${name}: ${expected}`, () => {
      const checked = checkAuthorization(value, APP_ID);
      assert.equal(checked.ok ? 'passes' : checked.reason, expected);
    });
  }
});
