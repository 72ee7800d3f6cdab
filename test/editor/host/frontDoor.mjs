// A door in front of the VS Code server: everything passes through, only the page of the workbench is rewritten.
import http from 'node:http';
import net from 'node:net';

const LOOPBACK = '127.0.0.1';

/** @typedef {(html: string, authority: string) => string} Rewrite */

/**
 * @param {number} behind the port of the server
 * @param {Rewrite} rewrite
 * @param {number} [port] a free one unless named
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function openFrontDoor(behind, rewrite, port = 0) {
  /** @type {Set<import('node:stream').Duplex>} */
  const tunnels = new Set();
  const door = http.createServer((request, response) => pass(request, response, behind, rewrite));
  door.on('upgrade', (request, socket, head) => tunnel(request, socket, head, behind, tunnels));
  await listen(door, port);
  return {
    port: /** @type {net.AddressInfo} */ (door.address()).port,
    close: () => {
      door.close();
      door.closeAllConnections();
      for (const socket of tunnels) socket.destroy();
    },
  };
}

/**
 * @param {http.Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => resolve());
  });
}

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 * @param {number} port
 * @param {Rewrite} rewrite
 */
function pass(request, response, port, rewrite) {
  const isPage = request.method === 'GET' && /^\/(\?|$)/.test(request.url ?? '');
  const headers = { ...request.headers };
  if (isPage) delete headers['accept-encoding'];
  const onward = http.request(
    { host: LOOPBACK, port, method: request.method, path: request.url, headers },
    (answer) => {
      if (isPage && answer.statusCode === 200) return sendPage(answer, response, request.headers.host ?? '', rewrite);
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

/**
 * @param {http.IncomingMessage} answer
 * @param {http.ServerResponse} response
 * @param {string} authority
 * @param {Rewrite} rewrite
 */
async function sendPage(answer, response, authority, rewrite) {
  let html = '';
  for await (const chunk of answer.setEncoding('utf8')) html += chunk;
  const headers = { ...answer.headers };
  delete headers['content-length'];
  response.writeHead(200, headers);
  response.end(rewrite(html, authority));
}

/**
 * WebSockets, byte by byte.
 * @param {http.IncomingMessage} request
 * @param {import('node:stream').Duplex} socket
 * @param {Buffer} head
 * @param {number} port
 * @param {Set<import('node:stream').Duplex>} tunnels
 */
function tunnel(request, socket, head, port, tunnels) {
  const onward = net.connect(port, LOOPBACK, () => {
    onward.write(`${request.method} ${request.url} HTTP/1.1\r\n${rawHeaders(request)}\r\n\r\n`);
    onward.write(head);
    socket.pipe(onward).pipe(socket);
  });
  for (const [end, other] of [
    [socket, onward],
    [onward, socket],
  ]) {
    if (!end || !other) continue;
    tunnels.add(end);
    end.on('error', () => other.destroy());
    end.on('close', () => (tunnels.delete(end), other.destroy()));
  }
}

/** @param {http.IncomingMessage} request */
function rawHeaders({ rawHeaders: raw }) {
  const lines = [];
  for (let at = 0; at < raw.length; at += 2) lines.push(`${raw[at]}: ${raw[at + 1]}`);
  return lines.join('\r\n');
}
