/** A card as a person or a tool sees it: texts, inputs by id, buttons. */
export interface SeenCard {
  readonly title: string;
  /** Every text, in order. */
  readonly texts: readonly string[];
  readonly inputs: Readonly<Record<string, SeenInput>>;
  readonly buttons: readonly SeenButton[];
  /** What can be unfolded without asking the bot, by what is said of it. */
  readonly folds: readonly string[];
}

export interface SeenInput {
  readonly type: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly string[];
  /** What stands at each of the choices. */
  readonly titles: readonly string[];
}

export interface SeenButton {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** Whether what stands in the inputs comes along. */
  readonly inputs: boolean;
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const walk = (value: unknown, visit: (node: Node) => void): void => {
  if (Array.isArray(value)) for (const item of value as unknown[]) walk(item, visit);
  else if (isNode(value)) {
    visit(value);
    for (const [key, part] of Object.entries(value))
      if (key !== 'data' && key !== 'choices') walk(part, visit);
  }
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const readCard = (card: object): SeenCard => {
  const texts: string[] = [];
  const inputs: Record<string, SeenInput> = {};
  const buttons: SeenButton[] = [];
  const folds: string[] = [];
  walk(card, (node) => {
    const type = textOf(node['type']);
    if (type === 'TextBlock' || type === 'TextRun') texts.push(textOf(node['text']));
    if (type.startsWith('Input.')) {
      const choices = Array.isArray(node['choices']) ? (node['choices'] as Node[]) : [];
      inputs[textOf(node['id'])] = {
        type,
        label: textOf(node['label']),
        value: typeof node['value'] === 'string' ? node['value'] : undefined,
        choices: choices.map((choice) => textOf(choice['value'])),
        titles: choices.map((choice) => textOf(choice['title'])),
      };
    }
    if (type === 'Action.ToggleVisibility') folds.push(textOf(node['title']));
    if (type === 'Action.Execute') {
      buttons.push({
        title: textOf(node['title']),
        verb: textOf(node['verb']),
        data: (node['data'] ?? {}) as SeenButton['data'],
        inputs: node['associatedInputs'] !== 'none',
      });
    }
  });
  return { title: texts[0] ?? '', texts, inputs, buttons, folds };
};
