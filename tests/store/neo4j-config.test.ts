import { describe, expect, it } from 'vitest';
import { readNeo4jConfig } from '../../server/store/neo4j/config.ts';

function failure(env: NodeJS.ProcessEnv): string {
  try {
    readNeo4jConfig(env);
    return 'it was read';
  } catch (error) {
    return String(error);
  }
}

describe('the settings of Neo4j', () => {
  it.each([{}, { NEO4J_URI: '' }, { NEO4J_URI: ' ', NEO4J_PASSWORD: 'secret' }])(
    'are none without an address: %j',
    (env) => {
      expect(readNeo4jConfig(env)).toBeNull();
    },
  );

  it('are read whole', () => {
    const env = {
      NEO4J_URI: ' neo4j+s://x.example ',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: ' s p ',
      NEO4J_DATABASE: 'un',
    };
    expect(readNeo4jConfig(env)).toEqual({
      uri: 'neo4j+s://x.example',
      user: 'reader',
      password: ' s p ',
      database: 'un',
    });
  });

  it("fall back on Neo4j's usual user and the user's own database", () => {
    const env = { NEO4J_URI: 'bolt://localhost', NEO4J_PASSWORD: 'secret', NEO4J_USER: '', NEO4J_DATABASE: ' ' };
    expect(readNeo4jConfig(env)).toEqual({
      uri: 'bolt://localhost',
      user: 'neo4j',
      password: 'secret',
      database: null,
    });
  });

  it('ask for the password', () => {
    expect(failure({ NEO4J_URI: 'bolt://localhost:7687' })).toBe(
      'Neo4jConfigError: NEO4J_PASSWORD is not set, but NEO4J_URI is (bolt://localhost:7687): set it to the password of that Neo4j.',
    );
  });

  it.each(['http://localhost:7474', 'localhost:7687', 'bolt://', 'bolt:localhost'])(
    'refuse %s as an address',
    (uri) => {
      expect(failure({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' })).toBe(
        `Neo4jConfigError: NEO4J_URI is "${uri}": it must be an address of Neo4j's Bolt port, such as bolt://localhost:7687; it may begin with neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s://, bolt+ssc://.`,
      );
    },
  );

  it('refuse an address that holds the password, and do not repeat it', () => {
    expect(failure({ NEO4J_URI: 'bolt://neo4j:secret@localhost:7687', NEO4J_PASSWORD: 'secret' })).toBe(
      'Neo4jConfigError: NEO4J_URI is "bolt://…@localhost:7687": it must not hold the user or password; set NEO4J_USER and NEO4J_PASSWORD.',
    );
  });
});
