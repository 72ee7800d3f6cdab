// The way back from an extension host that runs tests: it prints, asks the page, and says that the tests are over.
// Only it knows the address: whoever can post a function there can run anything.
import crypto from 'node:crypto';
import http from 'node:http';
import path from 'node:path';
import { listen } from './frontDoor.mjs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * @typedef {object} Bridge
 * @property {string} url
 * @property {Promise<Counts>} finished
 * @property {(page: import('playwright-core').Page) => void} show gives tests a page to look at
 * @property {() => void} close
 */

/**
 * @param {{ artifacts: string, print: (line: string) => void }} options `artifacts`: the folder of screenshots
 * @returns {Promise<Bridge>}
 */
export async function openBridge({ artifacts, print }) {
  /** @type {import('playwright-core').Page | undefined} */
  let page;
  /** @type {(counts: Counts) => void} */
  let finish = () => {};
  /** @type {Promise<Counts>} */
  const finished = new Promise((resolve) => (finish = resolve));

  /** @type {Record<string, (body: string) => unknown>} */
  const doors = {
    print,
    ui: (body) => (page ? runInUi(page, body, artifacts) : { unavailable: true }),
    finished: (body) => finish(JSON.parse(body)),
  };
  const secret = crypto.randomBytes(16).toString('hex');
  const server = http.createServer((request, response) => void answer(request, response, secret, doors));
  await listen(server, 0);
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/${secret}`,
    finished,
    show: (shown) => (page = shown),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 * @param {string} secret
 * @param {Record<string, (body: string) => unknown>} doors
 */
async function answer(request, response, secret, doors) {
  const [, key, name] = (request.url ?? '').split('/');
  const door = key === secret && name ? doors[name] : undefined;
  // The worker's extension host is a page of another origin.
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (!door) return response.writeHead(404).end();
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  try {
    response.end(JSON.stringify((await door(body)) ?? {}));
  } catch (error) {
    response.end(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
  }
}

/**
 * A function can't travel, its source can; it sees nothing but its three parameters.
 * @param {import('playwright-core').Page} page
 * @param {string} body
 * @param {string} artifacts
 */
async function runInUi(page, body, artifacts) {
  const { source, argument } = JSON.parse(body);
  const run = new Function(`return (${source})`)();
  return {
    result: await run(page, argument, { artifact: (/** @type {string} */ name) => path.join(artifacts, name) }),
  };
}
