import neo4j from 'neo4j-driver';

/**
 * A value as it is sent to Neo4j: the driver would send each JavaScript number as a float, on which LIMIT fails and integers
 * compare unlike; here whole numbers become integers, at any depth. (On the way back the driver is set to give JavaScript numbers.)
 */
function toNeo4j(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner)]));
}

/** Named values of a statement, as they are sent. */
export function toParameters(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, toNeo4j(value)]));
}
