// Makes the page's types and the limits of a question from the server's description of itself, into src/generated, which
// is not kept: what the page believes of the server cannot be older than src/docs/openapi.json.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
export const DESCRIPTION = resolve(root, '../../docs/openapi.json');
const FOLDER = join(root, 'src/generated');
const LIMITS = ['minimum', 'maximum', 'default', 'minItems', 'maxItems', 'minLength', 'maxLength', 'pattern'];

/** Says of the members of a list what the description says of the list: that they are some of a few values. */
export function enumsInLists(value) {
  const inside = Array.isArray(value) ? value : Object.values(value ?? {});
  inside.filter((each) => typeof each === 'object').forEach(enumsInLists);
  if (value?.type === 'array' && value.enum !== undefined) {
    value.items = { ...value.items, enum: value.enum };
    delete value.enum;
  }
  return value;
}

/** A schema without its words: its limits and the values that it names, with those of its fields. */
export function limitsOf(api, schema) {
  if (schema.$ref !== undefined) {
    return limitsOf(api, api.components.schemas[schema.$ref.split('/').at(-1)]);
  }
  const values = schema.enum ?? schema.items?.enum;
  const fields = Object.entries(schema.properties ?? {});
  return {
    ...Object.fromEntries(
      LIMITS.filter((each) => schema[each] !== undefined).map((each) => [each, schema[each]]),
    ),
    ...(values ? { values } : {}),
    ...(schema.items?.maxLength === undefined ? {} : { itemLength: schema.items.maxLength }),
    ...(fields.length > 0
      ? { fields: Object.fromEntries(fields.map(([name, field]) => [name, limitsOf(api, field)])) }
      : {}),
  };
}

function put(name, text) {
  const file = join(FOLDER, name);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, text);
  }
}

const readDescription = () => enumsInLists(JSON.parse(readFileSync(DESCRIPTION, 'utf8')));

/** The limits alone: a page is built of them, and of no types. */
export function writeLimits(api = readDescription()) {
  const { fields } = limitsOf(api, api.components.schemas.TraceRequest);
  put('request.ts', `export const REQUEST = ${JSON.stringify(fields, null, 2)} as const;\n`);
}

export async function writeSchema() {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const api = readDescription();
  writeLimits(api);
  put('schema.d.ts', astToString(await openapiTS(api, { defaultNonNullable: false })));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeSchema();
}
