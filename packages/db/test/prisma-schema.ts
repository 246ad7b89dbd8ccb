/** PrismaColumn is a column as schema.prisma states it, in PostgreSQL's words. */
export interface PrismaColumn {
  name: string;
  type: string;
  nullable: boolean;
  default: string | null;
}

/** PrismaTable is a model as schema.prisma states it; keys and indexes are lists of columns, of a partial index its condition last. */
export interface PrismaTable {
  name: string;
  columns: PrismaColumn[];
  primaryKey: string[];
  uniques: string[][];
  indexes: string[][];
  foreignKeys: { columns: string[]; parent: string; parentColumns: string[]; onDelete: string }[];
}

/** PrismaSchema is all that the migrated database must agree with. */
export interface PrismaSchema {
  tables: PrismaTable[];
  enums: { name: string; labels: string[] }[];
}

interface Block {
  kind: string;
  name: string;
  lines: string[];
}

interface Field {
  name: string;
  type: string;
  list: boolean;
  optional: boolean;
  attributes: string;
}

const scalarTypes: Record<string, string> = {
  String: 'text',
  Int: 'integer',
  Boolean: 'boolean',
  DateTime: 'timestamp(3) without time zone',
  Json: 'jsonb',
};

const nativeTypes: Record<string, string> = {
  Uuid: 'uuid',
  Date: 'date',
  Timestamptz: 'timestamp with time zone',
};

/** parsePrismaSchema reads the part of Prisma's language that our schema uses; a line that it does not know fails. */
export function parsePrismaSchema(text: string): PrismaSchema {
  const blocks = blocksOf(text);
  const enums = blocks.filter((block) => block.kind === 'enum');
  const models = blocks.filter((block) => block.kind === 'model');
  const tables = new Map(models.map((model) => [model.name, mappedName(model)]));
  const types = new Map(enums.map((block) => [block.name, mappedName(block)]));
  return {
    enums: enums.map((block) => ({ name: mappedName(block), labels: block.lines.filter(isLabel) })),
    tables: models.map((model) => tableOf(model, models, tables, types)),
  };
}

function blocksOf(text: string): Block[] {
  return Array.from(text.matchAll(/^(model|enum) (\w+) \{\n([^}]*)\n\}/gm), (match) => ({
    kind: match[1] ?? '',
    name: match[2] ?? '',
    lines: (match[3] ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line && !line.startsWith('//')),
  }));
}

function mappedName(block: Block): string {
  const map = block.lines.map((line) => /^@@map\("(\w+)"\)$/.exec(line)?.[1]).find(Boolean);
  if (!map) throw new Error(`${block.name} has no @@map.`);
  return map;
}

const isLabel = (line: string) => /^\w+$/.test(line);

function fieldsOf(model: Block): Field[] {
  return model.lines
    .filter((line) => !line.startsWith('@@'))
    .map((line) => {
      const [, name, type, list, optional, attributes] =
        /^(\w+)\s+(\w+)(\[\])?(\?)?\s*(.*)$/.exec(line) ?? [];
      if (!name || !type) throw new Error(`${model.name} has an unknown line: ${line}`);
      return { name, type, list: !!list, optional: !!optional, attributes: attributes ?? '' };
    });
}

function columnName(field: Field): string {
  return /@map\("(\w+)"\)/.exec(field.attributes)?.[1] ?? field.name;
}

function tableOf(
  model: Block,
  models: Block[],
  tables: Map<string, string>,
  types: Map<string, string>,
): PrismaTable {
  const fields = fieldsOf(model);
  const own = fields.filter((field) => !tables.has(field.type));
  const named = (of: Block, names: string) => {
    const known = fieldsOf(of);
    return names.split(',').map((name) => {
      const field = known.find((candidate) => candidate.name === name.trim());
      if (!field) throw new Error(`${of.name} has no field ${name}.`);
      return columnName(field);
    });
  };
  const lists = (attribute: string) =>
    model.lines.flatMap((line) => {
      const pattern = `^@@${attribute}\\(\\[([^\\]]+)\\](?:, where: raw\\("(.+)"\\))?\\)$`;
      const [, names, where] = new RegExp(pattern).exec(line) ?? [];
      return names ? [[...named(model, names), ...(where ? [`where (${where})`] : [])]] : [];
    });
  const single = (attribute: RegExp) =>
    own.filter((field) => attribute.test(field.attributes)).map((field) => [columnName(field)]);
  return {
    name: mappedName(model),
    columns: own.map((field) => columnOf(field, types)),
    primaryKey: [...lists('id'), ...single(/@id\b/)][0] ?? [],
    uniques: [...lists('unique'), ...single(/@unique\b/)],
    indexes: lists('index'),
    foreignKeys: fields.flatMap((field) => {
      const of = /fields: \[([^\]]+)\], references: \[([^\]]+)\], onDelete: (\w+)/.exec(
        field.attributes,
      );
      const parent = models.find((candidate) => candidate.name === field.type);
      if (!of || !parent) return [];
      const [, from = '', to = '', onDelete = ''] = of;
      return [
        {
          columns: named(model, from),
          parent: mappedName(parent),
          parentColumns: named(parent, to),
          onDelete: onDelete.toUpperCase(),
        },
      ];
    }),
  };
}

function columnOf(field: Field, types: Map<string, string>): PrismaColumn {
  const native = /@db\.(\w+)(\([^)]*\))?/.exec(field.attributes);
  const base =
    (native?.[1] === 'Decimal' ? `numeric${native[2]?.replace(' ', '')}` : null) ??
    nativeTypes[native?.[1] ?? ''] ??
    types.get(field.type) ??
    scalarTypes[field.type];
  if (!base) throw new Error(`The type of ${field.name} is not known.`);
  return {
    name: columnName(field),
    type: field.list ? `${base}[]` : base,
    nullable: field.optional,
    default: defaultOf(field, base),
  };
}

/** The default as PostgreSQL prints it; ids are drawn by the client, so the database has none for them. */
function defaultOf(field: Field, base: string): string | null {
  const given = /@default\(((?:[^()]|\([^()]*\))*)\)/.exec(field.attributes)?.[1];
  if (field.list && !given) return null;
  if (given === undefined || given.startsWith('uuid(')) return null;
  if (given === 'now()') return 'now()';
  if (given.startsWith('[')) return `'{${given.slice(1, -1).replaceAll(' ', '')}}'::${base}[]`;
  if (given.startsWith('"')) return `'${given.slice(1, -1)}'::text`;
  if (/^(true|false|-?\d+)$/.test(given)) return given;
  return `'${given}'::${base}`;
}
