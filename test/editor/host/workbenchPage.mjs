// The page of the web workbench carries its options as JSON in an attribute. There it learns which extensions to load
// from folders and which tests to run, as the desktop learns it from its command line.

/**
 * @typedef {object} Development
 * @property {string[]} extensions folders
 * @property {string} [tests] a file
 */

const OPTIONS = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;

/** What would ask the network for something. */
const ONLINE = ['extensionsGallery', 'serviceWorker', 'updateEndpoint', 'telemetryEndpoint'];

/**
 * @param {string} html
 * @param {string} authority the host and port that the browser asked
 * @param {Development} development
 * @returns {string}
 */
export function withDevelopment(html, authority, { extensions, tests }) {
  /** @param {string} path */
  const remote = (path) => ({ $mid: 1, scheme: 'vscode-remote', authority, path });
  return html.replace(OPTIONS, (_whole, before, attribute) => {
    const options = JSON.parse(unescape(attribute));
    options.developmentOptions = { ...options.developmentOptions, extensions: extensions.map(remote) };
    if (tests) options.developmentOptions.extensionTestsPath = remote(tests);
    for (const key of ONLINE) delete options.productConfiguration?.[key];
    return `${before}${escape(JSON.stringify(options))}"`;
  });
}

/** @type {Record<string, string>} */
const ENTITIES = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&#39;': "'", '&amp;': '&' };

/** @param {string} text */
function unescape(text) {
  return text.replace(/&(?:quot|lt|gt|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** @param {string} text */
function escape(text) {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
