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
  { name: "a vendor's domain itself", urls: { api: "https://freecrm.com/api/1" }, want: "https://freecrm.com/api/1" },
  { name: "a user name", urls: { api: "https://ann@api.eu.freecrm.com/api/1" }, want: undefined },
  { name: "a password", urls: { api: "https://:pw@api.eu.freecrm.com/api/1" }, want: undefined },
  { name: "no object", urls: "https://api.eu.freecrm.com/api/1", want: undefined },
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
  { configured: "https://crm.example.com/api/1//", urls: { api: "https://crm.example.com/api/1" }, want: undefined },
  {
    configured: "http://crm.example.com/api/1",
    urls: { api: "https://crm.example.com/api/1" },
    want: "https://crm.example.com/api/1",
  },
])("configured $configured, answered $urls.api", ({ configured, urls, want }) => {
  expect(regionAddress(urls, configured)).toBe(want);
});
