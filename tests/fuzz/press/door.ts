import { startServer } from '../../../bot/http/server.ts';
import { makeLog } from '../../../bot/log/log.ts';
import { makeTeams } from '../../../bot/teams/adapter.ts';
import type { Member } from '../../../domain/member.ts';
import { chatOf, type Got } from '../../rights/speak.ts';
import type { Street } from '../../rights/street.ts';

/** A loopback address, as local mode wants; what goes there goes to the stage's own connector. */
const SERVICE = 'http://127.0.0.1:1/';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly got: Got;
}

/** The real HTTP door before a town. */
export interface Door {
  /** Posts a card action of somebody whose value is this JSON text, whatever it is. */
  press(person: Member, value: string): Promise<Answer>;
  close(): Promise<void>;
}

const parsed = (text: string): unknown => (text === '' ? undefined : JSON.parse(text));

export const openDoor = async ({ town: { stage } }: Street): Promise<Door> => {
  const log = makeLog({ write: () => true });
  const teams = makeTeams({ local: true, log });
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    handle: ({ authorization, read }) => teams.receive(authorization, read, stage.app.receive),
    ready: () => Promise.resolve(true),
    log,
  });
  let serial = 0;
  return {
    async press(person, value) {
      serial += 1;
      const conversation = chatOf(person);
      const activity = JSON.stringify({
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: `fuzz-${serial}`,
        serviceUrl: SERVICE,
        channelId: 'msteams',
        from: { id: `29:${person.object}`, aadObjectId: person.object },
        recipient: { id: '28:bot' },
        conversation: { id: conversation, conversationType: 'personal', tenantId: person.tenant },
        channelData: { tenant: { id: person.tenant } },
        replyToId: 'some-card',
      });
      const from = stage.posted.length;
      const answer = await fetch(`http://127.0.0.1:${server.port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `${activity.slice(0, -1)},"value":${value}}`,
      });
      const text = await answer.text();
      const body = parsed(text);
      const theirs = stage.posted
        .slice(from)
        .filter((one) => one.conversation === conversation && one.byItself !== true);
      const said = typeof body === 'object' && body !== null && 'value' in body ? body.value : undefined;
      const got: Got = {
        posted: theirs,
        status: answer.status,
        ...(typeof said === 'string' && { text: said }),
        ...(typeof said === 'object' && said !== null && { raw: said }),
        all: JSON.stringify([said, theirs.map(({ text: words, raw, summary }) => [words, raw, summary])]),
      };
      return { status: answer.status, body, got };
    },
    close: () => server.close(),
  };
};
