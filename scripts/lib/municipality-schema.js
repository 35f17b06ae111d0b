import { toJsonSchema } from '@valibot/to-json-schema';

/** The published JSON Schema of what a city can say, made from the one definition in src/municipality/schema.ts. */
export function jsonSchemaOf({ municipalitySchema, shapes }) {
  const { $defs, ...schema } = toJsonSchema(municipalitySchema, {
    // A few rules have no words in JSON Schema, such as that a session ends after it begins; the validator knows them.
    errorMode: 'ignore',
    target: 'draft-2020-12',
    definitions: shapes,
  });
  // Where a shape has a description of its own it is written out; it is still the same shape.
  const named = (value) => {
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || value === null) return value;
    if (Object.hasOwn($defs, value.title)) {
      return { $ref: `#/$defs/${value.title}`, description: value.description };
    }
    return inside(value);
  };
  const inside = (object) =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [key, named(value)]));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...inside(schema),
    $defs: Object.fromEntries(Object.entries($defs).map(([name, shape]) => [name, inside(shape)])),
  };
}
