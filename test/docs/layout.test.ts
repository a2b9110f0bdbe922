import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawDiagram } from "../../generator/docs/diagram/draw-diagram.js";
import { findRelations, layOut, nodeSize } from "../../generator/docs/diagram/lay-out.js";
import { account, entity, field } from "../model/account-fixture.js";
import { largeAccount } from "./large-account.js";
import { described, smallAccount } from "./small-account.js";

const graph = fc.integer({ min: 1, max: 30 }).chain((count) => {
  const node = fc.nat(count - 1);
  const arrows = fc.uniqueArray(fc.record({ from: node, to: node }), {
    selector: ({ from, to }) => `${from} ${to}`,
    maxLength: 60,
  });
  return arrows.map((all) => ({ count, arrows: all.filter(({ from, to }) => from !== to) }));
});

describe("a layout", () => {
  it("keeps all nodes apart and inside, and leads every arrow from node to node", async () => {
    await fc.assert(
      fc.asyncProperty(graph, fc.boolean(), async ({ count, arrows }, named) => {
        const layout = await layOut(count, arrows, named);
        expect(layout.nodes).toHaveLength(count);
        layout.nodes.forEach((one, index) => {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.y).toBeGreaterThanOrEqual(-0.001);
          expect(one.x + nodeSize.width).toBeLessThanOrEqual(layout.width + 0.001);
          expect(one.y + nodeSize.height).toBeLessThanOrEqual(layout.height + 0.001);
          for (const other of layout.nodes.slice(index + 1)) {
            const isApart =
              Math.abs(one.x - other.x) >= nodeSize.width || Math.abs(one.y - other.y) >= nodeSize.height - 0.001;
            expect(isApart).toBe(true);
          }
        });
        const middle = (node: number) => {
          const { x = 0, y = 0 } = layout.nodes[node] ?? {};
          return { x: x + nodeSize.width / 2, y: y + nodeSize.height / 2 };
        };
        arrows.forEach(({ from, to }, index) => {
          const { bends = [], name } = layout.ways[index] ?? {};
          expect(bends[0]).toMatchObject(middle(from));
          expect(bends.at(-1)).toMatchObject(middle(to));
          expect(name === null).toBe(!named);
        });
        expect(await layOut(count, arrows, named)).toEqual(layout);
      }),
    );
  });

  it("leads from what refers to what is referred to most, on the right", async () => {
    const { nodes } = await layOut(
      4,
      [
        { from: 2, to: 0 },
        { from: 0, to: 1 },
        { from: 3, to: 1 },
      ],
      false,
    );
    const [middle = 0, right = 0, left = 0] = nodes.map(({ x }) => x);
    expect(left).toBeLessThan(middle);
    expect(middle).toBeLessThan(right);
  });

  // How long that takes is a row of the bench: `dictionary`.
  it("of 200 entities has them all, and all that leads from one to another", async () => {
    const dictionary = described(largeAccount(200, 200 * 25));
    const drawn = String(await drawDiagram(dictionary));
    expect(drawn.match(/data-node=/g)).toHaveLength(200);
    expect(drawn.match(/data-from=/g)).toHaveLength(findRelations(dictionary).length);
    expect(findRelations(dictionary).length).toBeGreaterThan(300);
  });
});

describe("relations", () => {
  it("are references and lines, one arrow for each two entities", () => {
    const to = (key: string) => ({ type: { kind: "reference", to: key, multiple: false } as const });
    const model = account([
      entity("quote", "Quote", {
        fields: [field("a", "A", to("contact")), field("b", "B", to("contact"))],
        lines: ["item"],
      }),
      entity("item", "Item", { fields: [field("q", "Quote", to("quote")), field("gone", "Gone", to("elsewhere"))] }),
      entity("contact", "Contact", { fields: [field("boss", "Boss", to("contact"))] }),
    ]);
    expect(findRelations(described(model))).toEqual([
      { from: "contact", to: "contact", fields: ["Boss"], isLine: false },
      { from: "item", to: "quote", fields: ["Quote"], isLine: true },
      { from: "quote", to: "contact", fields: ["A", "B"], isLine: false },
    ]);
  });
});

describe("the picture", () => {
  it("is left out where nothing is related", async () => {
    expect(await drawDiagram(described(account([entity("a", "A")])))).toBe("");
  });

  it("links entities and names arrows", async () => {
    const picture = await drawDiagram(described(smallAccount));
    expect(picture).toMatch(/href="#contact"/);
    expect(picture).toMatch(/<title>Account<\/title>/);
    expect(picture).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("of 80 entities is no wider than can be read", async () => {
    const picture = await drawDiagram(described(largeAccount(80, 2400)));
    const [, width = "0", height = "0"] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(picture) ?? [];
    expect(Number(width)).toBeLessThan(1700);
    expect(Number(height)).toBeLessThan(1800);
    expect(picture.match(/ data-node="/g)).toHaveLength(80);
  });
});
