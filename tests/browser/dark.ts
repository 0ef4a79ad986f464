/**
 * The Playground is light only and does not follow the browser's colour scheme, so the dark theme is put on from
 * outside: cards get the colours of the host configuration Microsoft publishes for Teams' dark theme, the page the
 * dark values of the variables its controls are painted with. It shows how a card copes, not Teams itself.
 */
const CARD_COLOURS: readonly (readonly [light: string, dark: string])[] = [
  [
    '"dark":{"default":"#252424","subtle":"#bf252424"}',
    '"dark":{"default":"#ff201f1f","subtle":"#ff2d2c2c"}',
  ],
  ['#ff252424', '#ffffffff'],
  ['#bf252424', '#bfffffff'],
  ['#6264a7', '#ffa6a7dc'],
  ['#c4314b', '#ffd74654'],
  ['#e5c4314b', '#e5d74654'],
  ['"backgroundColor":"#ffffff"', '"backgroundColor":"#ff2d2c2c"'],
  ['"backgroundColor":"#fff9f8f7"', '"backgroundColor":"#ff292828"'],
];

/** The Playground's script with the card colours of the dark theme; throws when it is built in another way. */
export function darkCards(script: string): string {
  const start = script.indexOf(
    '"containerStyles":{"default"',
    script.indexOf('"choiceSetInputValueSeparator"'),
  );
  const end = script.indexOf('"accent":{"borderColor"', start);
  if (start === -1 || end === -1)
    throw new Error('The Playground no longer carries its card colours as expected.');
  const styles = CARD_COLOURS.reduce(
    (text, [light, dark]) => text.replaceAll(light, dark),
    script.slice(start, end),
  );
  return script.slice(0, start) + styles + script.slice(end);
}

const PAGE_COLOURS: Readonly<Record<string, string>> = {
  NeutralForeground1: '#ffffff',
  NeutralForeground1Hover: '#ffffff',
  NeutralForeground1Pressed: '#ffffff',
  NeutralForeground2: '#d6d6d6',
  NeutralForeground2Hover: '#ffffff',
  NeutralForeground3: '#adadad',
  NeutralForeground4: '#999999',
  NeutralForegroundDisabled: '#5c5c5c',
  NeutralBackground1: '#292929',
  NeutralBackground1Hover: '#3d3d3d',
  NeutralBackground1Pressed: '#1f1f1f',
  NeutralBackground2: '#1f1f1f',
  NeutralBackground3: '#141414',
  NeutralBackground4: '#0a0a0a',
  NeutralBackground5: '#000000',
  NeutralBackground6: '#333333',
  NeutralStencil1: '#575757',
  NeutralStroke1: '#666666',
  NeutralStroke1Hover: '#757575',
  NeutralStroke2: '#525252',
  NeutralStroke3: '#3d3d3d',
  NeutralStrokeAccessible: '#adadad',
  SubtleBackgroundHover: '#383838',
  BrandBackground: '#4f52b2',
  BrandForeground1: '#7f85f5',
  CompoundBrandStroke: '#7f85f5',
  CompoundBrandForeground1: '#7f85f5',
  PaletteRedForeground1: '#dc626d',
  PaletteRedForeground3: '#e37d80',
};

export const darkPage = `
  .fui-FluentProvider { ${Object.entries(PAGE_COLOURS)
    .map(([name, value]) => `--color${name}: ${value} !important;`)
    .join(' ')} }
  body, .ui-provider { background: #1f1f1f !important; }
  h1, [role='treeitem'], [role='treeitem'] *, [role='toolbar'] * { color: #ffffff !important; }
  [role='treeitem'] { background: transparent !important; }`;
