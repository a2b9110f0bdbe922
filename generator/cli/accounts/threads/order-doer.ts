import { workHere } from "../account-work.js";
import type { Tool } from "../../command.js";
import type { MadePackage } from "../../make-package.js";
import type { Answer, Order } from "./order.js";
import { keyedConfig, type PlainConfig } from "./plain-config.js";

/** What runs in a thread: does what it is asked, and keeps what it makes until that is to be written. Never rejects. */
export function orderDoer(tool: Tool, plain: PlainConfig): (order: Order) => Promise<Answer> {
  const config = keyedConfig(plain);
  const work = workHere({ tool }, config);
  const kept = new Map<string, MadePackage>();

  async function act(order: Order): Promise<Answer> {
    const account = tool.accountOf(config, order.account);
    switch (order.kind) {
      case "make": {
        const made = await work.make(account, order.strict);
        kept.set(account.name, made);
        return { kind: "made", summary: made.summary, names: made.names };
      }
      case "write": {
        const made = kept.get(account.name);
        if (made === undefined) throw new Error(`Nothing has been made for ${account.name} here.`);
        kept.delete(account.name);
        return { kind: "written", changes: await made.write() };
      }
      case "check":
        return { kind: "checked", drift: await work.check(account, order.options) };
      default:
        return order satisfies never;
    }
  }

  return async (order) => {
    try {
      return await act(order);
    } catch (error) {
      if (error instanceof tool.ProblemError) return { kind: "refused", problems: error.problems };
      return { kind: "failed", error: error instanceof Error ? error : new Error(String(error)) };
    }
  };
}
