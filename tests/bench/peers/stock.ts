import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
  UserState,
  type Request,
  type Storage,
  type TurnContext,
} from 'botbuilder';
import {
  ChoicePrompt,
  ComponentDialog,
  DialogSet,
  DialogTurnStatus,
  ListStyle,
  TextPrompt,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import restify from 'restify';
import { DONE, QUESTIONS, sayReady, type Question } from './said.ts';

/**
 * A guided dialog as the SDK's samples write it: a waterfall of eight prompts, the state of the conversation and of the
 * user saved after every turn. In memory, or on Cosmos DB with the SDK's own storage where COSMOS_ENDPOINT is set.
 */
const openStorage = async (): Promise<Storage> => {
  const { COSMOS_ENDPOINT: cosmosDbEndpoint, COSMOS_KEY: authKey = '' } = process.env;
  if (cosmosDbEndpoint === undefined) return new MemoryStorage();
  const { CosmosDbPartitionedStorage } = await import('botbuilder-azure');
  return new CosmosDbPartitionedStorage({
    cosmosDbEndpoint,
    authKey,
    databaseId: process.env['COSMOS_DATABASE'] ?? 'stock',
    containerId: 'state',
    compatibilityMode: false,
    // The test server answers with an https address of its own, which it does not serve.
    cosmosClientOptions: { endpoint: cosmosDbEndpoint, connectionPolicy: { enableEndpointDiscovery: false } },
  });
};

const storage = await openStorage();
const conversations = new ConversationState(storage);
const users = new UserState(storage);
const dialogState = conversations.createProperty('DialogState');
const referral = users.createProperty<Record<string, string>>('referral');

const answerOf = ({ result }: WaterfallStepContext): string => {
  const given: unknown = result;
  if (typeof given === 'string') return given;
  return typeof given === 'object' && given !== null && 'value' in given ? String(given.value) : '';
};

const note = (step: WaterfallStepContext, question: Question | undefined): void => {
  if (question) Object.assign(step.values, { [question.name]: answerOf(step) });
};

const asking =
  ({ ask, choices }: Question, before: Question | undefined) =>
  async (step: WaterfallStepContext) => {
    note(step, before);
    return choices
      ? step.prompt('choice', { prompt: ask, choices: [...choices], style: ListStyle.none })
      : step.prompt('text', { prompt: ask });
  };

const finish = async (step: WaterfallStepContext) => {
  note(step, QUESTIONS.at(-1));
  await referral.set(step.context, { ...step.values });
  await step.context.sendActivity(DONE);
  return step.endDialog();
};

class Referral extends ComponentDialog {
  constructor() {
    super('referral');
    this.addDialog(new TextPrompt('text'))
      .addDialog(new ChoicePrompt('choice'))
      .addDialog(
        new WaterfallDialog('steps', [
          ...QUESTIONS.map((question, nth) => asking(question, QUESTIONS[nth - 1])),
          finish,
        ]),
      );
    this.initialDialogId = 'steps';
  }
}

const dialogs = new DialogSet(dialogState);
dialogs.add(new Referral());

const onTurn = async (context: TurnContext): Promise<void> => {
  const dialog = await dialogs.createContext(context);
  const { status } = await dialog.continueDialog();
  if (status === DialogTurnStatus.empty) await dialog.beginDialog('referral');
  await conversations.saveChanges(context);
  await users.saveChanges(context);
};

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: '' }));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
  // restify calls the method possibly absent, which the SDK's type does not allow for.
  await adapter.process(request as Request, response, onTurn);
});
server.listen(0, '127.0.0.1', () => sayReady(server.address().port));
process.once('SIGTERM', () => process.exit(0));
