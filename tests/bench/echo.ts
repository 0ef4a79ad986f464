import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Request } from 'botbuilder';
import restify from 'restify';

/**
 * The measure of everything else: a bot as the SDK's samples write it, in a process of its own. It answers every
 * message with one word, keeps nothing, and says where it listens on the first line.
 */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: '' }));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
  // restify calls the method possibly absent, which the SDK's type does not allow for.
  await adapter.process(request as Request, response, async (context) => {
    if (context.activity.type === 'message') await context.sendActivity('echo');
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  process.stdout.write(`${JSON.stringify({ event: 'ready', port })}\n`);
});
process.once('SIGTERM', () => process.exit(0));
