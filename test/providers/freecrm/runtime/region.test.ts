import { expect, test } from "vitest";
import { regionAddress } from "../../../../generator/providers/freecrm/runtime/region.js";

const master = "https://api.cogmento.com/api/1";

test.each([
  { name: "none", urls: undefined, want: undefined },
  { name: "the same", urls: { api: "https://api.cogmento.com/api/1/" }, want: undefined },
  {
    name: "eu",
    urls: { ui: "https://eu.cogmento.com", api: "https://eu-api.cogmento.com/api/1/" },
    want: "https://eu-api.cogmento.com/api/1",
  },
  { name: "the newer name", urls: { api_url: "https://api.eu.freecrm.com" }, want: "https://api.eu.freecrm.com/api/1" },
  { name: "by its path", urls: { base: "https://eu.freecrm.com/api/1" }, want: "https://eu.freecrm.com/api/1" },
  {
    name: "nested",
    urls: { eu: { rest: "https://api.eu.freecrm.com/api/2" } },
    want: "https://api.eu.freecrm.com/api/2",
  },
  { name: "only the web client's", urls: { ui: "https://ui.cogmento.com" }, want: undefined },
  { name: "another's host", urls: { api: "https://api.evil.example/api/1" }, want: undefined },
  { name: "a host that looks like it", urls: { api: "https://api.notcogmento.com/api/1" }, want: undefined },
  { name: "a host that begins like it", urls: { api: "https://cogmento.com.evil.example/api/1" }, want: undefined },
  { name: "a user name like it", urls: { api: "https://cogmento.com@evil.example/api/1" }, want: undefined },
  { name: "no https", urls: { api: "http://api.eu.cogmento.com/api/1" }, want: undefined },
  { name: "another port", urls: { api: "https://api.eu.cogmento.com:8443/api/1" }, want: undefined },
  { name: "no address", urls: { api: "eu", count: 5, list: ["https://api.eu.cogmento.com"] }, want: undefined },
  {
    name: "hostile next to good",
    urls: { api: "https://api.evil.example/api/1", other_api: "https://api.eu.cogmento.com/api/1" },
    want: "https://api.eu.cogmento.com/api/1",
  },
])("$name", ({ urls, want }) => {
  expect(regionAddress(urls, master)).toBe(want);
});

test.each([
  {
    configured: "http://127.0.0.1:4001/api/1",
    urls: { api: "http://127.0.0.1:4001/api/2" },
    want: "http://127.0.0.1:4001/api/2",
  },
  { configured: "http://127.0.0.1:4001/api/1", urls: { api: "http://127.0.0.1:4002/api/1" }, want: undefined },
  { configured: "https://crm.example.com/api/1", urls: { api: "https://crm.example.com/api/1" }, want: undefined },
  { configured: "https://crm.example.com/api/1", urls: { api: "https://eu.example.com/api/1" }, want: undefined },
])("configured $configured, answered $urls.api", ({ configured, urls, want }) => {
  expect(regionAddress(urls, configured)).toBe(want);
});
