import type { Text } from '../text.ts';
import type { DerivedId } from './derived.ts';
import { DERIVED, DERIVED_IDS } from './derived.ts';
import type { Unit } from './figure.ts';
import type { FigureId } from './figures/index.ts';
import { counted, FIGURE_IDS } from './figures/index.ts';

/** A figure, whether it is counted or worked out of others. */
export type AnyId = FigureId | DerivedId;

export const ALL_IDS: readonly AnyId[] = [...FIGURE_IDS, ...DERIVED_IDS];

export const isDerived = (id: AnyId): id is DerivedId => DERIVED_IDS.some((one) => one === id);

/** What a figure is called, what it means, and what it is measured in. */
export const definitionOf = (
  id: AnyId,
): { readonly unit: Unit; readonly label: Text; readonly means: Text } =>
  isDerived(id) ? DERIVED[id] : counted(id);

/** A figure by a name that may have come from anywhere. */
export const figureNamed = (name: string): AnyId | undefined => ALL_IDS.find((id) => id === name);
