import { expect, test } from "vitest";
import { regionOf, urlsIn } from "../../../../generator/providers/freecrm/runtime/region.js";

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
  { name: "no address", urls: { api: "eu", count: 5, list: [7, "eu", null] }, want: undefined },
  {
    name: "a list",
    urls: ["https://ui.freecrm.com", "https://api.eu.freecrm.com"],
    want: "https://api.eu.freecrm.com/api/1",
  },
  {
    name: "a list of what names itself",
    urls: [
      { name: "web", url: "https://eu.freecrm.com" },
      { name: "api", url: "https://eu2.freecrm.com" },
    ],
    want: "https://eu2.freecrm.com/api/1",
  },
  { name: "no scheme", urls: { api: "api.eu.freecrm.com/api/1" }, want: "https://api.eu.freecrm.com/api/1" },
  { name: "no scheme, but slashes", urls: { api: "//api.eu.freecrm.com" }, want: "https://api.eu.freecrm.com/api/1" },
  { name: "no scheme, another's host", urls: { api: "api.evil.example/api/1" }, want: undefined },
  { name: "another scheme", urls: { api: "ftp://api.eu.freecrm.com/api/1" }, want: undefined },
  { name: "a vendor's domain itself", urls: { api: "https://freecrm.com/api/1" }, want: "https://freecrm.com/api/1" },
  { name: "a user name", urls: { api: "https://ann@api.eu.freecrm.com/api/1" }, want: undefined },
  { name: "a password", urls: { api: "https://:pw@api.eu.freecrm.com/api/1" }, want: undefined },
  { name: "text", urls: "https://api.eu.freecrm.com/api/1", want: "https://api.eu.freecrm.com/api/1" },
  {
    name: "slashes at the end",
    urls: { api: "https://api.eu.freecrm.com/api/2//" },
    want: "https://api.eu.freecrm.com/api/2",
  },
  {
    name: "only a part of the path",
    urls: { api: "https://api.eu.freecrm.com/api" },
    want: "https://api.eu.freecrm.com/api/1",
  },
  {
    name: "a path that only ends alike",
    urls: { api: "https://api.eu.freecrm.com/1" },
    want: "https://api.eu.freecrm.com/1",
  },
  {
    name: "by the path /api alone",
    urls: { base: "https://eu.freecrm.com/api" },
    want: "https://eu.freecrm.com/api/1",
  },
  { name: "by its host", urls: { base: "https://api.eu.freecrm.com" }, want: "https://api.eu.freecrm.com/api/1" },
  {
    name: "by a host like api-eu",
    urls: { base: "https://api-eu.freecrm.com" },
    want: "https://api-eu.freecrm.com/api/1",
  },
  { name: "a host with api in the middle", urls: { base: "https://my-api.freecrm.com" }, want: undefined },
  { name: "a host that begins with apiary", urls: { base: "https://apiary.freecrm.com" }, want: undefined },
  { name: "a path with api in the middle", urls: { base: "https://ui.freecrm.com/web/api/1" }, want: undefined },
  {
    name: "a key beats a path, a path beats a host",
    urls: {
      a: "https://api.a.freecrm.com",
      b: "https://b.freecrm.com/api/1",
      c_api: "https://c.freecrm.com",
    },
    want: "https://c.freecrm.com/api/1",
  },
  {
    name: "a path beats a host",
    urls: { a: "https://api.a.freecrm.com", b: "https://b.freecrm.com/api/1" },
    want: "https://b.freecrm.com/api/1",
  },
  {
    name: "a path on an API host beats a path elsewhere",
    urls: { a: "https://a.freecrm.com/api/1", b: "https://api.b.freecrm.com/api/1" },
    want: "https://api.b.freecrm.com/api/1",
  },
  {
    name: "of equals the first by its key",
    urls: { b_api: "https://b.freecrm.com", a_api: "https://a.freecrm.com", c_api: "https://c.freecrm.com" },
    want: "https://a.freecrm.com/api/1",
  },
  {
    name: "hostile next to good",
    urls: { api: "https://api.evil.example/api/1", other_api: "https://api.eu.cogmento.com/api/1" },
    want: "https://api.eu.cogmento.com/api/1",
  },
])("$name", ({ urls, want }) => {
  expect(regionOf(urls, master).address).toBe(want);
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
  { configured: "https://crm.example.com/api/1//", urls: { api: "https://crm.example.com/api/1" }, want: undefined },
  {
    configured: "http://crm.example.com/api/1",
    urls: { api: "https://crm.example.com/api/1" },
    want: "https://crm.example.com/api/1",
  },
])("configured $configured, answered $urls.api", ({ configured, urls, want }) => {
  expect(regionOf(urls, configured).address).toBe(want);
});

test.each([
  [{ urls: 1 }],
  [{ URLs: 1 }],
  [{ URLS: 1 }],
  [{ api_urls: 1 }],
  [{ apiUrl: 1 }],
  [{}, { Urls: 1 }],
  [{ urls: null }, { url: 1 }],
])("%j: found, however it is spelled", (...holders) => {
  expect(urlsIn(...holders)).toBe(1);
});

test("what speaks of an API and is not used is told, without what may be secret", () => {
  const urls = {
    api: "https://ann:pw@api.evil.example/api/1?token=t",
    ui: "https://ui.example",
    old: "http://api.freecrm.com",
  };
  expect(regionOf(urls, master).ignored).toEqual(["https://api.evil.example/api/1", "http://api.freecrm.com/"]);
});
