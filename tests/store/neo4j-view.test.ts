import { setTimeout as sleep } from 'node:timers/promises';
import neo4jDriver from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import type { Ask } from '../../server/store/neo4j/question.ts';
import { createView, type Shared } from '../../server/store/neo4j/view.ts';
import { StoreError } from '../../server/store/store-errors.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { openLine } from '../support/open-line.ts';

const graph = generateGraph({ seed: 5, entities: 60, documents: 1, relations: 100 });
const neo4j = useNeo4j();

describe('questions in one transaction', () => {
  it('that come after one that failed end with what it failed of, not with the driver’s refusal', async () => {
    await loadGraph(neo4j().config, graph);
    const openSession = () => neo4j().driver.session();
    const view = createView({ openSession, settled: null }, null);
    const number = z.object({ n: z.number() });
    const byZero = expect.objectContaining({ code: 'Neo.ClientError.Statement.ArithmeticError' });
    await expect(view.answer((ask) => ask(number, 'RETURN 1 / 0 AS n'))).rejects.toEqual(byZero);
    await expect(view.answer((ask) => ask(number, 'RETURN 1 AS n'))).rejects.toEqual(byZero);
    await view.giveUp();
  });

  it('that are given up while records still come are not answered with a part of them', async () => {
    await loadGraph(neo4j().config, graph);
    const view = createView({ openSession: () => neo4j().driver.session(), settled: null }, null);
    const number = z.object({ n: z.number() });
    const most = 500_000;
    const asked = view
      .answer((ask) => ask(number, `UNWIND range(1, ${most}) AS n RETURN n`))
      .then(
        (rows) => rows.length,
        (error: unknown) => error,
      );
    await sleep(50);
    await view.giveUp();
    expect(await asked).toSatisfy((end) => end === most || (end instanceof StoreError && end.code === 'timeout'));
  });

  it('that fail of what a load takes away are to be asked again, others not', async () => {
    await loadGraph(neo4j().config, graph);
    const failing = async () => {
      const view = createView({ openSession: () => neo4j().driver.session(), settled: null }, null);
      const number = z.object({ n: z.number() });
      await view.answer((ask) => ask(number, 'RETURN 1.0 AS n'));
      await expect(view.answer((ask) => ask(number, 'RETURN 1 / 0 AS n'))).rejects.toThrow();
      return view;
    };
    expect(await (await failing()).confirm()).toBe(true);
    const view = await failing();
    await loadGraph(neo4j().config, { ...graph, version: '9'.repeat(64) });
    expect(await view.confirm()).toBe(false);
  });

  it('that come once all was confirmed or given up begin nothing', async () => {
    await loadGraph(neo4j().config, graph);
    let opened = 0;
    const openSession = () => {
      opened++;
      return neo4j().driver.session();
    };
    const one = (ask: Ask) => ask(z.object({ n: z.number() }), 'RETURN 1.0 AS n');
    const confirmed = createView({ openSession, settled: null }, null);
    expect(await confirmed.confirm()).toBe(true);
    const leftAlone = createView({ openSession, settled: null }, null);
    await leftAlone.giveUp();
    const asked = createView({ openSession, settled: null }, null);
    await asked.answer(one);
    await asked.confirm();
    const openedBefore = opened;
    for (const view of [confirmed, leftAlone, asked]) {
      await expect(view.answer(one)).rejects.toMatchObject({ code: 'timeout' });
    }
    expect(opened).toBe(openedBefore);
  });

  it('that were answered over a line cut before they could be confirmed are to be asked again', async () => {
    await loadGraph(neo4j().config, graph);
    const line = await openLine(Number(new URL(neo4j().config.uri).port));
    const { user, password } = neo4j().config;
    const driver = neo4jDriver.driver(`bolt://127.0.0.1:${line.port}`, neo4jDriver.auth.basic(user, password));
    const shared: Shared = { openSession: (bookmarks) => driver.session({ bookmarks: [...bookmarks] }), settled: null };
    const ask = async () => {
      const view = createView(shared, null);
      const [answered] = await view.answer((put) => put(z.object({ n: z.number() }), 'RETURN toFloat(1) AS n'));
      return { view, answered };
    };
    const before = await ask();
    line.cut();
    expect(await before.view.confirm()).toBe(false);
    line.mend();
    const after = await ask();
    expect(after.answered).toEqual({ n: 1 });
    expect(await after.view.confirm()).toBe(true);
    // Of a connection that went while it waited in the pool the driver learns by asking on it.
    line.cut();
    line.mend();
    const again = await ask();
    expect(again.answered).toEqual({ n: 1 });
    expect(await again.view.confirm()).toBe(true);
    await driver.close();
    line.close();
  });
});
