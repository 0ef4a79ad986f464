import type { Card } from '../../cards/elements.ts';
import type { ListData } from '../../cards/list.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { Scene } from '../chat/scene.ts';
import type { World } from '../world.ts';

/** What a view is made for: who looks, in which language, at what. */
export interface ViewContext {
  readonly scene: Scene;
  readonly world: World;
  readonly lang: Lang;
  /** A case number, or what was typed. */
  readonly arg: string;
  /** Said first. */
  readonly lead: Text | undefined;
}

export type View = (context: ViewContext) => Promise<Card>;

export const lines = (lang: Lang, ...texts: readonly (Text | undefined)[]): ListData['lines'] =>
  texts.flatMap((line) => (line ? [{ text: line[lang] }] : []));

/** The longest list on a card: what is above fits into no message, and nobody reads it. */
export const LISTED = 15;
