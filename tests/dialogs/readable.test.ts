import assert from 'node:assert/strict';
import { render } from '../../dialogs/engine/render.ts';
import { DIALOGS } from '../../dialogs/index.ts';
import { cardLines } from '../support/card-lines.ts';
import { answer, everyPlace, filled } from '../support/every-way.ts';
import type { Place } from '../support/every-way.ts';
import { begunRun, TODAY } from '../support/fake-lookups.ts';
import { readCard } from '../support/read-card.ts';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every object in a card, in the order in which it is read. */
const nodesIn = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
};

const cardOf = ({ flow, run }: Place, look: object = {}): object =>
  render(flow, run, { today: TODAY, lang: 'da', ...look });

const places = (
  await Promise.all(DIALOGS.map(async (flow) => everyPlace(flow, await begunRun(flow))))
).flat();

/** The steps a place has behind it and does not stand at. */
const answered = ({ run, step }: Place): readonly string[] => run.trail.filter((id) => id !== step?.id);

const toggles = (card: object): readonly Node[] =>
  nodesIn(card).flatMap(({ selectAction }) =>
    isNode(selectAction) && selectAction['type'] === 'Action.ToggleVisibility' ? [selectAction] : [],
  );

const containers = (card: object): readonly Node[] =>
  nodesIn(card).filter(({ id }) => typeof id === 'string' && id.startsWith('answered-'));

describe('A card of a dialog', () => {
  for (const place of places) {
    const { flow, run, step } = place;
    const confirms = readCard(cardOf(place)).buttons.some(({ verb }) => verb === 'confirm');

    describe(`${flow.id} › ${place.way.join(' › ')}`, () => {
      it('says how far one is, and says it to who hears the card too', () => {
        for (const [lang, words] of [
          ['da', /Trin \d+ af \d+/],
          ['en', /Step \d+ of \d+/],
        ] as const) {
          const card = cardOf(place, { lang }) as Node;
          assert.match(readCard(card).texts[1] ?? '', words);
          assert.match(String(card['speak']), words);
        }
      });

      it('has headings, a label at every input, and nothing pale', () => {
        const nodes = nodesIn(cardOf(place));
        assert.ok(nodes.filter(({ style }) => style === 'heading').length >= 2);
        for (const node of nodes) {
          const type = String(node['type']);
          if (type.startsWith('Input.')) assert.notEqual(node['label'] ?? '', '', String(node['id']));
          assert.ok(!('isSubtle' in node), JSON.stringify(node));
          if (type === 'TextBlock') assert.equal(node['wrap'], true, JSON.stringify(node));
        }
      });

      it('lets every press reach the bot', () => {
        // A required input would let the client hold the press back, and its words are not ours.
        assert.ok(nodesIn(cardOf(place)).every((node) => !('isRequired' in node) && !('regex' in node)));
      });

      it('has no list that a client could take for the one that stood there before', () => {
        for (const node of nodesIn(cardOf(place)))
          if (node['type'] === 'Input.ChoiceSet' && node['style'] !== 'expanded')
            // A field with parts has one for each, told apart by the part alone: forty have to fit on a card.
            assert.equal(node['key'], String(node['id']).split(':').at(-1));
      });

      if (!confirms)
        it('folds every answered step into one line, with its answers and the way to change them inside', () => {
          const card = cardOf(place);
          const steps = answered(place);
          assert.deepEqual(
            containers(card).map(({ id, isVisible }) => [id, isVisible]),
            flow.steps.filter(({ id }) => steps.includes(id)).map(({ id }) => [`answered-${id}`, false]),
          );
          assert.deepEqual(
            toggles(card).map(({ targetElements }) => targetElements),
            containers(card).map(({ id }) => [id]),
          );
          for (const container of containers(card)) {
            const { buttons } = readCard(container);
            assert.deepEqual(
              buttons.map(({ verb }) => verb),
              ['edit'],
            );
            const target = flow.steps.find(({ id }) => `answered-${id}` === container['id']);
            assert.ok(target && String(buttons[0]?.data['field']) in target.fields);
          }
          const lines = cardLines(card).filter((line) => line.startsWith('✓ '));
          assert.equal(lines.length, steps.length);
          for (const line of lines) assert.match(line, /^✓ .+[:?!.] .+ ▾$/);
        });

      if (!confirms && answered(place).length > 0)
        it('unfolds them all where one asks what one has answered', () => {
          for (const container of containers(cardOf(place, { show: 'answers' })))
            assert.equal(container['isVisible'], true);
        });

      if (step)
        it('marks what is wrong with a sign, right under its input', () => {
          const wrong = answer(
            flow,
            run,
            Object.fromEntries(Object.keys(filled(flow, run, step)).map((id) => [id, '? '])),
          );
          const errors = Object.entries(wrong.run.errors);
          const nodes = nodesIn(cardOf({ ...place, run: wrong.run })).filter(
            ({ type }) => type !== 'TextBlock',
          );
          for (const [id, { da }] of errors) {
            const input = nodes.findLastIndex((node) => String(node['id']).split(':')[0] === id);
            const box = nodes.findIndex((node, index) => index > input && node['style'] === 'attention');
            const between = nodes
              .slice(input + 1, box)
              .filter(({ type }) => String(type).startsWith('Input.'));
            assert.ok(input >= 0 && box > input && between.length === 0, id);
            assert.deepEqual(readCard(nodes[box] ?? {}).texts, ['⚠ ', da]);
          }
        });
    });
  }

  it('tells on the line what somebody answered, or how much, and cuts what is long', async () => {
    const flow = DIALOGS.find(({ id }) => id === 'visitation');
    assert.ok(flow);
    let { run } = answer(flow, await begunRun(flow), { journalRef: '25/012345' });
    for (const values of [
      { citizenName: 'Maria', consent: 'yes' },
      { supportBasis: 'dagpenge', businessIdea: 'cykelværksted\nmed udlejning ved stationen' },
      { recommendation: 'suitable', justification: 'x'.repeat(100) },
      { motivation: '3', idea: '4' },
    ])
      ({ run } = answer(flow, run, values));
    const back = cardLines(cardOf({ flow, run: { ...run, at: 'application' }, way: [], step: undefined }));
    assert.deepEqual(
      back.filter((line) => line.startsWith('✓ ')),
      [
        '✓ Borgeren: Maria · Ja ▾',
        '✓ Forsørgelse og idé: Dagpenge … ▾',
        '✓ Jeres indstilling: Ja … ▾',
        '✓ Kriterier: 2 svar ▾',
      ],
    );
  });
});
