import type { Range } from '../text/range';
import type { SplitProblem } from './split';

/** One value as the text that stands there: `+49 30` and `01067` stay whole. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly text: string;
  /** With its quotes, or with the indicator of a block. */
  readonly range: Range;
  readonly quoted: boolean;
}

/** Several values, in a block or between brackets; empty items are left out. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly range: Range;
}

/** Keys within a key, such as the profile's `rules`. */
export interface Mapping {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly range: Range;
}

export type Value = Scalar | List | Mapping;

/** A key, with its value unless it has none. */
export interface Entry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value?: Value;
}

/** Why a stretch of the frontmatter could not be read; `detail` is what stands there, where that helps. */
export interface YamlProblem {
  readonly kind: SplitProblem | 'syntax' | 'duplicate-key' | 'alias' | 'conflict' | 'not-a-map' | 'too-deep';
  /** The parser's own code where the kind is `syntax`, such as `BLOCK_AS_IMPLICIT_KEY`. */
  readonly code?: string;
  readonly detail?: string;
  readonly range: Range;
}
