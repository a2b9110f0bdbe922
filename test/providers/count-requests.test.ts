import { expect, test } from "vitest";
import { countRequests } from "../../generator/providers/pulling.js";

test.each([
  { sent: [], at: 0, requests: 0, used: 0 },
  { sent: [0, 4, 9], at: 9, requests: 3, used: 3 },
  { sent: [0, 4, 9], at: 10, requests: 3, used: 3 },
  { sent: [0, 4, 9], at: 11, requests: 3, used: 2 },
  { sent: [0, 4, 9, 12], at: 14, requests: 4, used: 3 },
  { sent: [0, 4, 9], at: 50, requests: 3, used: 0 },
])("of requests at $sent, $used are in the window of 10 that ends at $at", ({ sent, at, requests, used }) => {
  let time = 0;
  const count = countRequests({ requests: 3, perMs: 10 }, () => time);
  for (time of sent) count.add();
  time = at;
  expect(count.told()).toEqual({ requests, window: { used, requests: 3, perMs: 10 } });
});
