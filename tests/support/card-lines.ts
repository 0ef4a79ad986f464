type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const oneLine = (text: string): string => text.replaceAll('\n', ' ⏎ ');

const choices = (input: Node): string => {
  const value = textOf(input['value']);
  const chosen = input['isMultiSelect'] === true ? value.split(',') : [value];
  return listOf(input['choices'])
    .map((choice) => `${chosen.includes(textOf(choice['value'])) ? '●' : '○'} ${textOf(choice['title'])}`)
    .join(' ');
};

/** `Jeres sagsnummer {journalRef} »25/1«`; what is empty shows its example in brackets. */
const inputLine = (input: Node): string => {
  const value = textOf(input['value']);
  const shown: Readonly<Record<string, string>> = {
    'Input.Text': value === '' ? `(${textOf(input['placeholder'])})` : `»${value}«`,
    'Input.Date': value === '' ? '(dato)' : value,
    'Input.ChoiceSet': choices(input),
  };
  const type = textOf(input['type']);
  return `${textOf(input['label'])} {${textOf(input['id'])}} ${shown[type] ?? type}`;
};

const runsOf = (block: Node): string =>
  listOf(block['inlines'])
    .map((run) => textOf(run['text']))
    .join('');

const linesOf = (node: Node): readonly string[] => {
  const type = textOf(node['type']);
  if (type === 'TextBlock') return [textOf(node['text'])];
  if (type === 'RichTextBlock') return [runsOf(node)];
  // What an answered step holds is said once, on its line.
  if (node['isVisible'] === false && textOf(node['id']).startsWith('answered-')) return [];
  if (type.startsWith('Input.')) return [inputLine(node)];
  if (type.startsWith('Action.')) return [`[${textOf(node['title'])}]`];
  const inside = ['body', 'columns', 'items', 'actions'].flatMap((key) => listOf(node[key]).flatMap(linesOf));
  return node['isVisible'] === false ? inside.map((line) => `~ ${line}`) : inside;
};

/**
 * A card as a person reads it, one line a text: `# title` first, `label {id} value` for an input (`○ ●` its choices),
 * `[button]`s side by side, and `~ ` before what is folded away.
 */
export const cardLines = (card: object): readonly string[] => {
  const [title = '', ...rest] = linesOf(card as Node).map(oneLine);
  return [`# ${title}`, ...rest].reduce<readonly string[]>((lines, line) => {
    const last = lines.at(-1);
    const beside = line.startsWith('[') && last?.startsWith('[');
    return beside === true ? [...lines.slice(0, -1), `${last} ${line}`] : [...lines, line];
  }, []);
};
