import assert from 'node:assert/strict';
import { isTrustedServiceUrl } from '../../../bot/teams/service-url.ts';

describe('service URLs', () => {
  const table: readonly (readonly [string, 'real' | 'local' | 'neither'])[] = [
    ['https://smba.trafficmanager.net/emea/', 'real'],
    ['https://smba.trafficmanager.net/de/0f0f0f0f-1111-2222-3333-444444444444/', 'real'],
    ['https://SMBA.trafficmanager.net', 'real'],
    ['https://smba.onyx.prod.teams.trafficmanager.net/', 'real'],
    ['https://smba.infra.gcc.teams.microsoft.com/gcc', 'real'],
    ['https://msteams.botframework.com/', 'real'],
    ['http://smba.trafficmanager.net/emea/', 'neither'],
    ['https://smba.trafficmanager.net:8443/', 'neither'],
    ['https://evil.trafficmanager.net/', 'neither'],
    ['https://smba.trafficmanager.net.example.com/', 'neither'],
    ['https://smba.trafficmanager.net@example.com/', 'neither'],
    ['https://user@smba.trafficmanager.net/', 'neither'],
    ['https://smba.trafficmanager.net./', 'neither'],
    ['https://example.com/smba.trafficmanager.net', 'neither'],
    ['https://evilbotframework.com/', 'neither'],
    ['https://botframework.com/', 'neither'],
    ['https://smba.trafficmanager.net/emea/?x=', 'neither'],
    ['https://smba.trafficmanager.net/emea/#', 'neither'],
    ['//smba.trafficmanager.net/', 'neither'],
    ['smba.trafficmanager.net', 'neither'],
    ['', 'neither'],
    ['http://localhost:56150/_connector', 'local'],
    ['http://127.0.0.1:56150', 'local'],
    ['http://127.9.9.9/', 'local'],
    ['https://[::1]:3979/', 'local'],
    ['http://localhost.example.com/', 'neither'],
    ['http://127.0.0.1.example.com/', 'neither'],
    ['http://0.0.0.0:3979/', 'neither'],
    ['http://10.0.0.1/', 'neither'],
    ['http://192.168.1.10:3978/', 'neither'],
    ['http://169.254.169.254/', 'neither'],
    ['file://localhost/etc/passwd', 'neither'],
    ['ws://localhost/', 'neither'],
  ];
  for (const [url, where] of table) {
    it(`${url || '(empty)'} is trusted in ${where} mode`, () => {
      assert.equal(isTrustedServiceUrl(url, false), where === 'real');
      assert.equal(isTrustedServiceUrl(url, true), where === 'local');
    });
  }
});
