import type { vi } from './vi/index.ts';

type Catalogue = typeof vi;
type Feature = keyof Catalogue & string;

/** MessageKey is every sentence we have, written `feature.key`. */
export type MessageKey = { [F in Feature]: `${F}.${keyof Catalogue[F] & string}` }[Feature];

/** MessageText is the Vietnamese text behind a key, as a literal type. */
export type MessageText<K extends MessageKey> = K extends `${infer F}.${infer Rest}`
  ? F extends Feature
    ? Rest extends keyof Catalogue[F]
      ? Catalogue[F][Rest]
      : never
    : never
  : never;

/** ParamName is each `{{name}}` that a text asks for. */
export type ParamName<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | ParamName<Rest>
  : never;

/** ParamArgs is what `t` takes after the key: nothing, or one object with every placeholder filled. */
export type ParamArgs<K extends MessageKey> = [ParamName<MessageText<K>>] extends [never]
  ? []
  : [params: Record<ParamName<MessageText<K>>, string | number>];

/** PlainKey is every sentence without placeholders. */
export type PlainKey = { [K in MessageKey]: ParamArgs<K> extends [] ? K : never }[MessageKey];
