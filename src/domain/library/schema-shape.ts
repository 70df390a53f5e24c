import { z } from 'zod';
import type { KeyPath } from './model.ts';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
}

const cache = new WeakMap<z.ZodType, JsonSchema>();

/** The JSON Schema of what an author writes (defaults are optional). */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const known = cache.get(schema);
  if (known) return known;
  const made = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  }) as JsonSchema;
  cache.set(schema, made);
  return made;
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return inner.length === 0 ? [schema] : inner.flatMap(alternatives);
}

function child(schema: JsonSchema, key: string | number): JsonSchema[] {
  if (typeof key === 'number') return schema.items ? [schema.items] : [];
  const own = schema.properties?.[key];
  if (own) return [own];
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
}

function shapesAt(schema: z.ZodType, path: KeyPath): JsonSchema[] {
  let shapes = alternatives(jsonSchemaOf(schema));
  for (const key of path) {
    shapes = shapes.flatMap((shape) => child(shape, key)).flatMap(alternatives);
  }
  return shapes;
}

/** Names of the fields that may stand at `path`. */
export function fieldsAt(schema: z.ZodType, path: KeyPath): string[] {
  return [
    ...new Set(shapesAt(schema, path).flatMap((shape) => Object.keys(shape.properties ?? {}))),
  ];
}

/** Values to choose from at `path`; none where anything of the right type will do. */
export function choicesAt(schema: z.ZodType, path: KeyPath): string[] {
  const values = shapesAt(schema, path).flatMap((shape) =>
    shape.const === undefined ? (shape.enum ?? []) : [shape.const],
  );
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}
