import { z } from 'zod';
import type { KeyPath } from './model.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

const cache = new WeakMap<z.ZodType, JsonSchema>();

/** The JSON Schema of what an author writes (defaults are optional). */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const known = cache.get(schema);
  if (known) return known;
  const made = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  });
  cache.set(schema, made);
  return made;
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return inner.length === 0 ? [schema] : inner.flatMap(alternatives);
}

function child(schema: JsonSchema, key: string | number): JsonSchema[] {
  if (typeof key === 'number') return schemasIn(schema.items);
  const own = schemasIn(schema.properties?.[key]);
  return own.length > 0 ? own : schemasIn(schema.additionalProperties);
}

// Where JSON Schema allows true or false instead of a schema, or a list of them, there are no fields to name.
function schemasIn(value: JsonSchema['items']): JsonSchema[] {
  return typeof value === 'object' && !Array.isArray(value) ? [value] : [];
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
