import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * The vocabulary of schema.org, read from the type declarations of schema-dts, which Google generates from schema.org's
 * own definitions: its types, the properties that fit each, and what each property may hold.
 */
export interface Vocabulary {
  /** Property of a type, its supertypes' included: the names of what it may hold; undefined when it does not fit. */
  rangeOf: (type: string, property: string) => readonly string[] | undefined;
  /** Whether there is such a type. */
  has: (type: string) => boolean;
  /** Whether a type is one of the named ones, or below one of them. */
  isA: (type: string, names: readonly string[]) => boolean;
}

/** Names in a union of type references: `CreativeWork | URL | IdReference`. */
function namesIn(node: ts.TypeNode | undefined): string[] {
  if (!node) return [];
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(namesIn);
  return ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) ? [node.typeName.text] : [];
}

/** What a property's declared type names: those inside `SchemaValue<…, "property">`. */
function rangeIn(node: ts.TypeNode | undefined): string[] {
  if (node && ts.isTypeReferenceNode(node) && node.typeArguments) return namesIn(node.typeArguments[0]);
  return namesIn(node);
}

/** Reads the vocabulary; about a quarter of a second. */
export function readVocabulary(): Vocabulary {
  const file = path.resolve('node_modules/schema-dts/dist/schema.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const interfaces = new Map<string, { above: string[]; properties: Map<string, string[]> }>();
  const aliases = new Map<string, string[]>();
  for (const statement of source.statements) {
    if (ts.isTypeAliasDeclaration(statement)) aliases.set(statement.name.text, namesIn(statement.type));
    if (!ts.isInterfaceDeclaration(statement)) continue;
    const above = (statement.heritageClauses ?? [])
      .flatMap(({ types }) => [...types])
      .flatMap(({ expression }) => (ts.isIdentifier(expression) ? [expression.text] : []));
    const properties = new Map<string, string[]>();
    for (const member of statement.members) {
      if (ts.isPropertySignature(member) && ts.isStringLiteral(member.name))
        properties.set(member.name.text, rangeIn(member.type));
    }
    interfaces.set(statement.name.text, { above, properties });
  }

  const rangeBelow = (name: string, property: string): readonly string[] | undefined => {
    const found = interfaces.get(name);
    if (!found) return undefined;
    const own = found.properties.get(property);
    if (own) return own;
    for (const one of found.above) {
      const range = rangeBelow(one, property);
      if (range) return range;
    }
    return undefined;
  };
  const below = (alias: string, type: string): boolean =>
    alias === type || (aliases.get(alias) ?? []).some((name) => name !== alias && below(name, type));
  return {
    rangeOf: (type, property) => rangeBelow(`${type}Leaf`, property),
    has: (type) => interfaces.has(`${type}Leaf`),
    isA: (type, names) => names.some((name) => below(name, type)),
  };
}
