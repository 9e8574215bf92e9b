import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { describeFault, type Fault } from '../../server/http/describe-fault.ts';
import { StoreError } from '../../server/store/store-errors.ts';

/** What the driver hangs under an error of the database; it does not hand out the class. */
const gqlError = (message: string, cause?: Error) => Object.assign(new Error(message, { cause }), { name: 'GQLError' });

/** The messages of a fault and of what caused it. */
const messages = ({ message, cause }: Fault): readonly (string | null)[] => [
  message,
  ...(cause === null ? [] : messages(cause)),
];

describe('a fault of the database', () => {
  it('is told without the words of any of its causes', () => {
    const cause = gqlError('secret 1', gqlError('secret 2'));
    const thrown = new Neo4jError('secret 3', 'ServiceUnavailable', '50N42', 'secret 4', undefined, cause);
    const fault = describeFault(new Error('a question failed', { cause: thrown }));
    expect(messages(fault)).toEqual(['a question failed', null, null, null]);
    expect([fault.cause?.type, fault.cause?.code, fault.cause?.cause?.type]).toEqual([
      'Neo4jError',
      'ServiceUnavailable',
      'GQLError',
    ]);
    expect(JSON.stringify(fault)).not.toContain('secret');
  });

  it('is told so below an error of the store too', () => {
    const cause = new Error('the password of db.internal is secret');
    const fault = describeFault(new StoreError('unavailable', 'secret', { cause }));
    expect(messages(fault)).toEqual([null, null]);
  });
});

describe('the words of a fault', () => {
  it.each([
    ['getaddrinfo ENOTFOUND db.internal', 'getaddrinfo ENOTFOUND …'],
    ['getaddrinfo EAI_AGAIN db', 'getaddrinfo EAI_AGAIN …'],
    ['connect ETIMEDOUT 10.0.0.7', 'connect ETIMEDOUT …'],
    ['connect ECONNREFUSED db.internal:7687', 'connect ECONNREFUSED …'],
    [
      "Host: db.internal. is not in the cert's altnames: DNS:a.internal, DNS:b.internal",
      "Host: … is not in the cert's altnames: DNS:…, DNS:…",
    ],
    ['see bolt://user:word@db.internal for more', 'see … for more'],
    ["can't read /srv/graph/row.json", "can't read …"],
    ["Cannot read properties of undefined (reading 'row.label')", null],
    ['version 1.2.3 has no field', null],
  ])('lose where things are: %s', (message, told) => {
    expect(describeFault(new TypeError(message)).message).toBe(told ?? message);
  });
});
