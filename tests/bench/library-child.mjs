/**
 * The library beside ours, in a process of its own: it serves types.graphql of the folder named, in which it is installed, over the Neo4j of the
 * environment, and tells its address.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [, , folder = '.', name = ''] = process.argv;
const load = createRequire(join(folder, 'package.json'));
const { Neo4jGraphQL } = load(name);
const { createYoga } = load('graphql-yoga');
const neo4j = load('neo4j-driver');

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const typeDefs = readFileSync(join(folder, 'types.graphql'), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = createServer(createYoga({ schema, logging: false, landingPage: false }));
server.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${server.address().port}/graphql` }));
process.on('message', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
